import { findChromium } from '../../src/cli/advocate/brief/chromium.ts'
import { installDebian } from './install-debian.ts'

/** Sees to it that the browser tests find a Chromium; installs Debian's where it can, else says what to do and ends. */
export function requireChromium(): void {
  if (findChromium() !== undefined || (installDebian('chromium') && findChromium() !== undefined)) return
  console.error(
    'The tests need Chromium and none was found. Install it (Debian: apt-get install chromium) or name it in PARASOL_CHROMIUM.',
  )
  process.exit(1)
}
