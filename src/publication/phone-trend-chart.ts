import type { ControlChart } from '../statistics/control-chart.ts'
import { framed, ink, type LayerSpec, placed, type PlacedText, placedTexts, render, sheets } from './chart.ts'
import { directed, linesOf, widthOf } from './label.ts'
import type { ProtectedTrend } from './protected-trend.ts'
import { describe, type Row, rowOf } from './trend-rows.ts'
import { directionOf, type Wording } from './wording.ts'

const { width: whole } = sheets.phone
const height = 140
/** Above the plot, for the number over the highest point. */
const top = 20
const left = 34
const right = 10
const fontSize = 11.5
const lineHeight = 13.5

/**
 * A series as SVG that stands alone and is read on a phone: as `trendChart`, but what its signs mean stands beneath it, where
 * there is room. From the right in languages that are written so.
 */
export function phoneTrendChart(trend: ProtectedTrend, wording: Wording): Promise<string> {
  const { language } = wording
  const words = wording.figures.chart
  const rows = trend.points.map((point) => rowOf(point, trend, wording))
  const at = (x: number) => (directionOf(language) === 'rtl' ? whole - x : x)
  const step = (whole - left - right) / rows.length
  const across = (i: number) => at(left + (i + 0.5) * step)
  const ticks = ticksOf(Math.max(...rows.map(({ value }) => value ?? 0), trend.chart?.limits.upper ?? 0))
  const up = (count: number) => top + height * (1 - count / (ticks.at(-1) ?? 1))
  const names = namesOf(rows, { across, step, language })
  const key = keyOf(rows, trend.chart, { y: names.bottom + 10, at, wording })
  return render(
    {
      autosize: 'none',
      ...framed({ title: words.title, note: words.note }, 'phone', language),
      width: whole,
      height: key.bottom,
      layer: [
        ...band(trend.chart, { up, ends: [at(left), at(whole)] }),
        rules(ticks.map((count) => ({ x: at(left), xEnd: at(whole), y: up(count), yEnd: up(count) }))),
        ...meanOf(trend.chart, { up, ends: [at(left), at(whole)] }),
        placedTexts(
          ticks.map((count) => ({ x: at(left - 6), y: up(count), text: String(count) })),
          { fontSize, align: at(0) === 0 ? 'right' : 'left' },
        ),
        line(rows, across, up),
        points(rows, across, up),
        placedTexts(numbersOf(rows, { across, up, step }), {
          fontSize: 12,
          align: 'center',
          fontWeight: 600,
        }),
        placedTexts(names.texts, { fontSize, align: 'center' }),
        ...key.layers,
      ],
    },
    { id: 'trend', title: words.title, description: describe(rows, wording) },
  )
}

/** From 0 in at most five even steps to what the greatest number needs. */
function ticksOf(greatest: number): number[] {
  const steps = [1, 2, 5].flatMap((one) => [1, 10, 100, 1000, 10_000, 100_000].map((ten) => one * ten))
  const step = steps.sort((a, b) => a - b).find((one) => greatest <= 5 * one && one >= 5) ?? greatest
  return Array.from({ length: Math.max(1, Math.ceil(greatest / step)) + 1 }, (_, i) => i * step)
}

interface Drawn {
  readonly across: (row: number) => number
  readonly up: (count: number) => number
  /** How far two periods are apart. */
  readonly step: number
}

/** Periods under the axis; with many of them, not every one, but always the last. */
function namesOf(
  rows: readonly Row[],
  { across, step, language }: Pick<Drawn, 'across' | 'step'> & { readonly language: string },
): { readonly texts: PlacedText[]; readonly bottom: number } {
  const lines = rows.map(({ name }) => linesOf(name, { width: 44, fontSize, language }))
  const widest = Math.max(...lines.flat().map((text) => widthOf(text, fontSize)))
  const every = Math.ceil((widest + 5) / step)
  const first = top + height + 14
  const texts = lines.flatMap((parts, i) =>
    (rows.length - 1 - i) % every === 0
      ? parts.map((text, part) => ({ text, x: across(i), y: first + part * lineHeight }))
      : [],
  )
  return { texts, bottom: Math.max(...texts.map(({ y }) => y)) + lineHeight / 2 }
}

/** A word would have no room there: the signs are explained beneath. */
const gaps = { 'left-out': '–', withdrawn: '×' } as const

/** The number of each period, unless they would run into each other: then that of every so many, and of what stands out. */
function numbersOf(rows: readonly Row[], { across, up, step }: Drawn): PlacedText[] {
  const text = ({ gap, text: number }: Row) => (gap === undefined ? number : gaps[gap])
  const every = Math.ceil((Math.max(...rows.map((row) => widthOf(text(row), 12))) + 3) / step)
  return rows.flatMap((row, i) => {
    if ((rows.length - 1 - i) % every !== 0 && row.kind !== 'signal') return []
    const y = up(row.value ?? 0) + (row.side === 'below' ? 16 : -14)
    return [{ text: text(row), x: across(i), y }]
  })
}

