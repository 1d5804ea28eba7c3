import type { ReleaseEntry, ShownTable } from '../release/ledger-entry.ts'
import { tableOf } from '../release/ledger-entry.ts'
import { isYear, periodsIn } from '../statistics/gate/release.ts'
import { type FixedTable, type FixedTables } from './fixed-tables.ts'
import { consent, listedTables } from './table-list.ts'
import type { Organisation } from './organisation.ts'

/**
 * What these releases published, as one list of tables: what a ledger says, and nothing that only reports could tell. Of
 * those that were taken back (`gone`) only the periods are named, so that nobody takes their gap for a quarter of few reports.
 */
export function publishedTables(
  releases: readonly Pick<ReleaseEntry, 'tables' | 'taxonomyVersion' | 'tableListVersion'>[],
  organisation: Organisation,
  gone: readonly Pick<ReleaseEntry, 'tables'>[] = [],
): FixedTables {
  const shown = releases.flatMap(({ tables }) => tables)
  const periods = periodsIn(shown)
  const withdrawn = periodsIn(gone.flatMap(({ tables }) => tables)).filter((one) => !periods.includes(one))
  const last = releases.at(-1)
  return {
    organisation,
    taxonomyVersion: last?.taxonomyVersion ?? 0,
    tableListVersion: last?.tableListVersion ?? 0,
    tables: [...new Set(shown.map(({ name }) => name))].map((name) =>
      tableNamed(
        name,
        shown.filter((one) => one.name === name),
      ),
    ),
    periods,
    withdrawn,
    begun: [...periods, ...withdrawn].sort().find((period) => !isYear(period)),
  }
}

/** By period, the tables of the list that these do not have: the gate let them out with no number in them, or not at all. */
export function leftOutOf(tables: FixedTables): { readonly name: string; readonly period: string }[] {
  return tables.periods.flatMap((period) => {
    const has = (name: string) => hasTable(tables, name, period)
    const own = listedTables(period, { alone: false })
    // The reports of a year stand in its quarters, unless it has none.
    const alone = listedTables(period, { alone: true }).some((name) => !own.includes(name) && has(name))
    return listedTables(period, { alone })
      .filter((name) => !has(name))
      .map((name) => ({ name, period }))
  })
}

function hasTable({ tables }: FixedTables, name: string, period: string): boolean {
  return tables.some((table) => table.name === name && table.periods.some((one) => one.period === period))
}

function tableNamed(name: string, shown: readonly ShownTable[]): FixedTable {
  const by = shown[0]?.axes.map((axis) => axis.name) ?? [consent]
  return {
    name,
    by,
    sensitive: shown.some(({ threshold }) => threshold === 10),
    periods: shown
      .map(tableOf)
      .map(({ period, table, totals }) => ({ period, table, ...(totals !== undefined && { totals }) }))
      .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)),
  }
}
