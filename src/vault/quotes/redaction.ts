/** What stands where words were taken out. */
export const gap = '[…]'

export type RedactionProblem =
  /** The passage is not in the account, word for word. */
  | 'not-there'
  /** Brackets do not pair. */
  | 'brackets'
  /** Nothing is left to print. */
  | 'nothing-left'

/**
 * The words to print of a passage in which whatever must go stands in double brackets: `They asked [[Mary]] for money`
 * gives `They asked […] for money`. The passage has to be in the account word for word, whatever its spaces and lines.
 */
export function redact(account: string, marked: string): { text: string } | { problem: RedactionProblem } {
  const pieces = marked.split(/\[\[(.*?)\]\]/s)
  const [kept, all] = [pieces.filter((_, at) => at % 2 === 0), pieces.join('')]
  if (kept.some((piece) => /\[\[|\]\]/.test(piece))) return { problem: 'brackets' }
  if (even(all) === '' || !even(account).includes(even(all))) return { problem: 'not-there' }
  const text = even(pieces.map((piece, at) => (at % 2 === 0 ? piece : gap)).join(''))
  return /[\p{L}\p{N}]/u.test(text) ? { text } : { problem: 'nothing-left' }
}

/** Whether these words, but for their gaps, stand in the account in this order: nothing was put in or turned round. */
export function isTakenFrom(account: string, text: string): boolean {
  const whole = even(account)
  let from = 0
  for (const piece of text.split(gap).map(even)) {
    const at = whole.indexOf(piece, from)
    if (at === -1) return false
    from = at + piece.length
  }
  return true
}

/** What is left of numbers: days, ages, badges, telephones, streets. They show a person before anything else does. */
export function numbersLeft(text: string): string[] {
  return text.match(/\S*\p{N}\S*/gu) ?? []
}

function even(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
