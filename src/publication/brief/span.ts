import { firstMonth, lastMonth } from '../../report/period.ts'
import type { FixedTables } from '../fixed-tables.ts'

/** The time that a brief is about: its first and its last month, `2026-01`. */
export interface Span {
  readonly first: string
  readonly last: string
}

/** Reads `2026`, `2026-Q1`, or two of them as `2026-Q1..2026-Q3`; `undefined` for anything else. */
export function spanOf(text: string): Span | undefined {
  const [, from = '', to = from] = /^(\d{4}(?:-Q[1-4])?)(?:\.\.(\d{4}(?:-Q[1-4])?))?$/.exec(text) ?? []
  if (from === '') return undefined
  const span = { first: firstMonth(from), last: lastMonth(to) }
  return span.first <= span.last ? span : undefined
}

/** Only the tables of periods that lie wholly in the span. Nothing is counted anew. */
export function within(tables: FixedTables, span: Span): FixedTables {
  const lies = liesIn(span)
  return {
    ...tables,
    tables: tables.tables.map((table) => ({
      ...table,
      periods: table.periods.filter(({ period }) => lies(period)),
    })),
    periods: tables.periods.filter(lies),
  }
}

/** Whether a period lies wholly in a span. */
export function liesIn(span: Span): (period: string) => boolean {
  return (period) => firstMonth(period) >= span.first && lastMonth(period) <= span.last
}
