import type Database from 'better-sqlite3'
import { StoreError } from '../errors.ts'
import { isBusy, storeError } from './errors.ts'

const attempts = 40
const pauseMilliseconds = 50

/**
 * Throws `in-use` if the database is open anywhere else, by whatever name and in whatever process, and stays so for two
 * seconds: a command that only looks at it is done sooner.
 *
 * SQLite leaves its write-ahead log only where nobody else has the database open, which the operating system knows.
 */
export function checkAlone(connection: Database.Database): void {
  for (let left = attempts; !leavesLog(connection); left--) {
    if (left === 0) throw new StoreError('in-use')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMilliseconds)
  }
}

function leavesLog(connection: Database.Database): boolean {
  try {
    connection.pragma('journal_mode = DELETE')
    connection.pragma('journal_mode = WAL')
    // Only from the first read on do others find it open.
    connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw storeError(error)
  }
}
