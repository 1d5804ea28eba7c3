import { dimension } from '../../report/dimensions.ts'
import { partsOf } from '../../statistics/gate/release.ts'
import { isSensitive } from '../organisation.ts'
import { dimensionName, fill, nameOf } from '../wording.ts'
import type { Edition } from './issue.ts'
import type { PackageWording } from './package-wording.ts'
import { grid, paragraphs } from './markdown.ts'
import { columnOf } from './records.ts'

/** `codebook.md`: every column and every code in words; sensitive ones marked, and those that were put together. */
export function codebook(edition: Edition, wording: PackageWording): string {
  const words = wording.package
  const dimensions = [...new Set(edition.tables.tables.flatMap(({ by }) => by))]
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
      section(by === 'area' ? 'REF_AREA' : columnOf(by), codes(edition, by, wording), wording),
    ),
  ])
}

function codes({ organisation, tables }: Edition, by: string, wording: PackageWording): string[][] {
  const words = wording.package.codebook
  const all = tables.tables
    .filter((table) => table.by.includes(by))
    .flatMap((table) =>
      table.periods.flatMap((one) => one.table.axes[table.by.indexOf(by)]?.categories ?? []),
    )
  return [...new Set(all)].map((code) => {
    const parts = partsOf(code)
    const sensitive = parts.some((part) => isSensitive(organisation, dimension(by)?.list, part))
    const notes = [...(parts.length > 1 ? [words.merged] : []), ...(sensitive ? [words.sensitive] : [])]
    const name = nameOf(wording, organisation, by, code)
    return [code, notes.length === 0 ? name : `${name} (${notes.join('; ')})`]
  })
}

const section = (
  heading: string,
  rows: readonly (readonly string[])[],
  { package: { codebook } }: PackageWording,
) => [`## ${heading}`, grid([codebook.code, codebook.meaning], rows)]
