const sentences = {
  axes: 'This table is not drawn up as those of the other organisations are',
  contradiction: 'The numbers of this table contradict each other, so that no reports can be behind it',
  mapping: 'The table of codes does not fit the tables that it is for',
} as const

export type MergeErrorCode = keyof typeof sentences

/** A table that cannot be added to others. `publisher` is whose it is. */
export class MergeError extends Error {
  override readonly name = 'MergeError'
  readonly code: MergeErrorCode
  readonly publisher: string | undefined

  constructor(code: MergeErrorCode, publisher?: string, detail?: string) {
    super(detail === undefined ? `${sentences[code]}.` : `${sentences[code]}: ${detail}.`)
    this.code = code
    this.publisher = publisher
  }
}
