import { cellAt, type Crosstab } from '../../statistics/crosstab.ts'
import type { OpenedReport } from '../../vault/open.ts'

/** How many events each cell of a table tells of, beside its reports; in the order of the cells. */
export type EventCounts = readonly number[]

/**
 * Reports of one event count as one, those of none each for itself. `events` are the reports by their event, `count`
 * makes the same table of some of them.
 */
export function eventCounts(
  table: Crosstab,
  events: readonly (readonly OpenedReport[])[],
  count: (reports: readonly OpenedReport[]) => Crosstab,
): EventCounts {
  const tables = events.map(count)
  return table.cells.map(({ at, count: reports }) =>
    tables.reduce((left, one) => left - Math.max(0, (cellAt(one, ...at)?.count ?? 0) - 1), reports),
  )
}
