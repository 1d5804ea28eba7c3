import type { Crosstab } from './crosstab.ts'
import { withinReach } from './inference.ts'
import type { Interval } from './interval.ts'
import {
  isTotal,
  leaveOutTotals,
  neighbours,
  protectCount,
  type ProtectedCell,
  type ProtectedTable,
  reach,
  roundingBase,
  type Threshold,
  totals,
  withheld,
} from './protected-table.ts'

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
