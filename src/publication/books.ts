import { type CountedReport, type Dimension } from '../report/dimensions.ts'
import { periodOf } from '../report/period.ts'
import { Combinations } from '../statistics/combinations.ts'
import { yearOf } from '../statistics/gate/release.ts'
import type { Organisation } from './organisation.ts'
import { dimensionNamed, type ListedTable, lists, nameOf } from './table-list.ts'

/** The reports of a period, counted for each table. */
export interface Book {
  readonly tables: ReadonlyMap<string, Combinations>
  readonly consents: Combinations
  countable: number
}

function newBook(): Book {
  const tables = new Map(lists.map((by) => [nameOf(by), new Combinations()]))
  return { tables, consents: new Combinations(), countable: 0 }
}

/** Counts each report once, in its quarter; a year is its quarters. */
export function keep(reports: Iterable<CountedReport>, organisation: Organisation): Map<string, Book> {
  const counters = countersFor(organisation)
  const quarters = new Map<string, Book>()
  const days = new Map<string, Book>()
  for (const report of reports) {
    const book = days.get(report.received) ?? bookOf(quarters, periodOf('quarter', report.received))
    days.set(report.received, book)
    count(book, report, counters)
  }
  const books = new Map(quarters)
  for (const [quarter, book] of quarters) include(bookOf(books, yearOf(quarter)), book)
  return books
}

type Counter = Pick<ListedTable, 'name'> & { readonly dimensions: readonly Pick<Dimension, 'values'>[] }

function countersFor({ areas }: Organisation): Counter[] {
  const listed = new Set(areas.map(({ code }) => code))
  const asked = dimensionNamed('area')
  // Whoever seals a report chooses the word for its area; one that the organisation does not list would be published.
  const area = {
    values: (report: CountedReport) => {
      const codes = asked.values(report)
      return codes.every((code) => listed.has(code)) ? codes : none
    },
  }
  return lists.map((by) => ({
    name: nameOf(by),
    dimensions: by.map((name) => (name === 'area' ? area : dimensionNamed(name))),
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
