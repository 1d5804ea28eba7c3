import { dimension } from '../../report/dimensions.ts'
import type { FixedTables } from '../fixed-tables.ts'
import { isSensitive } from '../organisation.ts'
import { dimensionName, fill, nameOf } from '../wording.ts'
import type { PackageWording } from './package-wording.ts'
import { grid, paragraphs } from './markdown.ts'
import { columnOf } from './records.ts'

/** `codebook.md`: every column and every code in words, sensitive ones marked. */
export function codebook(tables: FixedTables, wording: PackageWording): string {
  const words = wording.package
  const filled = tables.tables.filter(({ periods }) => periods.length > 0)
  const dimensions = [...new Set(filled.flatMap(({ by }) => by))]
  const columns = [
    ...Object.entries(words.columns),
    ...dimensions
      .filter((by) => by !== 'area')
      .map((by) => [columnOf(by), fill(words.category, { dimension: dimensionName(wording, by) })]),
  ]
  return paragraphs([
    `# ${words.codebook.title}`,
    `## ${words.codebook.columns}`,
    grid([words.codebook.column, words.codebook.meaning], columns),
    ...section('CONF_STATUS', Object.entries(words.status), wording),
    ...section('METHOD', Object.entries(words.methods), wording),
    ...dimensions.flatMap((by) =>
      section(by === 'area' ? 'REF_AREA' : columnOf(by), codes(tables, by, wording), wording),
    ),
  ])
}

function codes(tables: FixedTables, by: string, wording: PackageWording): string[][] {
  const all = tables.tables
    .filter((table) => table.by.includes(by))
    .flatMap((table) =>
      table.periods.flatMap((one) => one.table.axes[table.by.indexOf(by)]?.categories ?? []),
    )
  return [...new Set(all)].map((code) => {
    const name = nameOf(wording, tables.organisation, by, code)
    const sensitive = isSensitive(tables.organisation, dimension(by)?.list, code)
    return [code, sensitive ? `${name} (${wording.package.codebook.sensitive})` : name]
  })
}

const section = (
  heading: string,
  rows: readonly (readonly string[])[],
  { package: { codebook } }: PackageWording,
) => [`## ${heading}`, grid([codebook.code, codebook.meaning], rows)]
