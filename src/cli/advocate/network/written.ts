import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { writePrivateFile } from '../../../identity/private-file.ts'
import type { NetworkDocument } from '../../../network/schema.ts'
import { briefPage } from '../../../publication/brief/page.ts'
import type { NetworkFigures } from '../../../publication/network/figures.ts'
import { pageFile } from '../../../publication/network/links.ts'
import { type Draw, networkPage } from '../../../publication/network/page.ts'
import type { NetworkWording } from '../../../publication/network/wording.ts'
import { writeFiles } from '../../../publication/package/write-package.ts'
import { pack, unpack } from '../../../release/archive.ts'
import { networkReleases } from '../../../release/network-ledger.ts'
import { readNetworkPackage } from '../../../release/network-package.ts'
import type { PackageFiles } from '../../../release/package-paths.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { knownLanguage } from '../language.ts'
import type { Session } from '../session.ts'
import { type Wording, wordingIn } from '../wording.ts'
import type { NetworkHome, OpenNetwork } from './book.ts'

/** Keeps a package with the network: its ledger must never name one that nobody has. */
export async function keep(home: NetworkHome, number: number, files: PackageFiles): Promise<void> {
  await writePrivateFile(keptAt(home, number), pack(files))
}

/** Writes a release of the ledger out once more. Throws CliError where there is none of this number, or it was not kept. */
export async function writeOnceMore(
  { sodium, wording }: Session<object>,
  { home, ledger }: Pick<OpenNetwork, 'home' | 'ledger'>,
  number: number,
  out: string,
): Promise<void> {
  await refuseFull(out)
  const published = networkReleases(ledger).find((one) => one.number === number)
  if (published === undefined)
    throw new CliError(
      'There is no release of this number: parasol network show lists them.',
      exitCodes.usage,
    )
  const zip = await readFile(keptAt(home, number)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new CliError(`${keptAt(home, number)} is not there: take it from your backup.`)
  })
  const { document, fingerprint, entry, files } = readNetworkPackage(sodium, await unpack(zip))
  // A run that was stopped before the ledger leaves a package that was never published.
  if (entry.number !== number || entry.package !== published.package)
    throw new CliError(`${keptAt(home, number)} is another package: take it from your backup.`)
  const figures = { document, fingerprint, number, release: entry }
  const written = await writeAside(out, files, await pagesOf(figures, await spoken(wording, document)))
  await comesOut(written, out)
}

const keptAt = ({ folder }: NetworkHome, number: number) =>
  join(folder, `network.${String(number).padStart(4, '0')}.zip`)

/** The languages of the network, in their order. */
export async function spoken(
  wording: Wording,
  { languages }: NetworkDocument,
): Promise<[NetworkWording, ...NetworkWording[]]> {
  const codes = languages.map(knownLanguage).filter((one) => one !== undefined)
  const [first = wording, ...others] = await Promise.all(codes.map(wordingIn))
  return [first, ...others]
}

/** A page a language, by the name of its file. */
export async function pagesOf(
  figures: NetworkFigures,
  languages: readonly NetworkWording[],
  draw?: Draw,
): Promise<[string, string][]> {
  return Promise.all(
    languages.map(async (wording): Promise<[string, string]> => [
      pageFile(figures.document, wording.language),
      briefPage(await networkPage(figures, wording, draw)),
    ]),
  )
}

/** The last step: what was written aside is at its place at once. */
export async function comesOut(aside: string, out: string): Promise<void> {
  await rename(aside, resolve(out))
}

/** Writes everything beside the folder, which then comes to its place in one step. */
export async function writeAside(
  out: string,
  files: PackageFiles,
  pages: readonly [string, string][],
): Promise<string> {
  const target = resolve(out)
  await mkdir(dirname(target), { recursive: true })
  const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    await writeFiles(join(aside, 'package'), files)
    await writeFile(join(aside, 'package.zip'), pack(files))
    for (const [name, page] of pages) await writeFile(join(aside, name), page)
    await rm(target, { recursive: true, force: true })
    return aside
  } catch (error) {
    await rm(aside, { recursive: true, force: true })
    throw error
  }
}

/** Throws CliError where something is there already. */
export async function refuseFull(out: string): Promise<void> {
  const present = await readdir(out).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  })
  if (present.length > 0)
    throw new CliError('The folder holds files, which are left alone: choose an empty or a new one.')
}
