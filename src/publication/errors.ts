export type PublicationErrorCode = 'too-few' | 'folder-taken'

const sentences: Record<PublicationErrorCode, string> = {
  'too-few': 'no finished quarter or year has enough reports yet to publish figures about it',
  'folder-taken': 'the folder holds other files: choose an empty or a new one',
}

export class PublicationError extends Error {
  readonly code: PublicationErrorCode

  constructor(code: PublicationErrorCode) {
    super(sentences[code])
    this.name = 'PublicationError'
    this.code = code
  }
}
