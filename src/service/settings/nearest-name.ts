/** The one of these names, of which there is at least one, that somebody may have meant. */
export function nearestName(written: string, names: readonly string[]): string {
  return names.reduce((best, candidate) =>
    distance(written, candidate) < distance(written, best) ? candidate : best,
  )
}

/** How many letters must be put in, taken out or changed to make one name of the other (Levenshtein). */
function distance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (const [row, letter] of Array.from(left).entries()) {
    const current = [row + 1]
    for (const [column, other] of Array.from(right).entries()) {
      const changed = (above[column] ?? 0) + (letter === other ? 0 : 1)
      current.push(Math.min(changed, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    above = current
  }
  return above[right.length] ?? 0
}
