import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { ink } from '../chart.ts'
import type { BriefDocument } from './document.ts'
import { type Draw, drawIn } from './picture.ts'
import { withoutDates } from '../zip-dates.ts'
import { coreProperties } from './word-properties.ts'
import { wordSettings } from './word-settings.ts'
import { page, stylesOf } from './word-styles.ts'
import { Writer } from './word-writer.ts'

/**
 * A brief as a Word file (OOXML), with real headings, lists and tables; its charts are SVG with a PNG beside it for
 * programs that draw none. It says of its making only what the brief says: no name of a person, no time; nor does Word put
 * any in when somebody changes it.
 */
export async function wordFile(
  brief: BriefDocument,
  draw: Draw = drawIn(brief.language),
): Promise<Uint8Array> {
  const { language, direction } = brief
  const svgs = brief.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'chart' ? [block.svg] : [])),
  )
  const pictures = await draw(svgs)
  const fromRight = direction === 'rtl'
  const writer = new Writer(fromRight, new Map(svgs.map((svg, i) => [svg, pictures[i]])))
  const file = new Document({
    title: brief.title,
    creator: brief.organisation,
    lastModifiedBy: brief.organisation,
    styles: stylesOf(language),
    numbering: {
      config: [
        list('points', LevelFormat.BULLET, '•', fromRight),
        list('demands', LevelFormat.DECIMAL, '%1.', fromRight),
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              left: page.side,
              right: page.side,
              top: page.top,
              bottom: page.bottom,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        ...(brief.mark !== undefined && {
          headers: {
            default: new Header({
              children: [writer.paragraph(brief.mark, { style: 'Mark', centred: true })],
            }),
          },
        }),
        footers: { default: new Footer({ children: [pageNumber(fromRight)] }) },
        children: [
          writer.paragraph(`${brief.organisation} · ${brief.kind}`, { style: 'Kind' }),
          writer.paragraph(brief.span, { style: 'Kind' }),
          writer.paragraph(brief.title, { heading: HeadingLevel.TITLE }),
          ...opening(brief, writer),
          ...brief.sections.flatMap((section, i) =>
            writer.section(section, {
              boxNext: brief.sections[i + 1]?.name === 'limits',
              // LibreOffice keeps no heading with a chart that is higher than what is left of the page, and under the box little is.
              pageBreakBefore: section.name === 'crossed' && brief.sections[i - 1]?.name === 'limits',
            }),
          ),
        ],
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(brief) }
  const settings = { path: 'word/settings.xml', data: wordSettings }
  return withoutDates(await Packer.toBuffer(file, undefined, [properties, settings]))
}

/** What stands under the title, closed by a line where no frame follows. */
function opening({ summary, missing = [], sections }: BriefDocument, writer: Writer): Paragraph[] {
  const lines = [...summary.map((text) => ({ text })), ...missing.map((text) => ({ text, style: 'Note' }))]
  const end = { after: 160, rule: sections[0]?.name === 'limits' ? undefined : ('below' as const) }
  return lines.map(({ text, ...kind }, i) =>
    writer.paragraph(text, { ...kind, ...(i === lines.length - 1 && end) }),
  )
}

// Of how many: printed pages get lost.
function pageNumber(fromRight: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    bidirectional: fromRight,
    children: [
      new TextRun({
        children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
        size: 18,
        sizeComplexScript: 18,
        color: ink.soft.slice(1),
      }),
    ],
  })
}

// Some programs set the sign of an entry to the right of its place, also in lines that run from there: it keeps room for that.
function list(
  reference: string,
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  fromRight: boolean,
) {
  const indent = { left: fromRight ? 540 : 360, hanging: 360 }
  return { reference, levels: [{ level: 0, format, text, style: { paragraph: { indent } } }] }
}
