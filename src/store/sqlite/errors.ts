import { statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { isFull } from '../../disk/full.ts'
import { StoreError, type StoreErrorCode } from '../errors.ts'

/**
 * What SQLite threw, as the store's own error. Only SQLite's code goes with it: drizzle's errors carry the bound
 * parameters, which are envelopes.
 */
export function storeError(error: unknown): unknown {
  const thrown = error instanceof Error && error.cause instanceof Database.SqliteError ? error.cause : error
  if (isFull(error)) return new StoreError('full', { cause: error })
  if (!(thrown instanceof Database.SqliteError)) return error
  return new StoreError(codeOf(thrown.code), { cause: thrown.code })
}

/** What the file system threw at whoever wanted to write this file or into this folder, as the store's own error. */
export function notWritable(error: unknown, place: string): StoreError {
  if (isFull(error)) return new StoreError('full', { cause: error })
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EROFS') return new StoreError('read-only', { cause: error })
  return new StoreError('permission', { detail: ownerOf(place), cause: error })
}

/**
 * What was thrown while a new file was written from end to end, as the store's own error: the operator chose its place,
 * and may choose another.
 */
export function writingError(error: unknown): unknown {
  const thrown = storeError(error)
  if (!(thrown instanceof StoreError)) return thrown
  const { code, cause } = thrown
  if (code === 'full') return new StoreError('no-room', { cause })
  // A limit for a user is among what SQLite does not tell from a disk that is failing.
  if (code === 'unavailable') return new StoreError('unwritten', { cause })
  return thrown
}

function ownerOf(place: string): string | undefined {
  const [found, user] = [statSync(place, { throwIfNoEntry: false }), process.getuid?.()]
  if (found === undefined || user === undefined) return undefined
  if (found.uid === user) return `${place} belongs to this user, but its mode refuses it: chmod u+w ${place}`
  return `${place} belongs to ${named(found.uid)}, and this is ${named(user)}.`
}

/** A user of this machine, in a sentence. */
export function named(uid: number): string {
  return uid === 0 ? 'root' : `user ${uid}`
}

/** Whether another connection holds what SQLite was asked for. */
export function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** Does it, and throws StoreError where SQLite throws its own. */
export function guarded<Result>(work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw storeError(error)
  }
}

function codeOf(code: string): StoreErrorCode {
  // The second is what a full disk says where the log's index cannot be made.
  if (code === 'SQLITE_FULL' || code === 'SQLITE_IOERR_SHMSIZE') return 'full'
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'conflict'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return 'permission'
  return 'unavailable'
}
