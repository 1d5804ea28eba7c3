const sentences = {
  offline: 'The service could not be reached: check the connection and try again.',
  'unknown-channel': 'The service does not know this channel: ask the organisation for its address.',
  slug: 'The service answered with the document of another organisation: do not send anything there.',
  signer: 'The document is signed by somebody else than expected: do not send anything there.',
  older: 'The service answered with an older document than the one expected: do not send anything there.',
  damaged: 'A part of the page did not arrive as it was published: load the page again.',
} as const

/** Why the form cannot go on. `slug`, `signer` and `older` are refusals for the person's safety: never retried. */
export type FormErrorCode = keyof typeof sentences

export class FormError extends Error {
  override readonly name = 'FormError'
  readonly code: FormErrorCode

  constructor(code: FormErrorCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
