import { AlignmentType, BorderStyle, type HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import { ink } from '../chart.ts'
import { runsOf } from './word-text.ts'

export interface ParagraphKind {
  /** Which way the page runs. */
  readonly fromRight: boolean
  /** Which way the text runs, where that is another. */
  readonly textFromRight?: boolean
  readonly style?: string
  readonly heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly keepLines?: boolean
  readonly list?: 'points' | 'demands'
  /** Where it stands: where lines of the page begin, unless it is said. */
  readonly end?: boolean
  readonly centred?: true
  readonly strong?: true
  /** A thick line over or under it. */
  readonly rule?: 'above' | 'below' | undefined
  /** A bar beside it, where lines of the page begin. */
  readonly bar?: true
  /** Room above and below, in twentieths of a point; else that of its style. */
  readonly before?: number
  readonly after?: number | undefined
  readonly language?: string
}

/** A paragraph of a Word file, set on the page's side whichever way its own text runs. */
export function wordParagraph(text: string, kind: ParagraphKind): Paragraph {
  const { fromRight, list, language, strong, after, style, heading } = kind
  const { keepNext, keepLines, pageBreakBefore, before } = kind
  const textFromRight = kind.textFromRight ?? fromRight
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...(heading !== undefined && { heading }),
    ...(keepNext !== undefined && { keepNext }),
    // An entry of a list is one thought.
    ...((list ?? keepLines) && { keepLines: true }),
    ...(pageBreakBefore && { pageBreakBefore }),
    ...(list && { numbering: { reference: list, level: 0 } }),
    ...((before ?? after) !== undefined && {
      spacing: { ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    }),
    ...lines(kind),
    bidirectional: textFromRight,
    alignment: alignment(kind, textFromRight),
    children: runsOf(text, textFromRight, { language, strong }),
  })
}

// "Left" is where a line begins, and "right" where it ends, whichever way a paragraph runs.
function alignment({ fromRight, end = false, centred }: ParagraphKind, textFromRight: boolean) {
  if (centred) return AlignmentType.CENTER
  return end !== (fromRight !== textFromRight) ? AlignmentType.RIGHT : AlignmentType.LEFT
}

function lines({ rule, bar, fromRight }: ParagraphKind): Pick<IParagraphOptions, 'border'> {
  if (rule !== undefined) {
    const thick = { style: BorderStyle.SINGLE, size: 18, space: 8, color: ink.strong.slice(1) }
    return { border: rule === 'above' ? { top: thick } : { bottom: thick } }
  }
  if (!bar) return {}
  const beside = { style: BorderStyle.SINGLE, size: 18, space: 10, color: ink.bar.slice(1) }
  return { border: fromRight ? { right: beside } : { left: beside } }
}
