import { type Axis, everyPlace } from '../crosstab.ts'
import { type Interval, sum } from '../interval.ts'
import type { ProtectedTable } from '../protected-table.ts'
import { categoriesIn, type Contribution, said } from './contribution.ts'
import { MergeError } from './errors.ts'
import { alike } from './fitting.ts'
import { asPublished } from './kept-apart.ts'
import { dominated, leastOrganisations } from './rules.ts'

/** Why a number of the sum is not given. */
export type LeftOut = 'dominated' | 'unknown'

/** A range in which the true sum lies for certain, or why there is none. */
export type MergedCell = { readonly at: readonly string[] } & (Interval | { readonly leftOut: LeftOut })

export interface MergedTable {
  readonly counted: ProtectedTable['counted']
  readonly axes: readonly Required<Axis>[]
  /** How many organisations were added up, each in every cell. */
  readonly organisations: number
  /** Every combination, the last axis running fastest, totals last. */
  readonly cells: readonly MergedCell[]
}

/**
 * The same table of several organisations, added up. Nothing but their protected numbers goes in, so that nobody learns more
 * from the sum than they could from those: intervals add, and the true sum is always within. `undefined` with fewer than
 * three organisations. A number is left out if one organisation *may* hold more than 80 % of it, at its most against the
 * least of all others. Throws MergeError `axes` where a table is not drawn up as the first one, `contradiction`.
 */
export function merge(contributions: readonly Contribution[]): MergedTable | undefined {
  const [first] = contributions
  if (first === undefined || contributions.length < leastOrganisations) return undefined
  for (const one of contributions) checkAlike(first, one)
  const tables = contributions.map(({ table }) => table)
  const axes = first.table.axes.map(({ name, single }, i) => ({
    name,
    single,
    categories: categoriesIn(tables, i),
  }))
  const readers = contributions.map((one) => ({ open: one.open, of: said(one) }))
  return {
    counted: first.table.counted,
    axes,
    organisations: contributions.length,
    cells: everyPlace(axes).map((at) => ({
      at,
      ...mergedCell(asPublished(readers.map(({ open, of }) => ({ open, interval: of(at) })))),
    })),
  }
}

/** A range, as far as the cell has one. */
export function rangeOf(cell: MergedCell): Interval | undefined {
  return 'leftOut' in cell ? undefined : { lower: cell.lower, upper: cell.upper }
}

function mergedCell(intervals: readonly Interval[]): Interval | { leftOut: LeftOut } {
  const range = sum(intervals)
  if (range.upper === Infinity) return { leftOut: 'unknown' }
  return dominated(intervals) ? { leftOut: 'dominated' } : range
}

function checkAlike(first: Contribution, { publisher, table }: Contribution): void {
  if (table.counted !== first.table.counted || !alike(first.table.axes, table.axes))
    throw new MergeError('axes', publisher)
}
