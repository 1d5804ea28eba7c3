import { crosstab, type Counted, type Crosstab } from '../../src/statistics/crosstab.ts'
import type { Observation } from '../../src/statistics/observation.ts'

/** Numbers between 0 and 1, the same for the same seed (G. Marsaglia's xorshift, 32 bits). */
export function random(seed: number): () => number {
  let state = seed * 2654435761 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** A made-up year of reports, unevenly spread over 6 x 8 categories; some name several of each. */
export function sparseReports(seed: number, reports: number, single: boolean): Observation[] {
  const next = random(seed)
  const pick = (size: number) => String(Math.floor(size * next() ** 2))
  const picks = (size: number) => (single || next() < 0.7 ? [pick(size)] : [pick(size), pick(size)])
  return Array.from({ length: reports }, () => ({ row: picks(6), column: picks(8) }))
}

interface Kind {
  readonly reports?: number
  readonly single?: boolean
  readonly counted?: Counted
}

export function sparseTable(
  seed: number,
  { reports = 150, single = false, counted = 'reports' }: Kind = {},
): Crosstab {
  const categories = (size: number) => Array.from({ length: size }, (_, i) => String(i))
  return crosstab(
    sparseReports(seed, reports, single),
    [
      { name: 'row', categories: categories(6), single },
      { name: 'column', categories: categories(8), single },
    ],
    counted,
  )
}
