import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { PublicationError } from '../errors.ts'
import type { FixedTables } from '../fixed-tables.ts'
import { codebook } from './codebook.ts'
import { csv } from './csv.ts'
import { descriptor, type TableFile } from './descriptor.ts'
import type { PackageWording } from './package-wording.ts'
import { type Explained, readme } from './readme.ts'
import { columnsOf, recordsOf } from './records.ts'

/**
 * Writes the fixed tables as a Data Package, byte for byte the same for the same tables; an earlier package in the
 * folder is replaced as a whole. The first language is that of `datapackage.json`; further ones have a README and a codebook
 * of their own. Returns the paths written, inside the folder. Throws PublicationError `too-few` where no period has enough
 * reports, `folder-taken` where the folder holds anything else than a package.
 */
export async function writePackage(
  folder: string,
  tables: FixedTables,
  wording: PackageWording,
  further: readonly PackageWording[] = [],
): Promise<string[]> {
  const files = packageFiles(tables, wording, further)
  const target = resolve(folder)
  await refuseTaken(target)
  await mkdir(dirname(target), { recursive: true })
  const draft = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(draft, path)), { recursive: true })
      await writeFile(join(draft, path), content)
    }
    await rm(target, { recursive: true, force: true })
    await rename(draft, target)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return [...files.keys()]
}

/** The package as paths and contents, without a disk. Throws PublicationError `too-few`. */
export function packageFiles(
  tables: FixedTables,
  wording: PackageWording,
  further: readonly PackageWording[] = [],
): ReadonlyMap<string, string> {
  if (tables.periods.length === 0) throw new PublicationError('too-few')
  const tableFiles = tables.tables
    .filter(({ periods }) => periods.length > 0)
    .map((table): TableFile => {
      const content = csv([columnsOf(table), ...recordsOf(table, tables.taxonomyVersion)])
      return { table, path: `tables/${table.name}.csv`, content }
    })
  const explained: Explained[] = [wording, ...further].map((one, place) => {
    const ending = place === 0 ? 'md' : `${one.language}.md`
    return { wording: one, readme: `README.${ending}`, codebook: `codebook.${ending}` }
  })
  return new Map([
    ...explained.flatMap((one): [string, string][] => [
      [one.readme, readme(tables, one, explained)],
      [one.codebook, codebook(tables, one.wording)],
    ]),
    ['datapackage.json', `${JSON.stringify(descriptor(tables, tableFiles, wording), null, 2)}\n`],
    ...tableFiles.map(({ path, content }): [string, string] => [path, content]),
  ])
}

const own = /^((README|codebook)(\.[a-z]{2})?\.md|datapackage\.json|tables|tables[/\\][a-z-]+\.csv)$/

async function refuseTaken(folder: string): Promise<void> {
  const present = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  if (!present.every((path) => own.test(path))) throw new PublicationError('folder-taken')
}
