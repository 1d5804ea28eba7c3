import type { CountedReport } from '../report/dimensions.ts'
import { daysOf, isOver, type PeriodKind, periodOf, periodsBetween, yearBefore } from '../report/period.ts'
import { type Comparison, compare } from '../statistics/comparison.ts'
import { type ControlChart, controlChart } from '../statistics/control-chart.ts'
import { dispersion, dispersionLimit } from '../statistics/dispersion.ts'
import type { Interval } from '../statistics/interval.ts'
import { poissonInterval } from '../statistics/poisson.ts'

export interface TrendPoint {
  readonly period: string
  readonly count: number
  /** Exact, 95 %: how high or low the count could have come out with nothing having changed. */
  readonly interval: Interval
  /** The period still runs, so that its count can only grow: it is in no mean, no limit and no comparison. */
  readonly unfinished: boolean
}

/** Exact numbers, for advocates themselves; what may leave the house is a `ProtectedTrend`. */
export interface Trend {
  readonly kind: PeriodKind
  readonly points: readonly TrendPoint[]
  /** Mean, limits and signals over the finished periods; absent with fewer than four. */
  readonly chart?: ControlChart
  /** The latest finished period beside the same one a year before; absent where there is no such period. */
  readonly comparison?: Comparison & { readonly period: string; readonly before: string }
}

/** Countable reports by the period of receipt, from the first report's to today's, periods without any included. */
export function trend(
  reports: Iterable<CountedReport>,
  { by = 'quarter', today }: { readonly by?: PeriodKind; readonly today: string },
): Trend {
  const days = [...reports].filter(({ facts }) => facts.countable).map(({ received }) => received)
  const first = days.reduce((earliest, day) => (day < earliest ? day : earliest), today)
  const last = days.reduce((latest, day) => (day > latest ? day : latest), today)
  const counts = new Map(periodsBetween(by, first, last).map((period) => [period, 0]))
  for (const day of days) counts.set(periodOf(by, day), (counts.get(periodOf(by, day)) ?? 0) + 1)
  const points = [...counts].map(([period, count]) => ({
    period,
    count,
    interval: poissonInterval(count),
    unfinished: !isOver(period, today),
  }))
  return { kind: by, points, ...judge(points.filter(({ unfinished }) => !unfinished)) }
}

function judge(finished: readonly TrendPoint[]): Pick<Trend, 'chart' | 'comparison'> {
  const chart = controlChart(finished)
  const latest = finished.at(-1)
  const before = latest && finished.find(({ period }) => period === yearBefore(latest.period))
  if (latest === undefined || before === undefined) return chart ? { chart } : {}
  const spread = dispersion(finished.map(({ count }) => count))
  const rate = ({ period, count }: TrendPoint) => ({ count, exposure: daysOf(period) })
  const compared = compare(rate(latest), rate(before), spread > dispersionLimit ? spread : 1)
  const comparison = { ...compared, period: latest.period, before: before.period }
  return chart ? { chart, comparison } : { comparison }
}
