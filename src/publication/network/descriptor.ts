import { total } from '../../statistics/crosstab.ts'
import { tableResource } from '../package/descriptor.ts'
import { columnOf, columnsFor } from '../package/records.ts'
import { dimensionName, fill, nameOf } from '../wording.ts'
import { type NetworkFigures, type TableOfPeriods } from './figures.ts'
import { method } from './records.ts'
import { asOrganisation, networkName, type NetworkWording, tableName, titleOf } from './wording.ts'

export interface NetworkTableFile {
  readonly table: TableOfPeriods
  readonly path: string
  readonly content: string
}

/** `datapackage.json` (Data Package, version 2) of a network's release. */
export function descriptor(
  figures: NetworkFigures,
  files: readonly NetworkTableFile[],
  wording: NetworkWording,
) {
  const { document, release } = figures
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${document.slug}-statistics`,
    title: titleOf(figures, wording),
    description: wording.package.description,
    version: `${release.tableListVersion}.${release.taxonomyVersion}.0`,
    contributors: [{ title: networkName(document, wording), roles: ['publisher'] }],
    resources: files.map(({ table, path, content }) => {
      const fields = columnsFor(table.axes).map((column) => field(figures, table, column, wording))
      const title = tableName(table, wording)
      return tableResource({ name: table.name, path, content }, title, table.axes, fields, wording)
    }),
  }
}

/** What a column means, in words. */
export function meaningOf(column: string, wording: NetworkWording): string {
  if (column === 'OBS_VALUE') return wording.network.package.empty
  const all: Readonly<Record<string, string>> = wording.package.columns
  return all[column] ?? column
}

function field(figures: NetworkFigures, table: TableOfPeriods, column: string, wording: NetworkWording) {
  const words = wording.network.package
  const required = { constraints: { required: true } }
  const by = table.axes.find((name) => columnOf(name) === column)
  if (by !== undefined) {
    const description = fill(wording.package.category, { dimension: dimensionName(wording, by) })
    return {
      name: column,
      type: 'string',
      description,
      categories: codes(figures, table, by, wording),
      ...required,
    }
  }
  const description = meaningOf(column, wording)
  const text = { name: column, type: 'string', description, ...required }
  const number = { name: column, type: 'integer', description }
  switch (column) {
    case 'REF_AREA':
      return { ...text, categories: [{ value: total, label: wording.figures.all }] }
    case 'TIME_PERIOD':
      return { ...text, constraints: { required: true, pattern: '\\d{4}(-Q[1-4])?' } }
    case 'CONF_STATUS':
      return { ...text, categories: Object.entries(words.status).map(([value, label]) => ({ value, label })) }
    case 'METHOD':
      return { ...text, categories: [{ value: method, label: words.method }] }
    case 'OBS_VALUE':
      return { ...number, missingValues: [{ value: '', label: words.empty }] }
    case 'LOWER':
    case 'UPPER':
      return { ...number, missingValues: [{ value: '', label: wording.network.tables.leftOut }] }
    default:
      return { ...number, ...required }
  }
}

/** The categories of a dimension in this table, with their names. */
export function codes(
  { document }: NetworkFigures,
  { axes, periods }: TableOfPeriods,
  by: string,
  wording: NetworkWording,
): { value: string; label: string }[] {
  const at = axes.indexOf(by)
  const all = new Set(periods.flatMap((one) => one.axes[at]?.categories ?? []))
  return [...all, total].map((value) => ({
    value,
    label: nameOf(wording, asOrganisation(document), by, value),
  }))
}
