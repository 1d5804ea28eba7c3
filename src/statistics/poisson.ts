import jstat from 'jstat'
import type { Interval } from './interval.ts'

const { lowRegGamma, gammapinv } = jstat.jStat

/** Exact interval for the mean behind a Poisson count (F. Garwood, Biometrika 28, 1936, pages 437-442). */
export function poissonInterval(count: number, confidence = 0.95): Interval {
  const tail = (1 - confidence) / 2
  return { lower: count === 0 ? 0 : gammapinv(tail, count), upper: gammapinv(1 - tail, count + 1) }
}

/** The least count k with P(X <= k) >= p, for X Poisson with this mean. */
export function poissonQuantile(p: number, mean: number): number {
  if (mean === 0) return 0
  let low = -1
  let high = Math.ceil(mean + 10 * Math.sqrt(mean) + 10)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (atMost(middle, mean) >= p) high = middle
    else low = middle
  }
  return high
}

// P(X <= k) = Q(k + 1, mean), the upper regularised incomplete gamma function.
function atMost(count: number, mean: number): number {
  return 1 - lowRegGamma(count + 1, mean)
}
