import { type Axis, type Counted, total } from './crosstab.ts'
import type { Interval } from './interval.ts'

export const roundingBase = 5

/** How low a count must be to be hidden: 0 to 4, or 0 to 9 where a category of the table is sensitive. */
export type Threshold = 5 | 10

/** A number rounded to the base; `hidden` because it is small; or a total `withheld` because it would tell a small number. */
export type ProtectedStatus = 'rounded' | 'hidden' | 'withheld'

export interface ProtectedCell {
  readonly at: readonly string[]
  readonly status: ProtectedStatus
  /** Rounded to the base; absent where nothing is shown. */
  readonly value?: number
  /** What the true count may be, as far as this cell tells by itself. A withheld total tells nothing: 0 to Infinity. */
  readonly interval: Interval
}

/** A table that may leave the house. It holds no exact number, not even of the reports that were looked at. */
export interface ProtectedTable {
  readonly counted: Counted
  readonly axes: readonly Required<Axis>[]
  readonly threshold: Threshold
  readonly cells: readonly ProtectedCell[]
}

/** A count as it may be shown. Nearest multiple of the base; a hidden one may be anything below the threshold. */
export function protectCount(at: readonly string[], count: number, threshold: Threshold): ProtectedCell {
  if (count < threshold) return { at, status: 'hidden', interval: { lower: 0, upper: threshold - 1 } }
  return rounded(at, Math.round(count / roundingBase) * roundingBase, threshold)
}

/** How a cell is written: `35`, `<5`, `<10`, or `x` for a total that is withheld. */
export function written({ status, value, interval }: ProtectedCell): string {
  if (status === 'withheld') return 'x'
  return value === undefined ? `<${interval.upper + 1}` : String(value)
}

/** A table without any of its totals, which says so: their absence then tells nothing. */
export function leaveOutTotals(table: ProtectedTable): ProtectedTable {
  return { ...table, cells: table.cells.map((cell) => (isTotal(cell) ? withheld(cell.at) : cell)) }
}

function rounded(at: readonly string[], value: number, threshold: Threshold): ProtectedCell {
  return {
    at,
    status: 'rounded',
    value,
    interval: { lower: Math.max(threshold, value - reach), upper: value + reach },
  }
}

/** How far a count lies from what it was rounded to, at most. */
export const reach = Math.floor(roundingBase / 2)

/** A total that is not shown. */
export function withheld(at: readonly string[]): ProtectedCell {
  return { at, status: 'withheld', interval: { lower: 0, upper: Infinity } }
}

/** What would be shown if the number were the next one up or down. */
export function neighbours({ at, value }: ProtectedCell, threshold: Threshold): ProtectedCell[] {
  if (value === undefined) return [rounded(at, threshold, threshold)]
  const below = value - roundingBase
  return [
    below < threshold ? protectCount(at, 0, threshold) : rounded(at, below, threshold),
    rounded(at, value + roundingBase, threshold),
  ]
}

/** Along how many of its dimensions a cell is a total. */
export const totals = ({ at }: ProtectedCell) => at.filter((code) => code === total).length

/** Does a cell add up others? */
export const isTotal = (cell: ProtectedCell) => totals(cell) > 0
