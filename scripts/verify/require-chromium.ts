import { spawnSync } from 'node:child_process'
import { findChromium } from '../../src/cli/advocate/brief/chromium.ts'

/** Sees to it that the browser tests find a Chromium; installs Debian's where it can, else says what to do and ends. */
export function requireChromium(): void {
  if (findChromium() !== undefined || (installDebian() && findChromium() !== undefined)) return
  console.error(
    'The tests need Chromium and none was found. Install it (Debian: apt-get install chromium) or name it in PARASOL_CHROMIUM.',
  )
  process.exit(1)
}

function installDebian(): boolean {
  if (process.getuid?.() !== 0) return false
  console.log('Installing Chromium …')
  return [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']].every(
    (words) =>
      spawnSync('apt-get', ['--quiet', '--quiet', ...words], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0,
  )
}
