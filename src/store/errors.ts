const sentences = {
  full: 'There is no room for the database: free some space on its disk or raise PARASOL_DATABASE_MEGABYTES.',
  conflict:
    'The database already holds another channel document with this serial, or another release of this number.',
  'in-use':
    'Another parasol-server is using this database: stop that one, or give this one a database of its own (several on one need PostgreSQL: docs/scaling.md).',
  lock: 'This user may not use the lock file that keeps a second service off the database:',
  directory: 'The database must be a file, and there is a folder: name a file in PARASOL_DATABASE instead of',
  'no-regular-file':
    'The database must be a file, and there is something else: name a file in PARASOL_DATABASE instead of',
  dangling: 'The database is a link to a file that is not there: mend or remove the link',
  'hard-linked':
    'The database file has more than one name (hard links), and SQLite loses what is written by two names: stop the service, keep only the name in PARASOL_DATABASE, and find the others with: find / -xdev -samefile',
  damaged: 'The database file is damaged or is no Parasol database: put back the newest good copy.',
  missing:
    'There is no database there: name the settings of the service with --settings FILE, or check PARASOL_DATABASE or DATABASE_URL in them (`parasol-server start` makes a new one).',
  folder: 'The folder for the database does not exist: make it, or check PARASOL_DATABASE, which is',
  permission: 'The database or its folder may not be written by this user: check who owns them.',
  rights:
    'The user of DATABASE_URL may not make or use tables in its database: as the superuser, ALTER DATABASE its name OWNER TO that user (docs/scaling.md).',
  'read-only':
    'The disk of the database can be read only: mount it so that it can be written, or check PARASOL_DATABASE.',
  earlier:
    'The database is of an earlier version: copy it with `parasol-server backup FILE`, then `parasol-server start` moves it on to this one.',
  newer:
    'The database was written by a newer parasol-server: install that version again, or put back a copy from before it.',
  unreachable:
    'The database server cannot be reached: check the host and the port in DATABASE_URL, and that the server runs and may be reached from here.',
  password:
    'The database server does not let this user in: check the user and the password in DATABASE_URL, or the password file.',
  'no-database':
    'The database server has no database of that name: check DATABASE_URL, or make it with `createdb`.',
  standby:
    'The database server takes no changes (a standby does not): name the one that does in DATABASE_URL.',
  authority:
    'The connection to the database server cannot be encrypted and checked: see what sslmode and sslrootcert in DATABASE_URL are for in docs/scaling.md.',
  elsewhere: 'Another instance mixes the reports of this database: this one leaves it to that one.',
  exists: 'There is a file of this name already: remove it first, or choose another name.',
  'no-room': 'There is no room for it: free some, or name another place.',
  unwritten:
    'It could not be written: its disk is full, has a limit for this user, or is failing. Free some room, or name another place.',
  'no-place':
    'The folder may not be written by this user: name one that belongs to this user, or mount its disk so.',
  'no-file': 'The file cannot be read: check that it is a file, its name, and whom it belongs to.',
  'no-backup': 'The file is no whole backup of parasol-server: look for the whole one.',
  'newer-backup': 'The backup was written by a newer parasol-server: install that version to restore it.',
  altered: 'The backup is not as it was written: take another copy of it, or an older backup.',
  occupied:
    'The database holds channels, reports or releases already: restore into a new one with another PARASOL_DATABASE.',
  unavailable: 'The database could not be read or written at the moment.',
} as const

/** Why the store could not do what was asked. */
export type StoreErrorCode = keyof typeof sentences

export interface StoreErrorOptions extends ErrorOptions {
  /** Ends the sentence: the file that it is about, and what mends it. */
  readonly detail?: string | undefined
}

export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly detail: string | undefined

  constructor(code: StoreErrorCode, { detail, ...options }: StoreErrorOptions = {}) {
    super(detail === undefined ? sentences[code] : `${sentences[code]} ${detail}`, options)
    this.code = code
    this.detail = detail
  }
}
