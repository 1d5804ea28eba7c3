import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { fineness, type Draw, cutOut, sheetOf } from '../../../publication/brief/picture.ts'
import { Trouble } from '../trouble.ts'

const patience = 120_000

/**
 * Prints a page to PDF with a browser that starts for this alone. `beside` is the file that it is for: the page lies in a
 * folder next to it for that moment, since some browsers may read nothing outside their user's folder; it holds what is
 * about to be published and nothing else. Throws Trouble where the browser makes no PDF.
 */
export async function printPdf(chromium: string, page: string, beside: string): Promise<Uint8Array> {
  const pdf = await run(chromium, page, beside, 'pdf', (file) => [
    '--no-pdf-header-footer',
    '--print-to-pdf-no-header',
    `--print-to-pdf=${file}`,
  ])
  if (pdf !== undefined) return pdf
  throw new Trouble('no-pdf', { option: '--out brief.html' })
}

/** Draws charts as a browser shows them. Throws Trouble where it does not. */
export function drawWith(chromium: string, beside: string): Draw {
  return async (svgs) => {
    if (svgs.length === 0) return []
    const { page, width, height } = sheetOf(svgs)
    const photograph = await run(chromium, page, beside, 'png', (file) => [
      '--hide-scrollbars',
      `--force-device-scale-factor=${fineness}`,
      // A window holds a little less than its size says.
      `--window-size=${width + 20},${height + 200}`,
      `--screenshot=${file}`,
    ])
    if (photograph === undefined) throw new Trouble('no-charts', { option: '--out brief.html' })
    return cutOut(svgs, photograph)
  }
}

/** What a browser made of a page: a new profile, no extensions, no network. `undefined` where it made nothing. */
async function run(
  chromium: string,
  page: string,
  beside: string,
  // The browser goes by the ending.
  ending: 'pdf' | 'png',
  wish: (file: string) => string[],
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(dirname(resolve(beside)), 'parasol-brief-'))
  const [html, made] = [join(folder, 'brief.html'), join(folder, `made.${ending}`)]
  try {
    await writeFile(html, page)
    const words = [...flags(folder), ...wish(made), pathToFileURL(html).href]
    await promisify(execFile)(chromium, words, { timeout: patience }).catch(() => undefined)
    return await readFile(made).catch(() => undefined)
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function flags(folder: string): string[] {
  return [
    '--headless',
    '--disable-gpu',
    `--user-data-dir=${join(folder, 'profile')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-sync',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-breakpad',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    // As root Chromium starts only without its sandbox; the page is ours and has no script.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ]
}
