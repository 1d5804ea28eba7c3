const sentences = {
  length: 'This file has the wrong length for a sealed report: ask for it to be handed over again.',
  magic: 'This is not a sealed report: check that it is the right file.',
  suite: 'This report was sealed in a way that this version cannot open: update Parasol.',
  kind: 'This sealed message is of a kind that this version does not know: update Parasol.',
  slots: 'This report is sealed to an impossible number of recipients: it was damaged or forged.',
  parts: 'This report has the wrong number of parts: it was damaged or forged.',
  reserved: 'This report uses something that this version does not know: update Parasol.',
  channel: 'This report was sealed for another channel document: find the document that it names.',
  role: 'This report opens more to somebody than their role allows: it was damaged or forged.',
  'not-recipient': 'This report was not sealed to your key: ask an advocate who was listed at that time.',
  unwrap: 'Your part of this report was damaged: pull it again, or ask whether another advocate can open it.',
  commitment: 'This report was altered after it was sealed: pull it again.',
  ciphertext: 'This report was sealed dishonestly and cannot be opened by anybody.',
  padding: 'This report was padded wrongly or is too long: it cannot be sealed or read.',
  json: 'This report opens, but what is inside is not written as a report.',
  schema: 'This report opens, but it answers in a way that this version does not know: update Parasol.',
} as const

/** Why an envelope is refused: the closed list of docs/envelope.md, which the vectors hold every implementation to. */
export type EnvelopeErrorCode = keyof typeof sentences

export class EnvelopeError extends Error {
  override readonly name = 'EnvelopeError'
  readonly code: EnvelopeErrorCode

  constructor(code: EnvelopeErrorCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
