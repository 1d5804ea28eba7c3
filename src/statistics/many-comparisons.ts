/**
 * P-values of several comparisons made at once, each raised so that the chance of even one false finding among them all
 * stays below the level at which they are read (S. Holm, Scandinavian Journal of Statistics 6, 1979, pages 65-70). Holds
 * however the comparisons depend on each other, as those of groups do that one report can name together.
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => at(ps, a) - at(ps, b))
  const adjusted = [...ps]
  let least = 0
  order.forEach((place, rank) => {
    least = Math.max(least, Math.min(1, (ps.length - rank) * at(ps, place)))
    adjusted[place] = least
  })
  return adjusted
}

const at = (ps: readonly number[], place: number) => ps[place] ?? 1
