import { AlignmentType, ImageRun, Paragraph } from 'docx'
import type { Block } from './document.ts'
import type { Picture } from './picture.ts'
import { column } from './word-styles.ts'

const pixelsPerTwip = 96 / 1440

/** A chart, `share` of the column wide. Whoever has it read aloud hears what the drawing says of itself. */
export function wordChart(
  { svg, title }: Extract<Block, { kind: 'chart' }>,
  picture: Picture | undefined,
  share: number,
): Paragraph[] {
  if (picture === undefined) return []
  const { width, height, png } = picture
  const shown = share * column * pixelsPerTwip
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { before: 120, after: 60 },
      keepNext: true,
      children: [
        new ImageRun({
          type: 'svg',
          data: Buffer.from(svg),
          fallback: { type: 'png', data: Buffer.from(png) },
          transformation: { width: Math.round(shown), height: Math.round((shown * height) / width) },
          altText: { name: title, title, description: spokenOf(svg) ?? title },
        }),
      ],
    }),
  ]
}

function spokenOf(svg: string): string | undefined {
  return /<desc[^>]*>([^<]+)</
    .exec(svg)?.[1]
    ?.replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
