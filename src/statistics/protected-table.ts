import { type Axis, type Counted, type Crosstab, total } from './crosstab.ts'
import { withinReach } from './inference.ts'
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

/**
 * Hides small counts, rounds all others, and shows a total only if it cannot be used to narrow a hidden number (see
 * `withinReach`). Totals are tried in order, the grand total first; one stays only if the table remains safe with it *and*
 * would with the next number up or down in its place, since otherwise its very absence would say what it was.
 */
export function protect(table: Crosstab, { sensitive }: { readonly sensitive: boolean }): ProtectedTable {
  const threshold: Threshold = sensitive ? 10 : 5
  const shape = { counted: table.counted, axes: table.axes, threshold }
  const shown = table.cells.map(({ at, count }) => protectCount(at, count, threshold))
  let cells = shown.map((cell) => (isTotal(cell) ? withheld(cell.at) : cell))
  for (const cell of totalsInOrder(shown))
    if (mayShow({ ...shape, cells }, cell)) cells = replace(cells, cell)
  return { ...shape, cells }
}

/** A table without any of its totals, which says so: their absence then tells nothing. */
export function leaveOutTotals(table: ProtectedTable): ProtectedTable {
  return { ...table, cells: table.cells.map((cell) => (isTotal(cell) ? withheld(cell.at) : cell)) }
}

/**
 * What each withheld total may be, by its place: whole numbers from..to, none of which would have been shown. Anybody can
 * work this out, since the rule is public: a total is judged by itself and those shown before it, none of which is secret.
 */
export function silentTotals(
  table: ProtectedTable,
  possible: (place: number) => Interval,
): ReadonlyMap<number, readonly Interval[]> {
  const { threshold } = table
  const silent = new Map<number, readonly Interval[]>()
  let cells = leaveOutTotals(table).cells
  for (const cell of totalsInOrder(table.cells)) {
    if (cell.status !== 'withheld') {
      cells = replace(cells, cell)
      continue
    }
    const place = table.cells.indexOf(cell)
    const safe = new Map<number, boolean>()
    const isSafe = (one: ProtectedCell) => {
      const known = safe.get(one.value ?? 0) ?? keepsSafe({ ...table, cells }, one)
      safe.set(one.value ?? 0, known)
      return known
    }
    const unsaid = stepsWithin(possible(place), threshold).flatMap((count) => {
      const one = protectCount(cell.at, count, threshold)
      return [one, ...neighbours(one, threshold)].every(isSafe) ? [] : [one.interval]
    })
    silent.set(place, joined(unsaid))
  }
  return silent
}

/** One count for each number that may be shown for a count within. */
function stepsWithin({ lower, upper }: Interval, threshold: Threshold): number[] {
  const steps: number[] = lower < threshold ? [0] : []
  const first = Math.max(threshold, Math.round(lower / roundingBase) * roundingBase)
  for (let value = first; value - reach <= upper && steps.length < mostSteps; value += roundingBase)
    steps.push(value)
  return steps
}

// Of a wider range only the low end is looked at, which leaves a world out and never lets one in.
const mostSteps = 400

function joined(intervals: readonly Interval[]): Interval[] {
  const all: Interval[] = []
  for (const next of intervals) {
    const last = all.at(-1)
    if (last !== undefined && next.lower <= last.upper + 1)
      all[all.length - 1] = { lower: last.lower, upper: next.upper }
    else all.push(next)
  }
  return all
}

function mayShow(table: ProtectedTable, cell: ProtectedCell): boolean {
  return [cell, ...neighbours(cell, table.threshold)].every((one) => keepsSafe(table, one))
}

function keepsSafe(table: ProtectedTable, cell: ProtectedCell): boolean {
  return withinReach({ ...table, cells: replace(table.cells, cell) }).length === 0
}

function replace(cells: readonly ProtectedCell[], cell: ProtectedCell): ProtectedCell[] {
  return cells.map((other) => (other.at === cell.at ? cell : other))
}

const totalsInOrder = (cells: readonly ProtectedCell[]) =>
  cells.filter(isTotal).sort((a, b) => totals(b) - totals(a))

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

function rounded(at: readonly string[], value: number, threshold: Threshold): ProtectedCell {
  return {
    at,
    status: 'rounded',
    value,
    interval: { lower: Math.max(threshold, value - reach), upper: value + reach },
  }
}

const reach = Math.floor(roundingBase / 2)

function withheld(at: readonly string[]): ProtectedCell {
  return { at, status: 'withheld', interval: { lower: 0, upper: Infinity } }
}

function neighbours({ at, value }: ProtectedCell, threshold: Threshold): ProtectedCell[] {
  if (value === undefined) return [rounded(at, threshold, threshold)]
  const below = value - roundingBase
  return [
    below < threshold ? protectCount(at, 0, threshold) : rounded(at, below, threshold),
    rounded(at, value + roundingBase, threshold),
  ]
}

const totals = ({ at }: ProtectedCell) => at.filter((code) => code === total).length

const isTotal = (cell: ProtectedCell) => totals(cell) > 0
