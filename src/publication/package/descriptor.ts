import { createHash } from 'node:crypto'
import { total } from '../../statistics/crosstab.ts'
import type { FixedTable } from '../fixed-tables.ts'
import { dimensionName, fill, nameOf } from '../wording.ts'
import { type Edition, editionTitle, publisherName } from './issue.ts'
import type { PackageWording } from './package-wording.ts'
import { columnOf, columnsOf, methodsOf, ownColumns } from './records.ts'

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
export function descriptor(edition: Edition, files: readonly TableFile[], wording: PackageWording) {
  const { organisation, entry } = edition
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${organisation.slug}-statistics`,
    title: editionTitle(edition, wording),
    description: wording.package.description,
    version: `${entry.tableListVersion}.${entry.taxonomyVersion}.${entry.number}`,
    contributors: [{ title: publisherName(edition, wording), roles: ['publisher'] }],
    resources: files.map(({ table, path, content }) => {
      const fields = columnsOf(table).map((column) => field(edition, table, column, wording))
      const title = tableTitle(table, wording)
      return tableResource({ name: table.name, path, content }, title, ownColumns(table), fields, wording)
    }),
  }
}

/** What people call a fixed table. */
export function tableTitle({ name, by }: Pick<FixedTable, 'name' | 'by'>, wording: PackageWording): string {
  const [first = '', second] = by.map((one) => dimensionName(wording, one))
  if (name === 'reports') return wording.package.table.reports
  const { one, crossed } = wording.package.table
  return second === undefined ? fill(one, { first }) : fill(crossed, { first, second })
}

/** A file of a table in the descriptor. `by`: its dimensions that have a column of their own; `fields`: all its columns. */
export function tableResource(
  { name, path, content }: { readonly name: string; readonly path: string; readonly content: string },
  title: string,
  by: readonly string[],
  fields: readonly object[],
  wording: PackageWording,
) {
  return {
    name,
    type: 'table',
    path,
    title,
    description: wording.package.table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(content),
    hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields,
      primaryKey: ['REF_AREA', 'TIME_PERIOD', ...by.map(columnOf)],
    },
  }
}

function field(edition: Edition, table: FixedTable, column: string, wording: PackageWording) {
  const words = wording.package
  const required = { constraints: { required: true } }
  const by = ownColumns(table).find((name) => columnOf(name) === column)
  if (by !== undefined) {
    const description = fill(words.category, { dimension: dimensionName(wording, by) })
    return { name: column, type: 'string', description, ...coded(edition, table, by, wording), ...required }
  }
  const description = words.columns[column as keyof typeof words.columns]
  const text = { name: column, type: 'string', description, ...required }
  const number = { name: column, type: 'integer', description }
  switch (column) {
    case 'REF_AREA':
      return { ...text, ...coded(edition, table, 'area', wording) }
    case 'CONF_STATUS':
      return { ...text, categories: labelled(words.status) }
    case 'METHOD':
      return {
        ...text,
        categories: methodsOf(table).map((value) => ({ value, label: words.methods[value] })),
      }
    case 'TIME_PERIOD':
      return { ...text, constraints: { required: true, pattern: '\\d{4}(-Q[1-4])?' } }
    case 'OBS_VALUE': {
      const { '<5': five, '<10': ten, x } = words.missing
      const hidden = { 'LT5-R5': { value: '<5', label: five }, 'LT10-R5': { value: '<10', label: ten } }
      const small = methodsOf(table).map((method) => hidden[method])
      return { ...number, missingValues: [...small, { value: 'x', label: x }] }
    }
    case 'LOWER':
    case 'UPPER':
      return { ...number, missingValues: [{ value: '', label: words.missing[''] }] }
    default:
      return { ...number, ...required }
  }
}

function coded({ organisation, entry }: Edition, table: FixedTable, by: string, wording: PackageWording) {
  const axis = table.by.indexOf(by)
  const codes = new Set(table.periods.flatMap((one) => one.table.axes[axis]?.categories ?? []))
  // Areas name in REF_AREA what a number is about; the area of the whole release stands for all of it.
  const whole = by === 'area' ? entry.area : total
  const categories = [...new Set([...codes, whole, total])].map((value) => ({
    value,
    label: nameOf(wording, organisation, by, value),
  }))
  return { categories }
}

const labelled = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
