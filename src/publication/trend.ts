import type { CountedReport } from '../report/dimensions.ts'
import { daysOf, isOver, type PeriodKind, periodOf, periodsBetween, yearBefore } from '../report/period.ts'
import { type Comparison, compare } from '../statistics/comparison.ts'
import { type ControlChart, controlChart, leastPoints } from '../statistics/control-chart.ts'
import { dispersion, dispersionLimit } from '../statistics/dispersion.ts'
import type { Interval } from '../statistics/interval.ts'
import { poissonInterval } from '../statistics/poisson.ts'
import { seasons } from '../statistics/seasons.ts'

export interface TrendPoint {
  readonly period: string
  readonly count: number
  /** Exact, 95 %: how high or low the count could have come out with nothing having changed. */
  readonly interval: Interval
  /** The period still runs, so that its count can only grow: it is in no mean, no limit and no comparison. */
  readonly unfinished: boolean
  /** The first report of all came in this period, so that it was not a whole one: left out likewise. */
  readonly begun: boolean
}

/** Exact numbers, for advocates themselves; what may leave the house is a `ProtectedTrend`. */
export interface Trend {
  readonly kind: PeriodKind
  readonly points: readonly TrendPoint[]
  /** Mean, limits and signals over the whole periods; absent with fewer than four. */
  readonly chart?: ControlChart
  /** The seasons differ by more than chance over three whole years and more, so that each has a usual range of its own. */
  readonly seasonal: boolean
  /** The latest whole period beside the same one a year before; absent where there is no such period. */
  readonly comparison?: Comparison & { readonly period: string; readonly before: string }
}

export interface TrendOptions {
  readonly by?: PeriodKind
  /** `YYYY-MM-DD`, as all days here. */
  readonly today: string
  readonly since?: string
}

/**
 * Countable reports by the period of receipt, from the first report's to today's, periods without any included. Where
 * these are only some of the reports, `since` is the day on which the first of all was received.
 */
export function trend(
  reports: Iterable<CountedReport>,
  { by = 'quarter', today, since }: TrendOptions,
): Trend {
  const days = [...reports].filter(({ facts }) => facts.countable).map(({ received }) => received)
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), since ?? today)
  const last = days.reduce((latest, day) => (day > latest ? day : latest), today)
  const counts = new Map(periodsBetween(by, first, last).map((period) => [period, 0]))
  for (const day of days) counts.set(periodOf(by, day), (counts.get(periodOf(by, day)) ?? 0) + 1)
  const points = [...counts].map(([period, count]) => ({
    period,
    count,
    interval: poissonInterval(count),
    unfinished: !isOver(period, today),
    begun: period === periodOf(by, first),
  }))
  const whole = points.filter(({ unfinished, begun }) => !unfinished && !begun)
  return { kind: by, points, ...chartOf(whole, by), ...comparisonOf(whole) }
}

function chartOf(whole: readonly TrendPoint[], by: PeriodKind): Pick<Trend, 'chart' | 'seasonal'> {
  const found =
    by === 'year'
      ? undefined
      : seasons(
          whole.map(({ count }) => count),
          by === 'month' ? 12 : 4,
        )
  const chart = controlChart(
    whole.map(({ period, count }, i) => ({
      period,
      count,
      ...(found && { expected: found.indices[i] ?? 1 }),
    })),
  )
  return { seasonal: found !== undefined, ...(chart && { chart }) }
}

function comparisonOf(whole: readonly TrendPoint[]): Pick<Trend, 'comparison'> {
  const latest = whole.at(-1)
  const before = latest && whole.find(({ period }) => period === yearBefore(latest.period))
  if (latest === undefined || before === undefined) return {}
  // From what came before the period that is judged, lest its own rise pass for the usual to and fro; with so little before
  // it that this cannot be known, better too careful.
  const usual = whole.length > leastPoints ? whole.slice(0, -1) : whole
  const spread = dispersion(usual.map(({ count }) => count))
  const rate = ({ period, count }: TrendPoint) => ({ count, exposure: daysOf(period) })
  const compared = compare(rate(latest), rate(before), spread > dispersionLimit ? spread : 1)
  return { comparison: { ...compared, period: latest.period, before: before.period } }
}
