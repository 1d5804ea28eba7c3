const sentences = {
  'ledger-format': 'an entry of the ledger is not written as one',
  'ledger-signature': 'an entry of the ledger is not signed by the organisation',
  'ledger-chain': 'an entry of the ledger is missing, moved or of another ledger',
  'ledger-overlap': 'a table of this period, or of an area that overlaps, was published before',
  'ledger-withdrawal': 'there is no such release to withdraw',
  'archive-format': 'this is no ZIP file, or it was cut off',
  'archive-large': 'the package is larger than any release',
  'archive-path': 'the package holds a file that no release has',
  'archive-link': 'the package holds a link or a device where a file should be',
  'archive-repeated': 'the package holds one file twice',
  'seal-format': 'release.json is not written as a seal',
  'seal-publisher': 'release.json names no publisher whose signature holds',
  'checksums-format': 'SHA256SUMS is not written as a list of hashes',
  'checksums-unsigned': 'SHA256SUMS is of no release in the signed ledger',
  'file-missing': 'a file that was signed is missing',
  'file-changed': 'a file is not the one that was signed',
  'file-unlisted': 'a file was added to what was signed',
} as const

/** Why a ledger or a package is refused: the closed list of docs/envelope.md. */
export type ReleaseErrorCode = keyof typeof sentences

export class ReleaseError extends Error {
  override readonly name = 'ReleaseError'
  readonly code: ReleaseErrorCode
  /** The file of the package that is wrong, where one is; safe to show only through what makes text safe for a terminal. */
  readonly file: string | undefined
  /** Which entry of a ledger is wrong, counted from 1. */
  readonly row: number | undefined

  constructor(code: ReleaseErrorCode, file?: string, options?: ErrorOptions & { readonly row?: number }) {
    super(file === undefined ? sentences[code] : `${sentences[code]}: ${file}`, options)
    this.code = code
    this.file = file
    this.row = options?.row
  }
}
