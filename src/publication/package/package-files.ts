import type { PackageFiles } from '../../release/package-paths.ts'
import { chartOf } from './charts.ts'
import { codebook } from './codebook.ts'
import { csv } from './csv.ts'
import { descriptor, type TableFile } from './descriptor.ts'
import { type Edition, editionOf, type Issue } from './issue.ts'
import type { PackageWording } from './package-wording.ts'
import { type ChartFile, pageDocument } from './page.ts'
import { type Explained, readme } from './readme.ts'
import { columnsOf, pathOf, recordsOf } from './records.ts'
import { spreadsheet } from './spreadsheet.ts'

/**
 * All files of a release but the two that sign them, made of nothing but what is signed: whoever has those can make them
 * again, byte for byte, so that nothing can hide in one of them. The first language is that of `datapackage.json` and of the
 * spreadsheet.
 */
export async function packageFiles(
  issue: Issue,
  [first, ...further]: readonly [PackageWording, ...PackageWording[]],
): Promise<PackageFiles> {
  const edition = editionOf(issue)
  const tables = tableFiles(edition)
  const explained = [first, ...further].map((wording, place): Explained => {
    const ending = place === 0 ? 'md' : `${wording.language}.md`
    return { wording, readme: `README.${ending}`, codebook: `codebook.${ending}` }
  })
  const pages: (readonly [path: string, content: string])[] = []
  for (const { wording } of explained) pages.push(...(await pageFiles(edition, wording)))
  const texts = [
    ...explained.flatMap((one) => [
      [one.readme, readme(edition, one, explained)] as const,
      [one.codebook, codebook(edition, one.wording)] as const,
    ]),
    ['datapackage.json', json(descriptor(edition, tables, first))] as const,
    ...tables.map(({ path, content }) => [path, content] as const),
    ...pages,
  ]
  const encoder = new TextEncoder()
  return new Map([
    ...texts.map(([path, content]) => [path, encoder.encode(content)] as const),
    ['tables.xlsx', await spreadsheet(edition, first)],
  ])
}

/** The numbers, which no language changes. */
export function tableFiles({ tables, entry }: Edition): TableFile[] {
  return tables.tables.map((table) => ({
    table,
    path: pathOf(table.name),
    content: csv([columnsOf(table), ...recordsOf(table, entry.area, entry.taxonomyVersion)]),
  }))
}

/** The page in one language, and its drawings. */
async function pageFiles(
  edition: Edition,
  wording: PackageWording,
): Promise<(readonly [path: string, content: string])[]> {
  const charts = new Map<string, ChartFile>()
  for (const table of edition.tables.tables) {
    const chart = await chartOf(edition, table, wording)
    const path = `charts/${table.name}.${wording.language}.svg`
    if (chart !== undefined) charts.set(table.name, { path, ...chart })
  }
  return [
    ...[...charts.values()].map(({ path, svg }) => [path, svg] as const),
    [`page/${wording.language}.json`, json(pageDocument(edition, charts, wording))] as const,
  ]
}

const json = (content: unknown) => `${JSON.stringify(content, null, 1)}\n`
