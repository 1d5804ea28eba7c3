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
import { stylesOf } from './word-styles.ts'
import { page, Writer } from './word-writer.ts'

/**
 * A brief as a Word file (OOXML), with real headings, lists and tables; its charts are SVG with a PNG beside it for
 * programs that draw none. It says of its making only what the brief says: no name of a person, no time.
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
  const writer = new Writer(direction === 'rtl', new Map(svgs.map((svg, i) => [svg, pictures[i]])))
  const file = new Document({
    title: brief.title,
    creator: brief.organisation,
    lastModifiedBy: brief.organisation,
    styles: stylesOf(language),
    numbering: {
      config: [list('points', LevelFormat.BULLET, '•'), list('demands', LevelFormat.DECIMAL, '%1.')],
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: page.width, height: page.height },
            margin: { left: page.side, right: page.side, top: page.top, bottom: page.bottom },
          },
        },
        ...(brief.mark !== undefined && {
          headers: { default: new Header({ children: [writer.paragraph(brief.mark, { style: 'Mark' })] }) },
        }),
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          writer.paragraph(`${brief.organisation} · ${brief.kind}`, { style: 'Kind' }),
          writer.paragraph(brief.span, { style: 'Kind' }),
          writer.paragraph(brief.title, { heading: HeadingLevel.TITLE }),
          ...brief.summary.map((text) => writer.paragraph(text)),
          ...(brief.missing ?? []).map((text) => writer.paragraph(text, { style: 'Note' })),
          ...brief.sections.flatMap((section, i) =>
            // After the first chart and the box the page is full; not every program keeps a heading with its chart.
            writer.section(section, i > 1 && brief.sections[i - 1]?.name === 'limits'),
          ),
        ],
      },
    ],
  })
  const properties = { path: 'docProps/core.xml', data: coreProperties(brief) }
  return withoutDates(await Packer.toBuffer(file, undefined, [properties]))
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 18, color: ink.soft.slice(1) })],
  })
}

function list(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const indent = { left: 360, hanging: 360 }
  return { reference, levels: [{ level: 0, format, text, style: { paragraph: { indent } } }] }
}
