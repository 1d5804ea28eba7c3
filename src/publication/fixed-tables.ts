import { codesOf, type CountedReport, type Dimension, dimension } from '../report/dimensions.ts'
import { isOver, periodOf } from '../report/period.ts'
import { taxonomyVersion } from '../report/taxonomy.ts'
import { Combinations, merged, mergedCodes } from '../statistics/combinations.ts'
import { type Axis, type Crosstab, crosstabOf } from '../statistics/crosstab.ts'
import { type Coarser, type Coarsening, keyOf } from '../statistics/gate/coarsening.ts'
import type { ReleasedTable } from '../statistics/gate/release.ts'
import { leaveOutTotals, protect } from '../statistics/protected-table.ts'
import { isSensitive, type Organisation } from './organisation.ts'

/** Which tables exist; goes up whenever one is added, dropped or crossed otherwise. */
export const tableListVersion = 1

/** A quarter with fewer countable reports has no tables of its own; its reports stand in the year's. */
export const leastForQuarter = 30

/** Ask for nothing else: every further table is one more number to subtract from. Groups are crossed, codes never. */
const quarterly = ['violation-group', 'perpetrator-group', 'setting-group', 'told'] as const
const yearly = [
  'area',
  'consequence',
  'health-care-denial',
  'why-not-reported',
  'authority-response',
  'help-needed',
] as const
const crossed = ['violation-group', 'perpetrator-group'] as const

/** Tables of reports by consent: `counted`, and `not-counted` where the reporter did not say that it may be. */
export const consent = 'consent'

export interface FixedTable {
  /** `violation-group`, or `violation-group-by-perpetrator-group`. */
  readonly name: string
  /** Names of dimensions, or `consent`. */
  readonly by: readonly string[]
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
  /** Finished quarters that are left out because they have fewer than thirty reports. */
  readonly small: readonly string[]
  /** The quarter that is not over yet and is left out, if it has reports. */
  readonly unfinished: string | undefined
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
    small: finished.filter((period) => isQuarter(period) && !enough.includes(period)),
    unfinished: [...books.keys()].find((period) => isQuarter(period) && !isOver(period, today)),
    begun: [...books.keys()].filter(isQuarter).sort()[0],
  }
}

/**
 * The names of the tables that the list has of a period, in order; of a year only with the quarterly ones where it has no
 * quarter of its own.
 */
export function listedTables(period: string, { alone }: { readonly alone: boolean }): string[] {
  const byQuarter = isQuarter(period) || alone ? ['reports', ...quarterly] : []
  return isQuarter(period) ? byQuarter : [...byQuarter, ...yearly, nameOf(crossed)]
}

/** The table of this name, `undefined` where the list has none. */
export function tableNamed(tables: FixedTables, name: string): FixedTable | undefined {
  return tables.tables.find((table) => table.name === name)
}

/** The reports of a period, counted for each table. */
interface Book {
  readonly tables: ReadonlyMap<string, Combinations>
  readonly consents: Combinations
  countable: number
}

function newBook(): Book {
  const tables = new Map(lists.map((by) => [nameOf(by), new Combinations()]))
  return { tables, consents: new Combinations(), countable: 0 }
}

/** Counts each report once, in its quarter; a year is its quarters. */
function keep(reports: Iterable<CountedReport>, organisation: Organisation): Map<string, Book> {
  const counters = countersFor(organisation)
  const quarters = new Map<string, Book>()
  const days = new Map<string, Book>()
  for (const report of reports) {
    const book = days.get(report.received) ?? bookOf(quarters, periodOf('quarter', report.received))
    days.set(report.received, book)
    count(book, report, counters)
  }
  const books = new Map(quarters)
  for (const [quarter, book] of quarters) include(bookOf(books, quarter.slice(0, 4)), book)
  return books
}

const lists: readonly (readonly string[])[] = [...[...quarterly, ...yearly].map((name) => [name]), crossed]

/** Every table of the list: its name, and what it counts by. */
export const tableList: readonly Pick<FixedTable, 'name' | 'by'>[] = [
  { name: 'reports', by: [consent] },
  ...lists.map((by) => ({ name: nameOf(by), by })),
]

type Counter = Pick<FixedTable, 'name'> & { readonly dimensions: readonly Pick<Dimension, 'values'>[] }

function countersFor({ areas }: Organisation): Counter[] {
  const listed = new Set(areas.map(({ code }) => code))
  const asked = known('area')
  // Whoever seals a report chooses the word for its area; one that the organisation does not list would be published.
  const area = {
    values: (report: CountedReport) => {
      const codes = asked.values(report)
      return codes.every((code) => listed.has(code)) ? codes : none
    },
  }
  return lists.map((by) => ({
    name: nameOf(by),
    dimensions: by.map((name) => (name === 'area' ? area : known(name))),
  }))
}

function count(book: Book, report: CountedReport, counters: readonly Counter[]): void {
  book.consents.add(report.facts.countable ? yes : no)
  if (!report.facts.countable) return
  book.countable++
  for (const { name, dimensions } of counters)
    book.tables.get(name)?.add(dimensions.map((one) => one.values(report)))
}

const none: readonly string[] = []

const [yes, no] = [[['counted']], [['not-counted']]]

function include(year: Book, quarter: Book): void {
  year.consents.include(quarter.consents)
  year.countable += quarter.countable
  for (const [name, counted] of quarter.tables) year.tables.get(name)?.include(counted)
}

function bookOf(books: Map<string, Book>, period: string): Book {
  const book = books.get(period) ?? newBook()
  books.set(period, book)
  return book
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
  const axes = by.map((name) => axisOf(organisation, known(name)))
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
    categories.some((code) => isSensitive(organisation, known(name).list, code)),
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

function known(name: string): Dimension {
  const found = dimension(name)
  if (found === undefined) throw new RangeError(`there is no dimension ${name}`)
  return found
}

function nameOf(by: readonly string[]): string {
  return by.join('-by-')
}

const countable = (books: ReadonlyMap<string, Book>, period: string) => books.get(period)?.countable ?? 0

const isQuarter = (period: string) => period.includes('Q')
