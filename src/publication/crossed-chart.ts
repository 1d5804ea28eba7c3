import type { ProtectedTable } from '../statistics/protected-table.ts'
import { cellAt } from '../statistics/crosstab.ts'
import {
  type For,
  framed,
  type Heading,
  ink,
  type LayerSpec,
  placed,
  type PlacedText,
  placedTexts,
  render,
  sheets,
} from './chart.ts'
import { linesOf, widestWord, widthOf } from './label.ts'
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
  readonly made?: For
}

const sizes = {
  paper: { rowHeight: 42, rowLabel: { width: 150, fontSize: 12.5, lineHeight: 14 }, gap: 8 },
  phone: { rowHeight: 36, rowLabel: { width: 108, fontSize: 11.5, lineHeight: 13 }, gap: 4 },
} as const

/**
 * A table of groups by groups as circles whose areas are the numbers, each written inside; hidden numbers are small empty
 * rings. Size and the written number tell everything, lightness nothing. On a phone a letter stands over each column, and
 * beneath the table what it stands for.
 */
export async function crossedChart(
  table: ProtectedTable,
  wording: Wording,
  { id, title, label, spoken, heading, made = 'paper' }: CrossedChartOptions,
): Promise<string> {
  const { language } = wording
  const [rows = [], columns = []] = table.axes.map(({ categories }) => categories)
  const { width: whole } = sheets[made]
  const { rowHeight, rowLabel, gap } = sizes[made]
  const columnWidth = (whole - rowLabel.width - gap) / columns.length
  const headings = headingsOf(
    columns.map((code, column) => (made === 'phone' ? letter(column) : label(1, code))),
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
  const numberSize = Math.min(
    12.5,
    (12 * columnWidth) / Math.max(...numbers.map(({ text }) => widthOf(text, 12.5))),
  )
  const key =
    made === 'phone'
      ? keyOf(
          columns.map((code) => label(1, code)),
          { top: top + rows.length * rowHeight + 10, at, language },
        )
      : { texts: [], bottom: top + rows.length * rowHeight }
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
      ...framed(heading, made, language),
      width: whole,
      height: key.bottom,
      layer: [
        grid(rules),
        ringsOf(rings),
        circlesOf(circles),
        placedTexts(names, { fontSize: rowLabel.fontSize, align: fromRight ? 'left' : 'right' }),
        placedTexts(titles, { fontSize: headings.fontSize, align: 'center' }),
        placedTexts(numbers, { fontSize: numberSize, align: 'center', fontWeight: 600 }),
        placedTexts(key.texts, { fontSize: keySize, align: fromRight ? 'right' : 'left' }),
      ],
    },
    { id, title, description: fill(spoken.spoken, { values: values.join(', ') }) },
  )
}

const letter = (column: number) => String.fromCharCode('A'.charCodeAt(0) + column)

const keySize = 11.5

/** What the letter over each column stands for, from `top` on. */
function keyOf(
  names: readonly string[],
  {
    top,
    at,
    language,
  }: { readonly top: number; readonly at: (x: number) => number; readonly language: string },
): { readonly texts: PlacedText[]; readonly bottom: number } {
  const [indent, lineHeight] = [18, 14]
  const texts: PlacedText[] = []
  let y = top + lineHeight / 2
  for (const [column, name] of names.entries()) {
    texts.push({ text: letter(column), x: at(0), y })
    for (const text of linesOf(name, { width: sheets.phone.width - indent, fontSize: keySize, language })) {
      texts.push({ text, x: at(indent), y })
      y += lineHeight
    }
    y += 2
  }
  return { texts, bottom: y - lineHeight / 2 + 4 }
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
