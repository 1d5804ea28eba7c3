/** Below which this part of the figures lies: 0.5 gives the median. 0 where there are none. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = figures.toSorted((left, right) => left - right)
  return sorted[Math.floor(sorted.length * part)] ?? 0
}
