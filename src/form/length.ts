import { partSizes } from '../envelope/format.ts'
import { encodeAccount } from '../report/encode.ts'

/** How much room own words leave, as far as it is worth saying. */
export type Room = 'enough' | 'sentences' | 'words' | 'over' | 'far-over'

/** Characters that are a few sentences, or a few words. */
const [fewSentences, fewWords] = [500, 100]

/**
 * The room that is left in a sealed account, whose length is counted in bytes. People count in words: so the bytes are
 * taken for as many characters as they would be in the script that was written so far (Khmer has three bytes a character, an
 * emoji four and more).
 */
export function roomAfter(text: string): Room {
  const most = partSizes[1] - 1 - bytesOf('')
  const used = bytesOf(text) - bytesOf('')
  if (used > most) return used > most * 1.15 ? 'far-over' : 'over'
  // In UTF-16 code units, of which an emoji has two and more: near enough for words.
  const characters = used === 0 ? most : ((most - used) * text.length) / used
  if (characters > fewSentences) return 'enough'
  return characters > fewWords ? 'sentences' : 'words'
}

/** Do the person's own words fit into a sealed account? */
export function fits(text: string): boolean {
  return !['over', 'far-over'].includes(roomAfter(text))
}

function bytesOf(text: string): number {
  return encodeAccount({ format: 1, language: 'xxx', quotable: false, text }).length
}
