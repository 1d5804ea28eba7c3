import { codesOf, type CountedReport, type Dimension } from '../report/dimensions.ts'
import { isOver } from '../report/period.ts'
import { taxonomyVersion } from '../report/taxonomy.ts'
import { Combinations, merged, mergedCodes } from '../statistics/combinations.ts'
import { type Axis, type Crosstab, crosstabOf } from '../statistics/crosstab.ts'
import type { Coarser, Coarsening } from '../statistics/gate/coarser.ts'
import { isYear, keyOf, type ReleasedTable } from '../statistics/gate/release.ts'
import { protect } from '../statistics/protect.ts'
import { leaveOutTotals } from '../statistics/protected-table.ts'
import { type Book, keep } from './books.ts'
import { isSensitive, type Organisation } from './organisation.ts'
import {
  consent,
  crossed,
  dimensionNamed,
  leastForQuarter,
  type ListedTable,
  nameOf,
  quarterly,
  tableListVersion,
  yearly,
} from './table-list.ts'

export interface FixedTable extends ListedTable {
  readonly sensitive: boolean
  readonly periods: readonly PublishedPeriod[]
}

export type PublishedPeriod = Pick<ReleasedTable, 'period' | 'table' | 'totals'>

export interface FixedTables {
  readonly organisation: Organisation
  readonly taxonomyVersion: number
  readonly tableListVersion: number
  /** Every table of the list, also those for which no period has enough. */
  readonly tables: readonly FixedTable[]
  /** The quarters and years that the tables are about, in order. */
  readonly periods: readonly string[]
  /** Quarters and years whose release was taken back: their numbers are nowhere in these tables. */
  readonly withdrawn: readonly string[]
  /** The quarter of the first report of all, which was not a whole one. */
  readonly begun: string | undefined
}

export interface FixedTablesOptions {
  readonly organisation: Organisation
  readonly today: string
  /** Tables that say less than they could, since the gate refused more. */
  readonly coarsening?: Coarsening
}

/**
 * Everything that is published of these reports, protected; a report belongs to the quarter of the day of its batch.
 * Only reports that may be counted are; how many others there are is a table of its own.
 *
 * Quarters have one-way tables from thirty reports on. A year without any such quarter has them as a whole, once it is
 * over and has thirty reports; every such year has the two-way table.
 */
export function fixedTables(
  reports: Iterable<CountedReport>,
  { organisation, today, coarsening = new Map() }: FixedTablesOptions,
): FixedTables {
  const books = keep(reports, organisation)
  const finished = [...books.keys()].filter((period) => isOver(period, today)).sort()
  const enough = finished.filter((period) => countable(books, period) >= leastForQuarter)
  const quarters = enough.filter(isQuarter)
  const years = enough.filter((period) => !isQuarter(period))
  const wholeYears = years.filter((year) => !quarters.some((quarter) => quarter.startsWith(year)))
  const oneWay = [...quarters, ...wholeYears].sort()
  return {
    organisation,
    taxonomyVersion,
    tableListVersion,
    tables: [
      consentTable(books, oneWay, coarsening),
      ...quarterly.map((name) => table(organisation, books, [name], oneWay, coarsening)),
      ...yearly.map((name) => table(organisation, books, [name], years, coarsening)),
      table(organisation, books, crossed, years, coarsening),
    ],
    periods: [...new Set([...oneWay, ...years])].sort(),
    withdrawn: [],
    begun: [...books.keys()].filter(isQuarter).sort()[0],
  }
}

/** The table of this name, `undefined` where the list has none. */
export function tableNamed(tables: Pick<FixedTables, 'tables'>, name: string): FixedTable | undefined {
  return tables.tables.find((table) => table.name === name)
}

function consentTable(
  books: ReadonlyMap<string, Book>,
  periods: readonly string[],
  coarsening: Coarsening,
): FixedTable {
  const axis: Axis = { name: consent, categories: ['counted', 'not-counted'], single: true }
  const tableOf = (period: string) => crosstabOf(books.get(period)?.consents ?? new Combinations(), [axis])
  return {
    name: 'reports',
    by: [consent],
    sensitive: false,
    periods: periods.flatMap((period) => {
      const coarser = coarsening.get(keyOf({ name: 'reports', period })) ?? {}
      return coarser.dropped ? [] : [publishedAs(period, tableOf(period), false, coarser)]
    }),
  }
}

function table(
  organisation: Organisation,
  books: ReadonlyMap<string, Book>,
  by: readonly string[],
  periods: readonly string[],
  coarsening: Coarsening,
): FixedTable {
  const axes = by.map((name) => axisOf(organisation, dimensionNamed(name)))
  const counted = periods.flatMap((period) => {
    const coarser = coarsening.get(keyOf({ name: nameOf(by), period })) ?? {}
    if (coarser.dropped) return []
    const all = books.get(period)?.tables.get(nameOf(by)) ?? new Combinations()
    const merges = by.map((name) => coarser.merge?.[name] ?? [])
    const coarseAxes = axes.map((axis, i) => ({
      ...axis,
      categories: mergedCodes(axis.categories ?? [], merges[i] ?? []),
    }))
    return [{ period, coarser, table: crosstabOf(merged(all, merges), coarseAxes) }]
  })
  const sensitive = axes.some(({ name, categories = [] }) =>
    categories.some((code) => isSensitive(organisation, dimensionNamed(name).list, code)),
  )
  return {
    name: nameOf(by),
    by,
    sensitive,
    periods: counted.map(({ period, coarser, table: exact }) =>
      publishedAs(period, exact, sensitive, coarser),
    ),
  }
}

function publishedAs(
  period: string,
  exact: Crosstab,
  sensitive: boolean,
  { totals }: Coarser,
): PublishedPeriod {
  const table = protect(exact, { sensitive })
  return totals === undefined ? { period, table } : { period, table: leaveOutTotals(table), totals }
}

function axisOf(organisation: Organisation, one: Dimension): Axis {
  const categories = one.name === 'area' ? organisation.areas.map(({ code }) => code) : codesOf(one)
  return { name: one.name, categories, single: one.single }
}

const countable = (books: ReadonlyMap<string, Book>, period: string) => books.get(period)?.countable ?? 0

const isQuarter = (period: string) => !isYear(period)
