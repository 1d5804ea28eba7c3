import type { TopLevelSpec } from 'vega-lite'
import { cellAt, total } from '../statistics/crosstab.ts'
import { type ProtectedCell, type ProtectedTable, written } from '../statistics/protected-table.ts'
import { ink, render } from './chart.ts'
import type { Wording } from './wording.ts'

export interface TableChartOptions {
  readonly title: string
  readonly subtitle: string
  /** What people call a category of the first or second axis. */
  readonly nameOf: (axis: number, code: string) => string
}

/**
 * A table of protected numbers as SVG that stands alone: with one axis bars with their numbers, with two a grid of numbers,
 * the more the darker.
 */
export async function tableChart(
  table: ProtectedTable,
  wording: Wording,
  { title, subtitle, nameOf }: TableChartOptions,
): Promise<string> {
  const [rows = [], columns = []] = table.axes.map(({ categories }) => categories)
  const codes =
    table.axes.length === 1
      ? rows.map((row) => [row])
      : rows.flatMap((row) => columns.map((column) => [row, column]))
  const values = codes.map((at) => {
    const cell = cellAt(table, ...at)
    const [row = '', column = total] = at
    return { row: nameOf(0, row), column: nameOf(1, column), value: cell?.value ?? 0, text: textOf(cell) }
  })
  const spoken = { id: 'table', title, description: described(values, table.axes.length) }
  const heading = { background: 'white', padding: 16, title: { text: title, subtitle } }
  const picture =
    table.axes.length === 1
      ? { width: 320, height: { step: 30 }, layer: bars }
      : { width: { step: 76 }, height: { step: 34 }, layer: grid(wording) }
  return render({ ...heading, ...picture, data: { values } }, spoken)
}

const textOf = (cell: ProtectedCell | undefined) => (cell === undefined ? '' : written(cell))

function described(values: readonly Record<'row' | 'column' | 'text', string>[], axes: number): string {
  return values
    .map(({ row, column, text }) => [row, ...(axes === 2 ? [column] : []), text].join(' '))
    .join(', ')
}

type Layers = Extract<TopLevelSpec, { layer: unknown }>['layer']

const label = { type: 'text', fontSize: 13, color: ink.text } as const
const y = {
  field: 'row',
  type: 'nominal',
  sort: null,
  axis: { title: null, domain: false, ticks: false, labelPadding: 8, labelLimit: 500, grid: false },
} as const
const length = {
  field: 'value',
  type: 'quantitative',
  scale: { zero: true, nice: false },
  axis: null,
} as const

const bars: Layers = [
  { mark: { type: 'bar', color: ink.bar, height: 18 }, encoding: { y, x: length } },
  { mark: { ...label, align: 'left', dx: 8 }, encoding: { y, x: length, text: { field: 'text' } } },
]

function grid({ figures }: Wording): Layers {
  const x = {
    field: 'column',
    type: 'nominal',
    sort: null,
    axis: {
      title: null,
      orient: 'top',
      domain: false,
      ticks: false,
      labelAngle: -40,
      labelAlign: 'left',
      // Without a screen Vega takes texts for wider than they are.
      labelLimit: 500,
      grid: false,
    },
  } as const
  return [
    {
      mark: { type: 'rect', stroke: 'white', strokeWidth: 2 },
      encoding: {
        x,
        y,
        color: {
          field: 'value',
          type: 'quantitative',
          scale: { range: ['#f4f6f8', ink.bar], zero: true },
          legend: null,
          title: figures.chart.axis,
        },
      },
    },
    { mark: label, encoding: { x, y, text: { field: 'text' } } },
  ]
}
