const sentences = {
  full: 'There is no room for the database: free some space on its disk or raise PARASOL_DATABASE_MEGABYTES.',
  conflict: 'The database already holds another channel document with this serial.',
  'in-use':
    'Another parasol-server is using this database: stop that one, or give this one a database of its own.',
  damaged: 'The database file is damaged or is no Parasol database: put back the newest good copy.',
  missing:
    'There is no database there: check PARASOL_DATABASE, or make one with `parasol-server channel add`.',
  folder: 'The folder for the database does not exist: make it, or check PARASOL_DATABASE.',
  permission: 'The database or its folder may not be written by this user: check who owns them.',
  'read-only':
    'The disk of the database can be read only: mount it so that it can be written, or check PARASOL_DATABASE.',
  newer:
    'The database was written by a newer parasol-server: install that version again, or put back a copy from before it.',
  unavailable: 'The database could not be read or written at the moment.',
} as const

/** Why the store could not do what was asked. Nothing of what was asked is kept when it throws. */
export type StoreErrorCode = keyof typeof sentences

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode

  constructor(code: StoreErrorCode, options?: ErrorOptions) {
    super(sentences[code], options)
    this.code = code
  }
}
