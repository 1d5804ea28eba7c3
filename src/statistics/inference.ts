import { total } from './crosstab.ts'
import type { Interval } from './interval.ts'
import type { ProtectedCell, ProtectedTable } from './protected-table.ts'

/** A hidden number must stay possible as nought, and anywhere up to this. */
export const leastSpan = 3

/** The hidden cells of which a reader could tell more than "it may be none, and it may be several". */
export function withinReach(table: ProtectedTable): ProtectedCell[] {
  const inferred = infer(table)
  // An empty interval means that no true table would be published like this: there is nothing to learn from it.
  if (inferred === undefined) return []
  return table.cells.filter((cell, i) => {
    const { lower, upper } = inferred[i] ?? cell.interval
    return cell.status === 'hidden' && (lower > 0 || upper < leastSpan)
  })
}

/**
 * What a reader can infer of each cell by playing the published numbers against each other until nothing moves any
 * more. Along every line of the table, a total is at least its largest part and at most the sum of its parts; where
 * categories exclude each other, or mentions are counted, it is that sum. `undefined` where the numbers contradict.
 *
 * Line by line only: what several lines together tell, and several tables and releases, is for the gate to find.
 */
export function infer(table: ProtectedTable): Interval[] | undefined {
  const intervals = table.cells.map(({ interval }) => ({ ...interval }))
  const lines = linesOf(table)
  for (let moved = true; moved;) {
    moved = false
    for (const line of lines) {
      for (const [at, { lower, upper }] of tighten(line, intervals)) {
        const known = intervals[at]
        if (known === undefined || (lower <= known.lower && upper >= known.upper)) continue
        known.lower = Math.max(known.lower, lower)
        known.upper = Math.min(known.upper, upper)
        moved = true
        if (known.lower > known.upper) return undefined
      }
    }
  }
  return intervals
}

/** Places, in the table's cells, of a total and of its parts. */
export interface Line {
  readonly total: number
  readonly parts: readonly number[]
  /** The total is the sum of the parts; else the parts may overlap. */
  readonly additive: boolean
}

/** Every line of a table that ends in a total, those of totals among themselves included. */
export function linesOf({
  axes,
  cells,
  counted,
}: Pick<ProtectedTable, 'axes' | 'cells' | 'counted'>): Line[] {
  const lines: Line[] = []
  cells.forEach((cell, place) => {
    axes.forEach(({ single }, axis) => {
      if (cell.at[axis] !== total) return
      const parts = cells.flatMap(({ at }, other) =>
        at.every((code, i) => (i === axis ? code !== total : code === cell.at[i])) ? [other] : [],
      )
      lines.push({ total: place, parts, additive: single || counted === 'mentions' })
    })
  })
  return lines
}

function tighten({ total, parts, additive }: Line, intervals: readonly Interval[]): [number, Interval][] {
  const whole = intervals[total] ?? { lower: 0, upper: Infinity }
  const ofParts = parts.map((part) => intervals[part] ?? { lower: 0, upper: Infinity })
  const lowers = ofParts.reduce((sum, { lower }) => sum + lower, 0)
  const uppers = ofParts.reduce((sum, { upper }) => sum + upper, 0)
  const largest = ofParts.reduce((most, { lower }) => Math.max(most, lower), 0)
  return [
    [total, { lower: additive ? lowers : largest, upper: uppers }],
    ...parts.map((part, i): [number, Interval] => {
      const { lower, upper } = ofParts[i] ?? { lower: 0, upper: Infinity }
      return [
        part,
        {
          lower: uppers === Infinity ? 0 : Math.max(0, whole.lower - (uppers - upper)),
          upper: additive ? whole.upper - (lowers - lower) : whole.upper,
        },
      ]
    }),
  ]
}
