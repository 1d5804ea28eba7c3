const sentences = {
  missing: 'There is no identity file here: check the folder, or make an identity first.',
  format: 'This is not an identity file, or its beginning is damaged: use your copy of it.',
  version: 'This identity file was written by a newer version: update Parasol.',
  type: 'This identity file is of a kind that this version does not know: update Parasol.',
  limits: 'This identity file asks for more work than any that Parasol writes: it was damaged or doctored.',
  passphrase: 'The passphrase is wrong, or the identity file is damaged: try again, or use your copy of it.',
  damaged: 'This identity file opens, but what is inside is not an identity: use your copy of it.',
  'no-recovery':
    'This identity file has no recovery copy: shares open only files that were written after parasol identity backup.',
  'share-lines': 'A share has eight lines of ten characters: see that none is missing and none there twice.',
  'share-line':
    'A line of this share is not as it was printed: compare it with the paper, character by character',
  'share-version': 'This share was made by a newer version: update Parasol.',
  'share-twice': 'The same share was given twice: take another one',
  'shares-mixed':
    'These shares come from two different backups, which cannot be put together: the word after Backup must be the same on all of them',
  'shares-few': 'These are too few shares',
  'shares-wrong':
    'These shares do not fit together: at least one is not one of this backup, though it says so. Take others.',
  'other-backup': 'These shares are of another backup than this identity file',
  recovery:
    'The shares are good, but the recovery copy in this identity file is damaged: use your copy of it.',
} as const

/** Why an identity file or a recovery share is refused. A wrong passphrase and a damaged file cannot be told apart. */
export type IdentityErrorCode = keyof typeof sentences

/** Numbers, and names of backups, that a sentence about a recovery share holds. */
export interface IdentityErrorFacts {
  readonly line?: number
  readonly number?: number
  readonly found?: number
  readonly need?: number
  readonly backup?: string
  readonly other?: string
}

export class IdentityError extends Error {
  override readonly name = 'IdentityError'
  readonly code: IdentityErrorCode
  /** Which line, which share, how many, for a sentence in another language: never what is written there. */
  readonly facts: IdentityErrorFacts

  /** `detail` says the facts in English. */
  constructor(
    code: IdentityErrorCode,
    { detail, facts = {}, ...options }: ErrorOptions & { detail?: string; facts?: IdentityErrorFacts } = {},
  ) {
    super(detail === undefined ? sentences[code] : `${sentences[code]}: ${detail}.`, options)
    this.code = code
    this.facts = facts
  }
}
