import type { TopLevelSpec } from 'vega-lite'
import { headed, ink, render } from './chart.ts'
import type { ProtectedTrend } from './protected-trend.ts'
import { directed, linesOf } from './label.ts'
import { describe, type Row, rowOf } from './trend-rows.ts'
import { directionOf, type Wording } from './wording.ts'

const width = 560
const height = 170

export interface TrendChartOptions {
  /** With its title and its note inside, for a file that stands alone; in a page they are the page's. */
  readonly alone?: boolean
  readonly title?: string
}

/** A series as SVG: points joined by a line, the average dashed, the usual range as a band, what stands out as diamonds. */
export async function trendChart(
  trend: ProtectedTrend,
  wording: Wording,
  { alone = true, title = wording.figures.chart.title }: TrendChartOptions = {},
): Promise<string> {
  const rows = trend.points.map((point) => rowOf(point, trend, wording))
  const spoken = { id: 'trend', title, description: describe(rows, wording) }
  // Vega takes texts for half as wide again as they are, and would leave as much room beside the drawing.
  const heading = headed({ title, note: wording.figures.chart.note }, width / 1.5, wording.language)
  const frame = alone
    ? { background: 'white', padding: 16, title: heading }
    : // Vega takes signs of Chinese for narrower than they are.
      { padding: { left: 5, right: 18, top: 5, bottom: 5 } }
  return render(
    {
      ...frame,
      width,
      height,
      data: { values: rows },
      layer: [...limits(trend, wording), ...series(wording), ...names(rows, wording)],
    },
    spoken,
  )
}

type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer']

/** Periods under the axis, in short lines that leave room for the neighbours'; with many of them, not every one. */
function names(rows: readonly Row[], { language }: Wording): Layers {
  const named = rows.map(({ name }) => linesOf(name, { width: 48, fontSize: 12, language }))
  const every = Math.ceil((rows.length * 58) / width)
  const most = Math.max(...named.map(({ length }) => length))
  return Array.from({ length: most }, (_, line) => ({
    data: {
      values: rows.flatMap(({ period }, i) =>
        i % every === 0 ? [{ period, text: named[i]?.[line] ?? '' }] : [],
      ),
    },
    mark: { type: 'text', baseline: 'top', fontSize: 12, color: ink.text },
    encoding: {
      x: { field: 'period', type: 'ordinal' },
      y: { value: height + 10 + line * 14 },
      text: { field: 'text' },
    },
  }))
}

function limits({ chart }: ProtectedTrend, { figures, language }: Wording): Layers {
  if (chart === undefined) return []
  const once = { values: [{}] }
  const fromRight = directionOf(language) === 'rtl'
  const end = { x: { value: fromRight ? 0 : width } }
  const beside = {
    type: 'text',
    align: fromRight ? 'right' : 'left',
    dx: fromRight ? -8 : 8,
    fontSize: 12,
    color: ink.soft,
  } as const
  return [
    {
      data: once,
      mark: { type: 'rect', color: ink.band },
      encoding: {
        y: { datum: Math.round(chart.limits.lower) },
        y2: { datum: Math.round(chart.limits.upper) },
      },
    },
    {
      data: once,
      mark: { type: 'rule', color: ink.soft, strokeDash: [5, 4] },
      encoding: { y: { datum: Math.round(chart.mean) } },
    },
    {
      data: once,
      mark: { ...beside, text: directed(figures.chart.mean, language) },
      encoding: { ...end, y: { datum: Math.round(chart.mean) } },
    },
    {
      data: once,
      mark: { ...beside, baseline: 'top', dy: 3, text: directed(figures.chart.range, language) },
      encoding: { ...end, y: { datum: Math.round(chart.limits.upper) } },
    },
  ]
}

const signalled = "datum.kind == 'signal'"

function series({ figures, language }: Wording): Layers {
  const fromRight = directionOf(language) === 'rtl'
  const x = {
    field: 'period',
    type: 'ordinal',
    sort: null,
    scale: { reverse: fromRight },
    axis: {
      title: null,
      // Named by `names`: what reads SVG does not agree on lines in Arabic.
      labels: false,
      grid: false,
    },
  } as const
  const y = {
    field: 'value',
    type: 'quantitative',
    scale: { zero: true, nice: true },
    axis: {
      title: directed(figures.chart.axis, language),
      orient: fromRight ? 'right' : 'left',
      tickCount: 5,
      domain: false,
      ticks: false,
      titlePadding: 10,
    },
  } as const
  const label = { type: 'text', baseline: 'bottom', fontSize: 13, fontWeight: 600, color: ink.text } as const
  return [
    {
      mark: { type: 'line', color: ink.strong, strokeWidth: 2, invalid: 'break-paths-show-path-domains' },
      encoding: { x, y },
    },
    {
      transform: [{ filter: "datum.kind != 'none'" }],
      mark: { type: 'point', filled: true, opacity: 1, stroke: 'white', strokeWidth: 1.5 },
      encoding: {
        x,
        y,
        color: { value: ink.strong },
        shape: { condition: { test: signalled, value: 'diamond' }, value: 'circle' },
        size: { condition: { test: signalled, value: 240 }, value: 80 },
      },
    },
    {
      transform: [{ filter: "datum.kind != 'none' && datum.side == 'above'" }],
      mark: { ...label, dy: -10 },
      encoding: { x, y, text: { field: 'text' } },
    },
    {
      transform: [{ filter: "datum.kind != 'none' && datum.side == 'below'" }],
      mark: { ...label, baseline: 'top', dy: 10 },
      encoding: { x, y, text: { field: 'text' } },
    },
    {
      transform: [{ filter: "datum.kind == 'none'" }],
      mark: { ...label, fontWeight: 'normal', color: ink.soft, dy: -4 },
      encoding: { x, y: { ...y, field: 'floor' }, text: { field: 'text' } },
    },
    {
      transform: [{ filter: "datum.signal != '' && datum.side == 'above'" }],
      mark: { ...label, fontWeight: 'normal', fontSize: 12, dy: -26 },
      encoding: { x, y, text: { field: 'signal' } },
    },
    {
      transform: [{ filter: "datum.signal != '' && datum.side == 'below'" }],
      mark: { ...label, fontWeight: 'normal', fontSize: 12, baseline: 'top', dy: 27 },
      encoding: { x, y, text: { field: 'signal' } },
    },
  ]
}
