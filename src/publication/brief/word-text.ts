import { TextRun } from 'docx'
import { letterFromRight } from './own-direction.ts'

/** A stretch of a text that runs one way. */
export interface Stretch {
  readonly text: string
  readonly fromRight: boolean
}

/**
 * A text that runs from the right, in stretches of one direction each: Word turns what is marked as running from the right
 * as a whole, and what it does with Latin letters so marked is left open (ECMA-376, 17.3.2.30). What stands in left-to-right
 * isolates is a stretch of its own, between marks (U+200E) that every program knows: isolates are none of Word's means
 * (ECMA-376, annex I.7).
 */
export function stretchesOf(text: string): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number, fromRight: boolean) => {
    const piece = text.slice(at, end)
    at = end
    if (piece === '') return
    const isolated = piece.startsWith(isolate) ? `${mark}${piece.slice(1, -1)}${mark}` : piece
    stretches.push({ text: isolated, fromRight })
  }
  for (const found of text.matchAll(fromLeft)) {
    add(found.index, true)
    let end = found.index + found[0].length
    while (opened(text.slice(at, end), text[end])) end++
    add(end, false)
  }
  add(text.length, true)
  return stretches
}

/** The runs of a text that runs from the right, or from the left. `language` is that of the text, where it is another than the file's. */
export function runsOf(text: string, fromRight: boolean, { language, strong }: RunKind = {}): TextRun[] {
  const stretches = fromRight ? stretchesOf(text) : [{ text: text.replace(isolates, ''), fromRight }]
  return stretches.map(
    (one) =>
      new TextRun({
        text: one.text,
        rightToLeft: one.fromRight,
        // Names and addresses are in no language that the file says it is in.
        ...(one.fromRight !== fromRight && { noProof: true }),
        ...(strong && heavy),
        ...(language !== undefined && {
          language: { value: language, eastAsia: language, bidirectional: language },
        }),
      }),
  )
}

const heavy = { bold: true, boldComplexScript: true } as const

export interface RunKind {
  readonly language?: string | undefined
  readonly strong?: true | undefined
}

const letterFromLeft = String.raw`(?!${letterFromRight})\p{L}`

const isolate = '\u2066'
const mark = '\u200e'
const isolates = /[\u2066-\u2069]/g

// From a letter to the last letter or digit before the next one that runs the other way, as the rules W7, N1 and N2 of UAX 9 have it.
const inside = String.raw`(?!${letterFromRight})[^\u2066\u2069]`
const fromLeft = new RegExp(
  String.raw`\u2066[^\u2069]*\u2069|${letterFromLeft}(?:(?:${inside})*(?:${letterFromLeft}|\d))?\p{M}*`,
  'gu',
)

// A bracket that was opened in a stretch is closed in it (UAX 9, N0).
function opened(stretch: string, next: string | undefined): boolean {
  const opening = next === ']' ? '[' : next === ')' ? '(' : undefined
  return (
    opening !== undefined && next !== undefined && stretch.split(opening).length > stretch.split(next).length
  )
}
