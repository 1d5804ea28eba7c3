/** Spearman's rank correlation of the values with the order in which they stand. */
export function correlation(values: readonly number[]): number {
  const ranks = new Map(values.toSorted((left, right) => left - right).map((value, rank) => [value, rank]))
  const squares = values.reduce((total, value, index) => total + ((ranks.get(value) ?? 0) - index) ** 2, 0)
  return 1 - (6 * squares) / (values.length * (values.length ** 2 - 1))
}
