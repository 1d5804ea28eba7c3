import { firstMonth, periodsBetween } from '../report/period.ts'
import { type ControlChart, controlChart } from '../statistics/control-chart.ts'
import { cellAt } from '../statistics/crosstab.ts'
import { isYear } from '../statistics/gate/release.ts'
import { type ProtectedCell, protectCount } from '../statistics/protected-table.ts'
import { type FixedTables, tableNamed } from './fixed-tables.ts'
import type { Trend } from './trend.ts'

export interface ProtectedTrendPoint {
  readonly period: string
  /** Absent for a finished period that has too few reports to be published, or whose release was taken back. */
  readonly cell?: ProtectedCell
  readonly withdrawn?: true
  /** The first report of all came in this period: it is in no mean and no limit. */
  readonly begun?: true
}

/** A series of numbers that may leave the house; mean, limits and signals come from the rounded numbers only. */
export interface ProtectedTrend {
  readonly points: readonly ProtectedTrendPoint[]
  readonly chart?: ControlChart
}

/** The quarterly series that the fixed tables publish anyway. */
export function publishedTrend(tables: FixedTables): ProtectedTrend {
  const published = tableNamed(tables, 'reports')?.periods.filter(({ period }) => !isYear(period)) ?? []
  if (published.length === 0) return { points: [] }
  const gone = tables.withdrawn.filter((period) => !isYear(period))
  const all = [...published.map(({ period }) => period), ...gone].sort()
  const [first, last] = [all[0] ?? '', all.at(-1) ?? '']
  return charted(
    periodsBetween('quarter', firstMonth(first), firstMonth(last)).map((period) => {
      const table = published.find((one) => one.period === period)?.table
      const cell = table && cellAt(table, 'counted')
      if (cell === undefined) return gone.includes(period) ? { period, withdrawn: true } : { period }
      return period === tables.begun ? { period, cell, begun: true } : { period, cell }
    }),
  )
}

/**
 * Any trend, protected like a table with or without a sensitive category, periods that are not over left out. A trend of
 * some reports only is not on the list of fixed tables: it may be shown, but publishing it beside them can tell a small number.
 */
export function protectTrend(trend: Trend, { sensitive }: { readonly sensitive: boolean }): ProtectedTrend {
  const finished = trend.points.filter(({ unfinished }) => !unfinished)
  return charted(
    finished.map(({ period, count }) => ({
      period,
      cell: protectCount([period], count, sensitive ? 10 : 5),
    })),
  )
}

// With a number hidden there is no honest mean, so limits are drawn only where every period shows one.
function charted(points: readonly ProtectedTrendPoint[]): ProtectedTrend {
  const whole = points.filter(({ begun }) => begun === undefined)
  const known = whole.flatMap(({ period, cell }) =>
    cell?.value === undefined ? [] : [{ period, count: cell.value }],
  )
  const hidden = whole.some(({ cell }) => cell !== undefined && cell.value === undefined)
  const chart = hidden ? undefined : controlChart(known)
  return chart ? { points, chart } : { points }
}
