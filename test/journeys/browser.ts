import { type Browser, chromium, type LaunchOptions } from 'playwright-core'
import { findChromium } from '../../src/cli/advocate/brief/chromium.ts'

/** The system's own Chromium, quiet: whatever it asks the network for is the page's doing. */
export function launching(...flags: string[]): LaunchOptions {
  const executablePath = findChromium()
  if (executablePath === undefined)
    throw new Error('no Chromium was found: install it, or name it in PARASOL_CHROMIUM')
  return {
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...flags,
    ],
  }
}

export async function openBrowser(...flags: string[]): Promise<Browser> {
  return chromium.launch(launching(...flags))
}

/** A cheap phone, as far as a page can tell. */
export const phone = {
  viewport: { width: 360, height: 640 },
  hasTouch: true,
  isMobile: true,
  locale: 'en-GB',
} as const
