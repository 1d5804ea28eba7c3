import Database from 'better-sqlite3'
import { StoreError, type StoreErrorCode } from '../errors.ts'

/**
 * What SQLite threw, as the store's own error. Only SQLite's code goes with it: drizzle's errors carry the bound
 * parameters, which are envelopes.
 */
export function storeError(error: unknown): unknown {
  const thrown = error instanceof Error && error.cause instanceof Database.SqliteError ? error.cause : error
  if (!(thrown instanceof Database.SqliteError)) return error
  return new StoreError(codeOf(thrown.code), { cause: thrown.code })
}

/** What the file system threw at whoever wanted to write, as the store's own error. */
export function notWritable(error: unknown): StoreError {
  const { code } = error as NodeJS.ErrnoException
  return new StoreError(code === 'EROFS' ? 'read-only' : 'permission', { cause: error })
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
  if (code === 'SQLITE_FULL') return 'full'
  if (code.startsWith('SQLITE_CONSTRAINT')) return 'conflict'
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') return 'damaged'
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return 'permission'
  return 'unavailable'
}
