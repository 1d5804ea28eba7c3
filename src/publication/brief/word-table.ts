import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { ink } from '../chart.ts'
import { widthOf } from '../label.ts'
import type { TableBlock } from './document.ts'
import { type ParagraphKind, wordParagraph } from './word-paragraph.ts'
import { column, sizes } from './word-styles.ts'

/** A table of numbers. `keepNext`: what follows it stands on the same page. */
export function wordTable(
  block: TableBlock,
  { fromRight, keepNext }: { readonly fromRight: boolean; readonly keepNext: boolean },
): Table {
  const { columns, rows, wide } = block
  const widths = widthsOf(block)
  const style = wide ? 'SmallCell' : 'Cell'
  const row = (cells: readonly string[], { head = false, last = false }) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: widths[i] ?? 0, type: WidthType.DXA },
            margins: { top: 30, bottom: 30, left: i === 0 ? 0 : wide ? 100 : 60, right: 0 },
            borders: { ...noBorders, bottom: line(head ? 8 : 4, head ? ink.text : ink.line) },
            verticalAlign: head ? 'bottom' : 'top',
            children: [
              cell(text, {
                style: head ? `${style}Head` : style,
                fromRight,
                end: i > 0,
                keepNext: !last || keepNext,
                // Of what happened by who did it, the sums.
                ...(wide && !head && (last || i === cells.length - 1) && { strong: true }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    visuallyRightToLeft: fromRight,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      row(columns, { head: true }),
      ...rows.map((cells, i) => row(cells, { last: i === rows.length - 1 })),
    ],
  })
}

/** A frame around what must not be overlooked. */
export function boxed(parts: (Paragraph | Table)[], fromRight: boolean): Table {
  const frame = line(12, ink.strong)
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: [column],
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: fromRight,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: column, type: WidthType.DXA },
            margins: { top: 0, bottom: 80, left: 200, right: 200 },
            borders: { top: frame, bottom: frame, left: frame, right: frame },
            children: parts,
          }),
        ],
      }),
    ],
  })
}

// A number keeps its sign on its left in every language.
function cell(text: string, kind: ParagraphKind): Paragraph {
  return wordParagraph(text, /^[<\d]/.test(text) ? { ...kind, textFromRight: false } : kind)
}

/**
 * The names of the rows get the room that they need, within limits. The numbers of a wide table share the rest evenly, those
 * of another so that the longest headings break into the fewest lines.
 */
function widthsOf({ columns, rows, wide }: TableBlock): number[] {
  const size = 10 * (wide ? sizes.smallCell : sizes.cell)
  const needed = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => widthOf(text, size))) + padding
  const [least, most] = wide ? [0.14, 0.2] : [0.3, 0.45]
  const names = needed(rows.map(([name = '']) => name))
  const first = Math.min(most * column, Math.max(least * column, names))
  const rest = column - first
  const numbers = columns.slice(1).map((heading, i) => {
    const body = needed(rows.map((cells) => cells[i + 1] ?? ''))
    return { body, whole: Math.max(body, needed([heading])) }
  })
  const bodies = sum(numbers.map(({ body }) => body))
  const wholes = sum(numbers.map(({ whole }) => whole))
  const share = (rest - bodies) / (wholes - bodies)
  const widths = numbers.map(({ body, whole }) => {
    if (wide || bodies > rest) return rest / numbers.length
    return wholes <= rest ? whole + (rest - wholes) / numbers.length : body + share * (whole - body)
  })
  return [first, ...widths].map(Math.round)
}

const padding = 110
const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0)

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, left: none, right: none, bottom: none }
const line = (size: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: color.slice(1),
})
