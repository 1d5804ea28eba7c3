import { firstMonth, lastMonth, periodsBetween } from '../report/period.ts'
import { withdrawalsIn } from '../release/chain.ts'
import type { LedgerEntry, ShownTable } from '../release/ledger-entry.ts'
import { takenBack } from '../release/ledger.ts'
import { isYear, periodsIn, yearOf } from '../statistics/gate/release.ts'
import type { Span } from './brief/span.ts'
import { listedTables } from './table-list.ts'

/**
 * Why a quarter or year has no tables among those that stand, as far as the ledger tells: its year was published by the
 * rule for years in which no quarter has thirty reports; its year was published, for one reason or another without it; it
 * was never published; it was taken back.
 */
export type Absence = 'few' | 'in-year' | 'unpublished' | 'withdrawn'

export interface AbsentPeriod {
  readonly period: string
  readonly why: Absence
  /** Of the withdrawal, and of nothing else. */
  readonly day?: string
}

/** Quarters and years whose tables were taken back, with the day of it. */
export function withdrawnPeriods(entries: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const gone = withdrawalsIn(entries)
  return new Map(
    takenBack({ entries }).flatMap(({ number, tables }) =>
      periodsIn(tables).map((period) => [period, gone.get(number)?.day ?? ''] as const),
    ),
  )
}

/**
 * Quarters, and years that were taken back, without any table: from the first to the last that was ever published, and in
 * the whole of `span`.
 */
export function absentPeriods(
  tables: readonly ShownTable[],
  withdrawn: ReadonlyMap<string, string>,
  span?: Span,
): AbsentPeriod[] {
  const published = periodsIn(tables)
  const known = [...published, ...withdrawn.keys()]
  const first = [...known.map(firstMonth), ...(span ? [span.first] : [])].sort()[0]
  const last = [...known.map(lastMonth), ...(span ? [span.last] : [])].sort().at(-1)
  if (first === undefined || last === undefined) return []
  const years = [...withdrawn.keys()].filter(isYear)
  return [...periodsBetween('quarter', first, last), ...years]
    .filter((period) => !published.includes(period))
    .sort()
    .map((period) => {
      const day = withdrawn.get(period)
      if (day !== undefined) return { period, why: 'withdrawn', day }
      return { period, why: unreleased(tables, yearOf(period)) }
    })
}

function unreleased(tables: readonly ShownTable[], year: string): Exclude<Absence, 'withdrawn'> {
  const ofYear = tables.filter(({ period }) => period === year)
  if (ofYear.length === 0) return 'unpublished'
  const ofQuarters = listedTables(`${year}-Q1`, { alone: false })
  return ofYear.some(({ name }) => ofQuarters.includes(name)) ? 'few' : 'in-year'
}
