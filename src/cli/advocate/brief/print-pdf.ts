import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { CliError } from '../../errors.ts'

const patience = 120_000

/**
 * Prints a page to PDF with a browser that starts for this alone: a new profile, no extensions, no network. The page lies
 * beside the PDF for that moment, since some browsers may read nothing outside their user's folder; it holds what is
 * about to be published and nothing else. Throws CliError where the browser makes no PDF.
 */
export async function printPdf(chromium: string, page: string, out: string): Promise<void> {
  const folder = await mkdtemp(join(dirname(resolve(out)), 'parasol-pdf-'))
  const [html, pdf] = [join(folder, 'brief.html'), join(folder, 'brief.pdf')]
  try {
    await writeFile(html, page)
    await promisify(execFile)(chromium, [...flags(folder, pdf), pathToFileURL(html).href], {
      timeout: patience,
    })
    await copyFile(pdf, out)
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException
    if (path === out && code !== 'ENOENT') throw error
    throw new CliError(
      'The browser made no PDF: write the brief with --out brief.html, open that in any browser and print it as PDF.',
    )
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

function flags(folder: string, pdf: string): string[] {
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
    '--no-pdf-header-footer',
    '--print-to-pdf-no-header',
    `--print-to-pdf=${pdf}`,
  ]
}
