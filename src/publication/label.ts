import { directionOf } from './wording.ts'

/**
 * Labels of charts. Without a screen nobody can say how wide a text will be, so widths are estimates that lie on the safe
 * side, and every label is broken into lines before it is drawn.
 */

/** How wide a text is at most, in units of the chart. */
export function widthOf(text: string, fontSize: number): number {
  return Array.from(text).reduce((width, character) => width + advance(character), 0) * fontSize
}

export interface LabelRoom {
  readonly width: number
  readonly fontSize: number
  readonly language: string
}

/**
 * A text in lines of at most `width`, unless one word is wider: at blanks, or between words where a script has none. The
 * lines are as few as can be, and then as even as can be.
 */
export function linesOf(text: string, { width, fontSize, language }: LabelRoom): string[] {
  const words = wordsOf(text, language)
  let lines = filled(words, width, fontSize)
  for (let narrower = width * 0.95; narrower > width / 3; narrower *= 0.95) {
    const more = filled(words, narrower, fontSize)
    if (more.length > lines.length) break
    lines = more
  }
  return lines.map((line) => directed(line.trim(), language))
}

function filled(words: readonly string[], width: number, fontSize: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf((last + word).trimEnd(), fontSize) <= width)
      lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines
}

/** How wide the widest word of these texts is at most. */
export function widestWord(texts: readonly string[], fontSize: number, language: string): number {
  const words = texts.flatMap((text) => wordsOf(text, language))
  return Math.max(0, ...words.map((word) => widthOf(word.trim(), fontSize)))
}

/**
 * A text that runs its own way in a drawing, which itself runs from the left: between marks that nobody sees. A number alone
 * keeps its sign on its left in every language, as in the tables: turned round, "fewer than" reads as "more than".
 */
export function directed(text: string, language: string): string {
  const turned = directionOf(language) === 'rtl' && text !== '' && !/^[<>]?\d+$/.test(text)
  return turned ? `\u200f${text}\u200f` : text
}

const unspaced = /[\p{sc=Khmr}\p{sc=Han}]/u

function wordsOf(text: string, language: string): string[] {
  if (!unspaced.test(text)) return text.match(/\S+\s*/g) ?? []
  const words: string[] = []
  const shown = text.replaceAll('\u200b', '')
  for (const { segment, isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    shown,
  )) {
    // Signs stay with the word before them.
    if (isWordLike === true || words.length === 0) words.push(segment)
    else words.push(`${words.pop() ?? ''}${segment}`)
  }
  return words
}

function advance(character: string): number {
  if (/\p{M}|\p{Cf}/u.test(character)) return 0
  if (/[\p{sc=Han}\u3000-\u303f\uff00-\uffef]/u.test(character)) return 1
  if (/\p{sc=Khmr}/u.test(character)) return 0.72
  if (/\p{sc=Cyrl}/u.test(character)) return /[\p{Lu}шщюжмфы]/u.test(character) ? 0.86 : 0.62
  if (/[\p{Lu}mwMW@%]/u.test(character)) return 0.74
  if (/[ .,;:’'iljItfr()|-]/.test(character)) return 0.34
  return 0.56
}
