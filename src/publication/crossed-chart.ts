import type { ProtectedTable } from '../statistics/protected-table.ts'
import { cellAt } from '../statistics/crosstab.ts'
import {
  framed,
  type Heading,
  ink,
  type LayerSpec,
  placed,
  type PlacedText,
  placedTexts,
  render,
} from './chart.ts'
import { linesOf, widestWord } from './label.ts'
import { amount, directionOf, fill, type Wording } from './wording.ts'

export interface CrossedChartOptions {
  readonly id: string
  readonly title: string
  /** What people call a code on the first or the second axis. */
  readonly label: (axis: 0 | 1, code: string) => string
  /** `{values}` is filled in. */
  readonly spoken: { readonly spoken: string; readonly pair: string }
  /** For a file that stands alone. */
  readonly heading?: Heading
}

const whole = 620
const rowHeight = 42
const rowLabel = { width: 150, fontSize: 12.5, lineHeight: 14 }
const gap = 8

/**
 * A table of groups by groups as circles whose areas are the numbers, each written inside; hidden numbers are small empty
 * rings. Size and the written number tell everything, lightness nothing.
 */
export async function crossedChart(
  table: ProtectedTable,
  wording: Wording,
  { id, title, label, spoken, heading }: CrossedChartOptions,
): Promise<string> {
  const { language } = wording
  const [rows = [], columns = []] = table.axes.map(({ categories }) => categories)
  const columnWidth = (whole - rowLabel.width - gap) / columns.length
  const headings = headingsOf(
    columns.map((code) => label(1, code)),
    columnWidth - 4,
    language,
  )
  const top = headings.height + 10
  const fromRight = directionOf(language) === 'rtl'
  const at = (x: number) => (fromRight ? whole - x : x)
  const across = (column: number) => at(rowLabel.width + gap + (column + 0.5) * columnWidth)
  const down = (row: number) => top + (row + 0.5) * rowHeight
  const cells = rows.flatMap((row, i) =>
    columns.flatMap((column, j) => {
      const cell = cellAt(table, row, column)
      return cell ? [{ row, column, value: cell.value, x: across(j), y: down(i) }] : []
    }),
  )
  const shown = cells.filter((cell): cell is typeof cell & { value: number } => cell.value !== undefined)
  const greatest = Math.max(...shown.map(({ value }) => value))
  // Vega measures a circle by the square around it.
  const widest = (Math.min(columnWidth, rowHeight) - 4) ** 2
  const circles = shown.map(({ x, y, value }) => ({ x, y, area: (widest * value) / greatest }))
  const rings = cells.filter(({ value }) => value === undefined).map(({ x, y }) => ({ x, y }))
  const rules = [...rows, ''].map((_, i) => ({ x: 0, xEnd: whole, y: top + i * rowHeight }))
  const names = rows.flatMap((row, i) => {
    const lines = linesOf(label(0, row), { ...rowLabel, language })
    return lines.map((text, line): PlacedText => ({
      text,
      x: at(rowLabel.width),
      y: down(i) + (line - (lines.length - 1) / 2) * rowLabel.lineHeight,
    }))
  })
  const titles = headings.lines.flatMap((lines, column) =>
    lines.map((text, line): PlacedText => ({
      text,
      x: across(column),
      y: headings.height - (lines.length - line - 0.5) * headings.lineHeight,
    })),
  )
  const numbers = shown.map(({ x, y, value }): PlacedText => ({ x, y, text: amount(wording, value) }))
  const values = [...shown]
    .sort((a, b) => b.value - a.value)
    .slice(0, 5)
    .map(
      ({ row, column, value }) =>
        `${fill(spoken.pair, { what: label(0, row), who: label(1, column) })} ${value}`,
    )
  return render(
    {
      autosize: 'none',
      ...framed(heading, whole, language),
      width: whole,
      height: top + rows.length * rowHeight,
      layer: [
        grid(rules),
        ringsOf(rings),
        circlesOf(circles),
        placedTexts(names, { fontSize: rowLabel.fontSize, align: fromRight ? 'left' : 'right' }),
        placedTexts(titles, { fontSize: headings.fontSize, align: 'center' }),
        placedTexts(numbers, { fontSize: 12.5, align: 'center', fontWeight: 600 }),
      ],
    },
    { id, title, description: fill(spoken.spoken, { values: values.join(', ') }) },
  )
}

/** Headings of columns in lines, in letters small enough for the longest word. */
function headingsOf(texts: readonly string[], width: number, language: string) {
  const fontSize = Math.max(7.5, Math.min(11.5, (11.5 * width) / widestWord(texts, 11.5, language)))
  const lineHeight = fontSize * 1.18
  const lines = texts.map((text) => linesOf(text, { width, fontSize, language }))
  return { lines, fontSize, lineHeight, height: Math.max(...lines.map(({ length }) => length)) * lineHeight }
}

const grid = (values: object[]): LayerSpec => ({
  data: { values },
  mark: { type: 'rule', color: ink.line },
  encoding: { x: placed('x'), x2: { field: 'xEnd' }, y: placed('y') },
})

const ringsOf = (values: object[]): LayerSpec => ({
  data: { values },
  mark: {
    type: 'point',
    shape: 'circle',
    filled: false,
    size: 40,
    stroke: ink.soft,
    strokeWidth: 1,
    opacity: 1,
  },
  encoding: { x: placed('x'), y: placed('y') },
})

const circlesOf = (values: object[]): LayerSpec => ({
  data: { values },
  mark: {
    type: 'point',
    shape: 'circle',
    filled: true,
    color: ink.circle,
    stroke: ink.bar,
    strokeWidth: 0.75,
    opacity: 1,
  },
  encoding: {
    x: placed('x'),
    y: placed('y'),
    size: { field: 'area', type: 'quantitative', scale: null, legend: null },
  },
})
