const sentences = {
  format: 'This is not a file of shared history, or it is damaged: ask for it once more.',
  version: 'This file of shared history was written by a newer version: update Parasol.',
  signature:
    'The signature of this file of shared history is wrong: do not use it, and ask the colleague from whom you have it.',
  granter: 'This file of shared history was not signed by a case advocate of your channel: do not use it.',
  'not-recipient':
    'This file of shared history is for other keys than yours: ask for one for the keys that are listed.',
  unwrap: 'This file of shared history was made dishonestly or damaged before it was signed: do not use it.',
} as const

/** Why a file of grants is refused: docs/envelope.md, "Grants". */
export type GrantsErrorCode = keyof typeof sentences

export class GrantsError extends Error {
  override readonly name = 'GrantsError'
  readonly code: GrantsErrorCode

  constructor(code: GrantsErrorCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
