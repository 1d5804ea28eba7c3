import Database from 'better-sqlite3'
import { realpathSync } from 'node:fs'
import { StoreError } from '../errors.ts'
import { storeError } from './errors.ts'

/** Long enough for `isLocked` in another process to let go, which holds on for microseconds. */
const patienceMilliseconds = 500

/**
 * Takes the one lock that a running service holds on its database, and gives back how to let go of it. Throws `in-use`.
 *
 * The lock is SQLite's own, on an empty database beside the real one, which other commands may still open: the
 * operating system drops it when the process ends, however it ends, so that none is ever left behind.
 */
export function lock(path: string): () => void {
  const held = openLockFile(path, patienceMilliseconds)
  try {
    held.pragma('journal_mode = MEMORY')
    held.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    held.close()
    if (isBusy(error)) throw new StoreError('in-use')
    throw storeError(error)
  }
  return () => held.close()
}

/** Whether a service runs on this database. */
export function isLocked(path: string): boolean {
  const probe = openLockFile(path, 0)
  try {
    probe.prepare('SELECT count(*) FROM sqlite_schema').get()
    return false
  } catch (error) {
    if (isBusy(error)) return true
    throw storeError(error)
  } finally {
    probe.close()
  }
}

function openLockFile(path: string, timeout: number): Database.Database {
  try {
    // Two names for one database must meet at one lock.
    return new Database(`${realpathSync(path)}-lock`, { timeout })
  } catch (error) {
    throw storeError(error)
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
