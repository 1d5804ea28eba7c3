import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  existsSync,
  lstatSync,
  openSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { StoreError } from '../errors.ts'
import { notWritable, storeError } from './errors.ts'
import { versionOf } from './migrations.ts'
import { limitTo } from './room.ts'

/** Bytes a page in a new database. An envelope fills several pages of the usual 4 KiB; measured with scripts/bench/receive.ts. */
const pageSize = 16_384
/** How long one program waits for another that is writing. */
export const busyMilliseconds = 5000

export interface ConnectionOptions {
  /** Refuse with `missing` instead of making a new database or its tables. */
  readonly mustExist?: boolean
  /** What the database file may grow to by receiving; more throws `full`. 0 is no limit but the disk. */
  readonly megabytes?: number
}

/** A connection as every one to Parasol's database is: durable at each commit, and wiping what it deletes. */
export function connect(path: string, options: ConnectionOptions = {}): Database.Database {
  if (!existsSync(dirname(path))) throw new StoreError('folder', { detail: path })
  if (!existsSync(path)) {
    if (isLink(path)) throw new StoreError('dangling', { detail: path })
    if (options.mustExist === true) throw new StoreError('missing')
    createPrivate(path)
  }
  checkKind(path, options)
  for (const place of [dirname(path), path]) checkWritable(place)
  let connection: Database.Database | undefined
  try {
    connection = new Database(path, { timeout: busyMilliseconds })
    // Before anything is written into a file that may be another program's.
    versionOf(connection)
    connection.pragma(`page_size = ${pageSize}`)
    // The file itself keeps this: who only looks at it must not change it.
    if (options.mustExist !== true) connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('secure_delete = ON')
    connection.pragma('foreign_keys = ON')
    // What is being mixed must not be spilled to a temporary file in the order of its arrival.
    connection.pragma('temp_store = MEMORY')
    limitTo(connection, options.megabytes ?? 0)
    return connection
  } catch (error) {
    connection?.close()
    throw storeError(error)
  }
}

/** SQLite gives its other files the mode of the database. */
function createPrivate(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw notWritable(error, dirname(path))
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
}

/** An empty file is a database to come, and as private as one that is made here, if it may be changed at all. */
function checkKind(path: string, { mustExist }: ConnectionOptions): void {
  const found = statSync(path)
  if (found.isDirectory()) throw new StoreError('directory', { detail: path })
  if (!found.isFile()) throw new StoreError('no-regular-file', { detail: path })
  if (found.nlink > 1) throw new StoreError('hard-linked', { detail: path })
  if (found.size === 0 && mustExist === true) throw new StoreError('missing')
  if (found.size > 0 || mustExist === true || found.uid !== process.getuid?.()) return
  chmodSync(path, 0o600)
}

/** SQLite would open a file that it may not write, and fail only later and in other words. */
function checkWritable(path: string): void {
  try {
    accessSync(path, constants.W_OK)
  } catch (error) {
    throw notWritable(error, path)
  }
}
