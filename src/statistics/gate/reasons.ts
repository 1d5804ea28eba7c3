import type { Highs } from 'highs'
import { leastSpan } from '../inference.ts'
import { modelOf, type Target, widest, type YearModel } from './model.ts'
import { nameOf, type Problem } from './problem.ts'
import type { Program, Term } from './program.ts'
import { keyOf } from './release.ts'
import { Solver } from './solver.ts'

/** What was published, and tells a number: one number of a table, or with no place a table as it is, by what it keeps silent about. */
export interface Reason {
  /** `keyOf` the table. */
  readonly key: string
  readonly at?: readonly string[]
}

/** The model of a problem with each published number as a row of its own. */
export interface Grounds {
  readonly program: Program
  readonly targets: readonly Target[]
  /** Of the rows from the `first` on, in order. */
  readonly reasons: readonly Reason[]
  readonly first: number
}

/** The same unknowns as the model's, and what was published stated beside them. */
export function groundsOf({ year, releases, knowledge, size }: Problem, { silences }: YearModel): Grounds {
  const { program, said, targets } = modelOf(year, releases, knowledge, { size, formOnly: true })
  const first = program.rows.length
  const reasons: Reason[] = []
  const state = (
    terms: readonly Term[],
    { lower, upper }: { lower: number; upper: number },
    reason: Reason,
  ) => {
    program.rows.push({ terms, lower, upper })
    reasons.push(reason)
  }
  for (const { key, at, terms, interval } of said) state(terms, interval, { key, ...(at && { at }) })
  for (const { key, terms, ranges } of silences) {
    const range = widest(ranges)
    if (range !== undefined) state(terms, range, { key })
  }
  return { program, targets, reasons, first }
}

/**
 * For each of these numbers that is told too much, published numbers that tell it by themselves: wherever they stand, the
 * number is told, whatever else is published. They are read off the dual solution of a linear program, in which only those
 * that hold the bound have a weight. `undefined` where the number is not told, or is only by the number's being whole.
 */
export function reasonsFor(
  highs: Highs,
  { program, targets, reasons, first }: Grounds,
  numbers: readonly string[],
): readonly (readonly Reason[] | undefined)[] {
  const solver = new Solver(highs, program)
  try {
    return numbers.map((name) => {
      for (const target of targets.filter((one) => nameOf(one) === name))
        for (const side of ['least', 'most'] as const) {
          const proof = solver.proof(target.terms, side)
          if (proof === undefined) continue
          const { bound, rows } = proof
          // Certainly no small number: there is nothing to hide.
          if (side === 'least' && target.kind === 'unpublished' && bound > target.threshold - 1) break
          if (side === 'least' ? bound < tolerance : bound > leastSpan - tolerance) continue
          const { table: name, period, at, kind } = target
          const own: Reason[] = kind === 'hidden' ? [{ key: keyOf({ name, period }), at }] : []
          return [...own, ...rows.flatMap((row) => reasons[row - first] ?? [])]
        }
      return undefined
    })
  } finally {
    solver.close()
  }
}

// What the solver calls nought, many times over.
const tolerance = 1e-3
