/**
 * How much more counts of following periods vary than reports would that come independently of each other: about 1 for
 * those, more when they come in bunches (a raid, a campaign). Needs two counts and a mean above nought, else 1.
 *
 * Taken from the steps between neighbours (D. Laney, Quality Engineering 14, 2002): one raid, or a level that rose for
 * good, hardly adds to it, so that they stand out instead of hiding in limits that they widened.
 */
export function dispersion(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < 2 || mean === 0) return 1
  const steps = counts.slice(1).map((count, i) => Math.abs(count - (counts[i] ?? count)))
  const step = steps.reduce((sum, one) => sum + one, 0) / steps.length
  return (step / expectedStep) ** 2 / mean
}

// Between two draws from a normal distribution, in standard deviations: 2 / sqrt(pi).
const expectedStep = 1.128

/** Above this, counts are taken as quasi-Poisson: intervals and limits are widened by the dispersion. */
export const dispersionLimit = 1.5
