import type { ReleaseEntry, ShownTable } from '../../release/ledger-entry.ts'
import { tableOf } from '../../release/ledger-entry.ts'
import type { NetworkRelease } from '../../release/network-entry.ts'
import type { FixedTable } from '../fixed-tables.ts'
import { tablesOf } from '../network/figures.ts'
import { records } from '../network/records.ts'
import { columnsFor, columnsOf, pathOf, recordsOf } from '../package/records.ts'

/** A table's file as the signed numbers give it. */
export interface SignedTable {
  readonly path: string
  readonly columns: readonly string[]
  /** How many of the columns say which number it is; the others say how large. */
  readonly keys: number
  readonly rows: readonly (readonly string[])[]
}

/** The tables of a release as files, from what was signed alone. */
export function signedTables({ tables, area, taxonomyVersion }: ReleaseEntry): SignedTable[] {
  return [...new Set(tables.map(({ name }) => name))].map((name) => {
    const parts = partsOf(tables, name).map(fixed)
    const columns = parts.flatMap((one, at) => (at === 0 ? columnsOf(one) : []))
    return {
      path: pathOf(name),
      columns,
      keys: columns.indexOf('OBS_VALUE'),
      rows: parts.flatMap((one) => recordsOf(one, area, taxonomyVersion)),
    }
  })
}

/** The same of a network's release. */
export function signedNetworkTables(release: NetworkRelease): SignedTable[] {
  return tablesOf({ release }).map((table) => {
    const columns = columnsFor(table.axes)
    const keys = columns.indexOf('OBS_VALUE')
    return { path: pathOf(table.name), columns, keys, rows: records(table, release.taxonomyVersion) }
  })
}

/** In which line of its file a number of a table stands. */
export function lineOf({ tables }: ReleaseEntry, table: ShownTable, place: number): number {
  const parts = partsOf(tables, table.name)
  const before = parts.slice(0, parts.indexOf(table))
  return 2 + before.reduce((lines, { cells }) => lines + cells.length, place)
}

/** One file has all periods of a table, in their order. */
function partsOf(tables: readonly ShownTable[], table: string): ShownTable[] {
  return tables
    .filter(({ name }) => name === table)
    .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0))
}

function fixed(table: ShownTable): FixedTable {
  return {
    name: table.name,
    by: table.axes.map(({ name }) => name),
    sensitive: table.threshold === 10,
    periods: [tableOf(table)],
  }
}
