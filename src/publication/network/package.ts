import type { PackageFiles } from '../../release/package-paths.ts'
import { csv } from '../package/csv.ts'
import { columnsFor, pathOf } from '../package/records.ts'
import { descriptor, type NetworkTableFile } from './descriptor.ts'
import { type NetworkFigures, tablesOf } from './figures.ts'
import { fileIn } from './links.ts'
import { type Draw, drawing } from './page.ts'
import { codebook, readme } from './readme.ts'
import { records } from './records.ts'
import { spreadsheet } from './spreadsheet.ts'
import type { NetworkWording } from './wording.ts'

/**
 * The files of a network's release, all but those that seal it: a pure function of what the ledger and the network document
 * say, so that anybody can make them again. The first language is that of `datapackage.json` and of the
 * spreadsheet.
 */
export async function networkFiles(
  figures: NetworkFigures,
  languages: readonly [NetworkWording, ...NetworkWording[]],
  draw: Draw = drawing(figures),
): Promise<PackageFiles> {
  const tables = tablesOf(figures).map((table): NetworkTableFile => ({
    table,
    path: pathOf(table.name),
    content: csv([columnsFor(table.axes), ...records(table, figures.release.taxonomyVersion)]),
  }))
  const [first] = languages
  const texts = new Map<string, string>([
    ['datapackage.json', `${JSON.stringify(descriptor(figures, tables, first), null, 2)}\n`],
    ...tables.map(({ path, content }): [string, string] => [path, content]),
  ])
  for (const wording of languages) {
    const file = (name: string) => fileIn(figures.document, wording.language, name, 'md')
    texts.set(file('README'), readme(figures, wording))
    texts.set(file('codebook'), codebook(figures, wording))
    for (const { table, chart } of await draw(wording))
      if (chart !== undefined) texts.set(`charts/${table.name}.${wording.language}.svg`, `${chart.svg}\n`)
  }
  const encoder = new TextEncoder()
  return new Map([
    ...[...texts].map(([path, text]) => [path, encoder.encode(text)] as const),
    ['tables.xlsx', await spreadsheet(figures, first)],
  ])
}
