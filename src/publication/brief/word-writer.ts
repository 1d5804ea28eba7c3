import { HeadingLevel, type Paragraph, type Table } from 'docx'
import type { Block, Section } from './document.ts'
import { ownDirection } from './own-direction.ts'
import type { Picture } from './picture.ts'
import { wordChart } from './word-chart.ts'
import { type ParagraphKind, wordParagraph } from './word-paragraph.ts'
import { languageTag } from './word-styles.ts'
import { boxed, wordTable } from './word-table.ts'

/** So many names or addresses stand on one page. */
const fewLines = 12

/** Makes the parts of a Word file in one direction of writing. */
export class Writer {
  readonly #fromRight: boolean
  readonly #pictures: ReadonlyMap<string, Picture | undefined>

  constructor(fromRight: boolean, pictures: ReadonlyMap<string, Picture | undefined> = new Map()) {
    this.#pictures = pictures
    this.#fromRight = fromRight
  }

  paragraph(text: string, kind: Omit<ParagraphKind, 'fromRight'> = {}): Paragraph {
    return wordParagraph(text, { ...kind, fromRight: this.#fromRight })
  }

  /** `boxNext`: a frame follows, which leaves no room above itself. */
  section(
    { name, heading, blocks }: Section,
    { boxNext, pageBreakBefore }: { readonly boxNext: boolean; readonly pageBreakBefore: boolean },
  ): (Paragraph | Table)[] {
    const inBox = name === 'limits'
    const parts = [
      this.paragraph(heading, {
        heading: HeadingLevel.HEADING_1,
        pageBreakBefore,
        // The box is never parted; a heading in it that stays with the next line is taken to bind the box to what follows.
        ...(inBox && { keepNext: false, before: 160 }),
        ...(name === 'demands' && { rule: 'above' }),
      }),
      ...blocks.flatMap((block, i) =>
        this.block(block, {
          keepNext: staysWithNext(blocks, i),
          last: i === blocks.length - 1,
          boxNext,
          name,
        }),
      ),
    ]
    return inBox ? [boxed(parts, this.#fromRight)] : parts
  }

  private block(block: Block, place: Place): (Paragraph | Table)[] {
    const { keepNext } = place
    switch (block.kind) {
      case 'paragraphs':
        return block.texts.map((text, i) =>
          this.paragraph(text, {
            ...(block.note && { style: 'Note' }),
            keepNext,
            ...(place.boxNext && place.last && i === block.texts.length - 1 && { after: 200 }),
          }),
        )
      case 'list':
        return block.items.map((item, i) =>
          this.paragraph(item, {
            list: block.numbered ? 'demands' : 'points',
            ...(place.name === 'check' && { style: 'Note' }),
            ...(place.name === 'limits' && { after: 60 }),
            ...(place.name === 'demands' && i === block.items.length - 1 && { rule: 'below' }),
          }),
        )
      case 'links':
        return block.links.map(({ text }) => this.paragraph(text, { list: 'points' }))
      case 'lines':
        return block.lines.map((line, i) => {
          const textFromRight = ownDirection(line, this.#fromRight ? 'rtl' : 'ltr') === 'rtl'
          const few = block.lines.length <= fewLines
          return this.paragraph(line, { textFromRight, keepLines: true, keepNext: few && i < block.lines.length - 1 }) // prettier-ignore
        })
      case 'command':
        return [wordParagraph(block.text, { fromRight: false, style: 'Command', keepNext })]
      case 'quote':
        return [this.quoted(block), this.paragraph(block.languageName, { style: 'WordsLanguage', keepNext })]
      case 'chart':
        return wordChart(block, this.#pictures.get(block.svg), place.name === 'crossed' ? 1 : 0.92)
      case 'table':
        return [
          this.paragraph(block.caption, { style: 'Caption', keepNext: true }),
          wordTable(block, { fromRight: this.#fromRight, keepNext }),
        ]
    }
  }

  private quoted({ text, language }: Extract<Block, { kind: 'quote' }>): Paragraph {
    const textFromRight = ownDirection(text, 'ltr') === 'rtl'
    return this.paragraph(text, {
      style: 'Words',
      bar: true,
      keepNext: true,
      textFromRight,
      end: textFromRight !== this.#fromRight,
      language: languageTag(language),
    })
  }
}

interface Place {
  readonly keepNext: boolean
  readonly last: boolean
  readonly boxNext: boolean
  /** Of the section. */
  readonly name: string
}

/** Whether a block stands on one page with the next: a chart with its words, its first table and their notes; each further table may begin another page. */
function staysWithNext(blocks: readonly Block[], i: number): boolean {
  const [before, block, next] = [blocks[i - 1], blocks[i], blocks[i + 1]]
  if (block === undefined || next === undefined) return false
  if (block.kind === 'list' || block.kind === 'lines' || block.kind === 'links') return false
  if (block.kind === 'quote') return next.kind !== 'quote'
  const afterTable =
    block.kind === 'table' || (block.kind === 'paragraphs' && block.note && before?.kind === 'table')
  return !(afterTable === true && next.kind === 'table')
}
