import jstat from 'jstat'
import { leastToCompare } from './comparison.ts'
import { dispersionLimit } from './dispersion.ts'

const { lowRegGamma } = jstat.jStat

/** With fewer whole years nobody can tell a season from chance: until then a period is compared with a year before. */
export const leastYears = 3

export interface Seasons {
  /** For each of the counts, how many times an average period its season has. */
  readonly indices: readonly number[]
  /** For "all seasons are the same". */
  readonly p: number
}

/**
 * How much each season has, as a share of the average, from the latest whole years among counts of following periods;
 * `undefined` with fewer than three whole years, with fewer than 20 reports a season in all of them, or where the
 * seasons do not differ by more than chance (chi-squared at 5 %, divided by what years differ from each other within
 * seasons where that exceeds 1.5: quasi-Poisson). Periods are taken as equally long.
 */
export function seasons(counts: readonly number[], perYear: number): Seasons | undefined {
  const years = Math.floor(counts.length / perYear)
  if (years < leastYears) return undefined
  const begin = counts.length - years * perYear
  const rows = Array.from({ length: years }, (_, year) =>
    counts.slice(begin + year * perYear, begin + (year + 1) * perYear),
  )
  const totals = Array.from({ length: perYear }, (_, season) => sum(rows.map((row) => row[season] ?? 0)))
  const average = sum(totals) / perYear
  if (average < leastToCompare) return undefined
  const spread = residualDispersion(rows, totals)
  const chiSquared = sum(totals.map((total) => (total - average) ** 2 / average))
  const p = 1 - lowRegGamma((perYear - 1) / 2, chiSquared / (spread > dispersionLimit ? spread : 1) / 2)
  if (p > 0.05) return undefined
  const indexAt = (i: number) =>
    (totals[(i - begin + counts.length * perYear) % perYear] ?? average) / average
  return { indices: counts.map((_, i) => indexAt(i)), p }
}

/** Pearson's, of years by seasons: what is left when each year has its level and each season its share. */
function residualDispersion(rows: readonly (readonly number[])[], totals: readonly number[]): number {
  const all = sum(totals)
  const squares = rows.flatMap((row) =>
    row.map((count, season) => {
      const expected = (sum(row) * (totals[season] ?? 0)) / all
      return expected === 0 ? 0 : (count - expected) ** 2 / expected
    }),
  )
  return sum(squares) / ((rows.length - 1) * (totals.length - 1))
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
