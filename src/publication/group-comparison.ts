import { codesOf, type CountedReport, type Dimension } from '../report/dimensions.ts'
import type { Comparison } from '../statistics/comparison.ts'
import { holm } from '../statistics/many-comparisons.ts'
import { trend, type TrendOptions } from './trend.ts'

export interface ComparedGroup {
  readonly code: string
  readonly now: number
  readonly before: number
  /** `adjusted` is the p-value to read: corrected for the comparisons that were made beside it. */
  readonly comparison: Exclude<Comparison, { kind: 'compared' }> | (Compared & { readonly adjusted: number })
}

type Compared = Extract<Comparison, { kind: 'compared' }>

/** Exact numbers, for advocates themselves. */
export interface GroupComparison {
  /** The latest whole period, and the same one a year before. */
  readonly period: string
  readonly before: string
  readonly groups: readonly ComparedGroup[]
}

/** A difference is called one at this adjusted p-value or below. */
export const level = 0.05

/**
 * The reports of each group, of those that may be counted, in the latest whole period and in the same one a year before.
 * `undefined` where there is no such pair. Several groups are looked at, so that one will seem to have changed by chance:
 * their p-values are corrected together (Holm).
 */
export function compareGroups(
  reports: readonly CountedReport[],
  by: Dimension,
  options: TrendOptions,
): GroupComparison | undefined {
  const counted = reports.filter(({ facts }) => facts.countable)
  const [first] = counted.map(({ received }) => received).sort()
  const since = options.since ?? first
  const named = [...new Set([...codesOf(by), ...counted.flatMap((report) => by.values(report))])]
  const trends = named.map((code) =>
    trend(
      counted.filter((report) => by.values(report).includes(code)),
      { ...options, ...(since !== undefined && { since }) },
    ),
  )
  const [pair] = trends.flatMap(({ comparison }) => (comparison ? [comparison] : []))
  if (pair === undefined) return undefined
  const ps = trends.flatMap(({ comparison }) => (comparison?.kind === 'compared' ? [comparison.p] : []))
  const adjusted = holm(ps).values()
  const groups = trends.map(({ points, comparison }, i): ComparedGroup => {
    const countOf = (period: string) => points.find((point) => point.period === period)?.count ?? 0
    return {
      code: named[i] ?? '',
      now: countOf(pair.period),
      before: countOf(pair.before),
      comparison:
        comparison?.kind === 'compared'
          ? { ...comparison, adjusted: adjusted.next().value ?? 1 }
          : { kind: 'too-few' },
    }
  })
  return { period: pair.period, before: pair.before, groups }
}