function line(rows: readonly Row[], across: Drawn['across'], up: Drawn['up']): LayerSpec {
  let run = 0
  const values = rows.flatMap(({ value }, i) => {
    if (value === null) run += 1
    return value === null ? [] : [{ x: across(i), y: up(value), run, i }]
  })
  return {
    data: { values },
    mark: { type: 'line', color: ink.strong, strokeWidth: 2 },
    encoding: {
      x: placed('x'),
      y: placed('y'),
      detail: { field: 'run', type: 'nominal' },
      order: { field: 'i', type: 'quantitative' },
    },
  }
}

function points(rows: readonly Row[], across: Drawn['across'], up: Drawn['up']): LayerSpec {
  const values = rows.flatMap(({ value, kind }, i) =>
    value === null ? [] : [{ x: across(i), y: up(value), kind }],
  )
  return pointsAt(values)
}

const pointsAt = (values: readonly object[]): LayerSpec => ({
  data: { values: [...values] },
  mark: { type: 'point', filled: true, opacity: 1, color: ink.strong, stroke: 'white', strokeWidth: 1.5 },
  encoding: {
    x: placed('x'),
    y: placed('y'),
    shape: { condition: { test: "datum.kind == 'signal'", value: 'diamond' }, value: 'circle' },
    size: { condition: { test: "datum.kind == 'signal'", value: 170 }, value: 60 },
  },
})

interface Across {
  readonly up: (count: number) => number
  /** Where the plot begins and ends. */
  readonly ends: readonly [number, number]
}

function band(chart: ControlChart | undefined, { up, ends: [x, xEnd] }: Across): LayerSpec[] {
  if (chart === undefined) return []
  const { lower, upper } = chart.limits
  return [area({ x, xEnd, y: up(upper), yEnd: up(Math.max(0, lower)) })]
}

function meanOf(chart: ControlChart | undefined, { up, ends: [x, xEnd] }: Across): LayerSpec[] {
  return chart === undefined ? [] : [dashes({ x, xEnd, y: up(chart.mean), yEnd: up(chart.mean) })]
}

interface Box {
  readonly x: number
  readonly xEnd: number
  readonly y: number
  readonly yEnd: number
}

const fromTo = { x: placed('x'), x2: { field: 'xEnd' }, y: placed('y'), y2: { field: 'yEnd' } } as const

const area = (box: Box): LayerSpec => ({
  data: { values: [{ ...box }] },
  mark: { type: 'rect', color: ink.band },
  encoding: fromTo,
})

const dashes = (box: Box): LayerSpec => ({
  data: { values: [{ ...box }] },
  mark: { type: 'rule', color: ink.soft, strokeDash: [5, 4] },
  encoding: fromTo,
})

const rules = (values: readonly Box[]): LayerSpec => ({
  data: { values: values.map((box) => ({ ...box })) },
  mark: { type: 'rule', color: ink.line },
  encoding: fromTo,
})

/** What the signs in a drawing mean, a line each. */
function keyOf(
  rows: readonly Row[],
  chart: ControlChart | undefined,
  {
    y: first,
    at,
    wording,
  }: { readonly y: number; readonly at: (x: number) => number; readonly wording: Wording },
): { readonly layers: LayerSpec[]; readonly bottom: number } {
  const words = wording.figures.chart
  const [from, to] = [at(left), at(left + 26)]
  const signals = [...new Set(rows.map(({ signal }) => signal).filter((signal) => signal !== ''))]
  const gapWords = { 'left-out': words.leftOut, withdrawn: words.withdrawn }
  const items: readonly { readonly text: string; readonly sign: (y: number) => LayerSpec }[] = [
    ...(chart === undefined
      ? []
      : [
          { text: words.mean, sign: (y: number) => dashes({ x: from, xEnd: to, y, yEnd: y }) },
          { text: words.range, sign: (y: number) => area({ x: from, xEnd: to, y: y - 5, yEnd: y + 5 }) },
        ]),
    ...(signals.length === 0
      ? []
      : [
          {
            text: signals.join(' / '),
            sign: (y: number) => pointsAt([{ x: (from + to) / 2, y, kind: 'signal' }]),
          },
        ]),
    ...(['left-out', 'withdrawn'] as const).flatMap((gap) =>
      rows.some((row) => row.gap === gap)
        ? [
            {
              text: gapWords[gap],
              sign: (y: number) =>
                placedTexts([{ x: (from + to) / 2, y, text: gaps[gap] }], { fontSize, align: 'center' }),
            },
          ]
        : [],
    ),
  ]
  const y = (i: number) => first + (i + 0.5) * 16
  const texts = items.map(({ text }, i) => ({
    x: at(left + 34),
    y: y(i),
    text: directed(text, wording.language),
  }))
  return {
    layers: [
      ...items.map(({ sign }, i) => sign(y(i))),
      placedTexts(texts, { fontSize, align: at(0) === 0 ? 'left' : 'right' }),
    ],
    bottom: first + items.length * 16 + 2,
  }
}
