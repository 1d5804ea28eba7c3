import type { ControlChart } from '../statistics/control-chart.ts'
import { written } from '../statistics/protected-table.ts'
import { directed } from './label.ts'
import type { ProtectedTrend, ProtectedTrendPoint } from './protected-trend.ts'
import { fill, periodName, type Wording } from './wording.ts'

/** A period of a series, as it is drawn and told. */
export interface Row {
  readonly name: string
  readonly period: string
  readonly value: number | null
  /** Where a mark or a word stands that has no value of its own. */
  readonly floor: number
  readonly text: string
  readonly kind: 'usual' | 'signal' | 'none'
  /** Why there is no number, where the period has none at all. */
  readonly gap: 'left-out' | 'withdrawn' | undefined
  readonly signal: string
  /** Where the number stands, so that the line does not cross it. */
  readonly side: 'above' | 'below'
}

export function rowOf(
  { period, cell, withdrawn }: ProtectedTrendPoint,
  { chart }: ProtectedTrend,
  wording: Wording,
): Row {
  const signals = chart?.points.find((point) => point.period === period)?.signals ?? []
  const words = wording.figures.chart
  const signal = signals.includes('above') ? words.above : signals.includes('below') ? words.below : ''
  return {
    name: periodName(wording, period),
    period,
    value: cell?.value ?? null,
    floor: 0,
    text:
      cell === undefined
        ? directed(withdrawn ? words.withdrawn : words.leftOut, wording.language)
        : written(cell),
    gap: cell !== undefined ? undefined : withdrawn ? 'withdrawn' : 'left-out',
    kind: cell?.value === undefined ? 'none' : signals.length > 0 ? 'signal' : 'usual',
    signal: directed(signal, wording.language),
    side: chart !== undefined && belowLine(cell?.value ?? 0, chart) ? 'below' : 'above',
  }
}

/** The series for those who do not see the chart. */
export function describe(rows: readonly Row[], { figures }: Wording): string {
  return fill(figures.chart.description, {
    count: rows.length,
    first: rows[0]?.name ?? '',
    last: rows.at(-1)?.name ?? '',
    values: rows.map(({ name, text, signal }) => [name, text, signal].filter(Boolean).join(' ')).join(', '),
  })
}

// A number under its point needs room above the axis.
function belowLine(value: number, { mean, points, limits }: ControlChart): boolean {
  const height = Math.max(limits.upper, ...points.map(({ count }) => count))
  return value < mean && value > height / 5
}
