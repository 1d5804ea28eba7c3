/**
 * Pearson's dispersion of counts over equally long periods: about 1 when reports come independently of each other, more
 * when they come in bunches (a raid, a campaign). Needs two counts and a mean above nought, else 1.
 */
export function dispersion(counts: readonly number[]): number {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
  if (counts.length < 2 || mean === 0) return 1
  return counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean / (counts.length - 1)
}

/** Above this, counts are taken as quasi-Poisson: intervals and limits are widened by the dispersion. */
export const dispersionLimit = 1.5
