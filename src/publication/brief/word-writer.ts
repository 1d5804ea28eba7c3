import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  type IBorderOptions,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { ink } from '../chart.ts'
import type { Block, Section, TableBlock } from './document.ts'
import type { Picture } from './picture.ts'

/** Widths in twentieths of a point: A4 with the margins of the printed page. */
export const page = { width: 11906, height: 16838, side: 1020, top: 964, bottom: 1077 } as const
const column = page.width - 2 * page.side
const pixelsPerTwip = 96 / 1440

interface ParagraphKind {
  readonly style?: string
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly list?: 'points' | 'demands'
  readonly end?: boolean
}

/** Makes the parts of a Word file in one direction of writing. */
export class Writer {
  readonly #fromRight: boolean
  readonly #pictures: ReadonlyMap<string, Picture | undefined>

  constructor(fromRight: boolean, pictures: ReadonlyMap<string, Picture | undefined> = new Map()) {
    this.#pictures = pictures
    this.#fromRight = fromRight
  }

  section({ name, heading, blocks }: Section, pageBreakBefore: boolean): (Paragraph | Table)[] {
    const parts = [
      this.paragraph(heading, { heading: HeadingLevel.HEADING_1, pageBreakBefore }),
      ...blocks.flatMap((block, i) => this.block(block, blocks[i + 1]?.kind === 'chart')),
    ]
    return name === 'limits' ? [boxed(parts)] : parts
  }

  block(block: Block, keepNext: boolean): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'paragraphs':
        return block.texts.map((text) => this.paragraph(text, block.note ? { style: 'Note' } : { keepNext }))
      case 'list':
        return block.items.map((item) =>
          this.paragraph(item, { list: block.numbered ? 'demands' : 'points' }),
        )
      case 'links':
        return block.links.map(({ text }) => this.paragraph(text, { list: 'points' }))
      case 'lines':
        return block.lines.map((line) => this.paragraph(line))
      case 'command':
        return [new Writer(false).paragraph(block.text, { style: 'Note' })]
      case 'quote':
        return [
          this.paragraph(block.text, { style: 'Words', keepNext: true }, block.language),
          this.paragraph(block.languageName, { style: 'Note' }),
        ]
      case 'chart':
        return chart(block.svg, block.title, this.#pictures.get(block.svg))
      case 'table':
        return [this.paragraph(block.caption, { style: 'Caption', keepNext: true }), this.table(block)]
    }
  }

  // "Left" is where a line begins, and "right" where it ends, whichever way a paragraph runs.
  paragraph(text: string, { list: of, end, ...kind }: ParagraphKind = {}, language?: string): Paragraph {
    const strong = /[\p{L}]/u.exec(text)?.[0] ?? ''
    const other = language !== undefined && /[\p{sc=Arab}\p{sc=Hebr}]/u.test(strong)
    const fromRight = language === undefined ? this.#fromRight : other
    return new Paragraph({
      ...kind,
      bidirectional: fromRight,
      alignment: end === true ? AlignmentType.RIGHT : AlignmentType.LEFT,
      ...(of && { numbering: { reference: of, level: 0 } }),
      children: [
        new TextRun({
          text,
          rightToLeft: fromRight,
          ...(language !== undefined && {
            language: { value: language, eastAsia: language, bidirectional: language },
          }),
        }),
      ],
    })
  }

  table({ columns, rows, wide }: TableBlock): Table {
    const first = wide ? 0.2 : columns.length > 3 ? 0.34 : 0.42
    const widths = columns.map((_, i) =>
      Math.round(column * (i === 0 ? first : (1 - first) / (columns.length - 1))),
    )
    const style = wide ? 'SmallCell' : 'Cell'
    const row = (cells: readonly string[], { head = false, last = false }) =>
      new TableRow({
        tableHeader: head,
        cantSplit: true,
        children: cells.map(
          (text, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              margins: { top: 30, bottom: 30, left: i === 0 ? 0 : 60, right: 0 },
              borders: { ...noBorders, bottom: line(head ? 8 : 4, head ? ink.text : ink.line) },
              verticalAlign: head ? 'bottom' : 'top',
              children: [
                this.cell(text, { style: head ? `${style}Head` : style, end: i > 0, keepNext: !last }),
              ],
            }),
        ),
      })
    return new Table({
      width: { size: column, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
      visuallyRightToLeft: this.#fromRight,
      rows: [
        row(columns, { head: true }),
        ...rows.map((cells, i) => row(cells, { last: i === rows.length - 1 })),
      ],
    })
  }

  // A number keeps its sign on its left in every language.
  private cell(text: string, kind: ParagraphKind): Paragraph {
    if (!this.#fromRight || !/^[<\d]/.test(text)) return this.paragraph(text, kind)
    return new Writer(false).paragraph(text, { ...kind, end: false })
  }
}

function boxed(parts: (Paragraph | Table)[]): Table {
  const frame = line(12, ink.strong)
  return new Table({
    width: { size: column, type: WidthType.DXA },
    columnWidths: [column],
    layout: TableLayoutType.FIXED,
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

function chart(svg: string, title: string, picture: Picture | undefined): Paragraph[] {
  if (picture === undefined) return []
  const { width, height, png } = picture
  const shown = column * pixelsPerTwip
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 60 },
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          fallback: { type: 'png', data: Buffer.from(png) },
          transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
          altText: { name: title, title, description: title },
        }),
      ],
    }),
  ]
}

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, left: none, right: none, bottom: none }
const line = (size: number, color: string): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  size,
  color: color.slice(1),
})
