const sentences = {
  format: 'This is not a signed channel document: check that it is the right file.',
  version: 'This channel document is of a newer version: update Parasol.',
  signature: 'The signature of this channel document is wrong: do not use it, and ask the organisation.',
  schema: 'This channel document is not filled in as it should be',
  recipients: 'The recipients of this channel document cannot be used',
  advocates: 'The advocates of this channel document cannot be used',
  signer: 'This channel document was signed by somebody else: do not use it, and compare numbers by voice.',
  slug: 'This channel document belongs to another channel: check that it is the right file.',
  older: 'This channel document is older than the one already known: ask for the newest.',
  conflict:
    'Two different channel documents carry the same serial number: use neither, and ask the organisation.',
} as const

/** Why a channel document is refused: the closed list of docs/envelope.md. */
export type ChannelErrorCode = keyof typeof sentences

export class ChannelError extends Error {
  override readonly name = 'ChannelError'
  readonly code: ChannelErrorCode
  /** In English, for who writes a document. */
  readonly detail: string

  /** `detail` names what is wrong where the sentence alone would not help the author of a document. */
  constructor(code: ChannelErrorCode, detail = '') {
    super(detail === '' ? sentences[code] : `${sentences[code]}: ${detail}`)
    this.code = code
    this.detail = detail
  }
}
