/** Below which this part of the figures lies: 0.5 gives the median. NaN where there are none, which is within no budget. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length * part)] ?? NaN
}
