const sentences = {
  format: 'This is not a signed network document: check that it is the right file.',
  version: 'This network document is of a newer version: update Parasol.',
  signature: 'The signature of this network document is wrong: do not use it, and ask the network.',
  schema: 'This network document is not filled in as it should be',
  signer: 'This network document was signed by somebody else: do not use it, and compare numbers by voice.',
  slug: 'This network document belongs to another network: check that it is the right file.',
  older: 'This network document is older than the one already known: ask for the newest.',
  conflict: 'Two different network documents carry the same serial number: use neither, and ask the network.',
} as const

/** Why a network document is refused: the closed list of docs/envelope.md, section 17. */
export type NetworkErrorCode = keyof typeof sentences

export class NetworkError extends Error {
  override readonly name = 'NetworkError'
  readonly code: NetworkErrorCode

  constructor(code: NetworkErrorCode, detail?: string, options?: ErrorOptions) {
    super(detail === undefined ? sentences[code] : `${sentences[code]}: ${detail}`, options)
    this.code = code
  }
}
