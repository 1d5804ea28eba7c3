import { createHash } from 'node:crypto'
import { total } from '../../statistics/crosstab.ts'
import type { FixedTable, FixedTables } from '../fixed-tables.ts'
import { nameIn } from '../organisation.ts'
import { dimensionName, fill, nameOf, spanName } from '../wording.ts'
import type { PackageWording } from './package-wording.ts'
import { columnOf, columnsOf, methodOf, ownColumns } from './records.ts'

/** A table of the package as the file that it became. */
export interface TableFile {
  readonly table: FixedTable
  /** Inside the package, with `/`. */
  readonly path: string
  readonly content: string
}

/**
 * `datapackage.json` (Data Package, version 2, datapackage.org/standard): with it a program reads `<5` as a missing value
 * with a meaning, and every code with its label. Holds no date of making, so that the same tables give the same bytes.
 */
export function descriptor(tables: FixedTables, files: readonly TableFile[], wording: PackageWording) {
  const organisation = nameIn(wording.language, tables.organisation.names) ?? tables.organisation.slug
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${tables.organisation.slug}-statistics`,
    title: packageTitle(tables, wording),
    description: wording.package.description,
    version: `${tables.tableListVersion}.${tables.taxonomyVersion}.0`,
    contributors: [{ title: organisation, roles: ['publisher'] }],
    resources: files.map((file) => resource(tables, file, wording)),
  }
}

/** Who, and from when to when. */
export function packageTitle(tables: FixedTables, wording: PackageWording): string {
  const organisation = nameIn(wording.language, tables.organisation.names) ?? tables.organisation.slug
  const { title, span } = wording.package
  return fill(title, { organisation, span: spanName(wording, tables.periods, span) })
}

/** What people call a fixed table. */
export function tableTitle({ name, by }: FixedTable, wording: PackageWording): string {
  const [first = '', second] = by.map((one) => dimensionName(wording, one))
  if (name === 'reports') return wording.package.table.reports
  const { one, crossed } = wording.package.table
  return second === undefined ? fill(one, { first }) : fill(crossed, { first, second })
}

function resource(tables: FixedTables, { table, path, content }: TableFile, wording: PackageWording) {
  return {
    name: table.name,
    type: 'table',
    path,
    title: tableTitle(table, wording),
    description: wording.package.table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columnsOf(table).map((column) => field(tables, table, column, wording)),
      primaryKey: ['REF_AREA', 'TIME_PERIOD', ...ownColumns(table).map(columnOf)],
    },
  }
}

function field(tables: FixedTables, table: FixedTable, column: string, wording: PackageWording) {
  const words = wording.package
  const required = { constraints: { required: true } }
  const by = ownColumns(table).find((name) => columnOf(name) === column)
  if (by !== undefined) {
    const description = fill(words.category, { dimension: dimensionName(wording, by) })
    return { name: column, type: 'string', description, ...coded(tables, table, by, wording), ...required }
  }
  const description = words.columns[column as keyof typeof words.columns]
  const text = { name: column, type: 'string', description, ...required }
  const number = { name: column, type: 'integer', description }
  switch (column) {
    case 'REF_AREA':
      return { ...text, ...coded(tables, table, 'area', wording) }
    case 'CONF_STATUS':
      return { ...text, categories: labelled(words.status) }
    case 'METHOD':
      return { ...text, categories: [{ value: methodOf(table), label: words.methods[methodOf(table)] }] }
    case 'TIME_PERIOD':
      return { ...text, constraints: { required: true, pattern: '\\d{4}(-Q[1-4])?' } }
    case 'OBS_VALUE': {
      const { '<5': five, '<10': ten, x } = words.missing
      const hidden = table.sensitive ? { value: '<10', label: ten } : { value: '<5', label: five }
      return { ...number, missingValues: [hidden, { value: 'x', label: x }] }
    }
    case 'LOWER':
    case 'UPPER':
      return { ...number, missingValues: [{ value: '', label: words.missing[''] }] }
    default:
      return { ...number, ...required }
  }
}

function coded(tables: FixedTables, table: FixedTable, by: string, wording: PackageWording) {
  const axis = table.by.indexOf(by)
  const codes = new Set(table.periods.flatMap((one) => one.table.axes[axis]?.categories ?? []))
  const categories = [...codes, total].map((value) => ({
    value,
    label: nameOf(wording, tables.organisation, by, value),
  }))
  return { categories }
}

const labelled = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
