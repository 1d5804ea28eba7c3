const sentences = {
  missing: 'There is no identity file here: check the folder, or make an identity first.',
  format: 'This is not an identity file, or its beginning is damaged: use your copy of it.',
  version: 'This identity file was written by a newer version: update Parasol.',
  type: 'This identity file is of a kind that this version does not know: update Parasol.',
  limits: 'This identity file asks for more work than any that Parasol writes: it was damaged or doctored.',
  passphrase: 'The passphrase is wrong, or the identity file is damaged: try again, or use your copy of it.',
  damaged: 'This identity file opens, but what is inside is not an identity: use your copy of it.',
} as const

/** Why an identity file is refused. A wrong passphrase and a damaged file cannot be told apart. */
export type IdentityErrorCode = keyof typeof sentences

export class IdentityError extends Error {
  override readonly name = 'IdentityError'
  readonly code: IdentityErrorCode

  constructor(code: IdentityErrorCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
