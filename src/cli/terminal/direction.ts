import { fill } from '../../publication/wording.ts'

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/**
 * A cell of a table: where it runs from the right it keeps to itself, so that terminals that turn Arabic round leave the
 * cells beside it where they are. Nobody sees the two marks, U+2068 and U+2069.
 */
export function isolatedCell(text: string): string {
  return rightToLeft.test(text) ? isolated(text) : text
}

/** A sentence with the names in braces filled in; commands, paths and names keep to themselves in one that runs from the right. */
export function sentenceWith(sentence: string, values: Readonly<Record<string, string | number>>): string {
  if (!rightToLeft.test(sentence)) return fill(sentence, values)
  return fill(
    sentence,
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(String(value))])),
  )
}

function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
