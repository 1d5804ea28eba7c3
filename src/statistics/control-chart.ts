import { dispersion, dispersionLimit } from './dispersion.ts'
import type { Interval } from './interval.ts'
import { poissonQuantile } from './poisson.ts'

export interface Point {
  readonly period: string
  readonly count: number
  /** How many times an average period's count is expected of it, by its season; 1 where absent. */
  readonly expected?: number
}

/** Beyond a limit, or the last of seven or more in a row on the same side of the mean (Shewhart; Western Electric). */
export type Signal = 'above' | 'below' | 'run-above' | 'run-below'

export interface ControlChart {
  readonly mean: number
  /** Of an average period; each point has those of its season. */
  readonly limits: Interval
  /** From the steps between neighbouring periods. */
  readonly dispersion: number
  readonly points: readonly (Point & { readonly limits: Interval; readonly signals: readonly Signal[] })[]
}

export const leastPoints = 4
const run = 7

// Three standard deviations of a normal distribution, 99.73 %, as tails.
const tail = 0.00135

/**
 * Mean and control limits of counts over periods of about the same length, all of them over. `undefined` with fewer
 * than four: limits from so little would cry wolf or sleep.
 *
 * Limits are exact Poisson quantiles. Where the dispersion d exceeds 1.5 they are d times those of a mean d times
 * smaller, which has the quasi-Poisson variance, d times the mean, and never goes below nought.
 */
export function controlChart(points: readonly Point[]): ControlChart | undefined {
  if (points.length < leastPoints) return undefined
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
  const mean = sum(points.map(({ count }) => count)) / sum(points.map(expectedOf))
  const spread = dispersion(
    points.map((point) => (expectedOf(point) === 0 ? 0 : point.count / expectedOf(point))),
  )
  const limits = (expected: number) => limitsOf(mean * expected, spread > dispersionLimit ? spread : 1)
  const sides = points.map((point) => Math.sign(point.count - mean * expectedOf(point)))
  return {
    mean,
    limits: limits(1),
    dispersion: spread,
    points: points.map((point, i) => {
      const own = limits(expectedOf(point))
      return { ...point, limits: own, signals: signalsAt(i, point.count, own, sides) }
    }),
  }
}

const expectedOf = ({ expected = 1 }: Point) => expected

function limitsOf(mean: number, scale: number): Interval {
  return {
    lower: scale * poissonQuantile(tail, mean / scale),
    upper: scale * poissonQuantile(1 - tail, mean / scale),
  }
}

function signalsAt(at: number, count: number, limits: Interval, sides: readonly number[]): Signal[] {
  const signals: Signal[] = []
  if (count > limits.upper) signals.push('above')
  if (count < limits.lower) signals.push('below')
  const latest = sides.slice(Math.max(0, at + 1 - run), at + 1)
  if (latest.length === run && latest.every((side) => side > 0)) signals.push('run-above')
  if (latest.length === run && latest.every((side) => side < 0)) signals.push('run-below')
  return signals
}
