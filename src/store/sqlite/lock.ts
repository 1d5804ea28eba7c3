import Database from 'better-sqlite3'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  openSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../errors.ts'
import { isBusy, named, notWritable, storeError } from './errors.ts'
import { lockFileOf } from './files.ts'

/** Long enough for `isLocked` in another process to let go, which holds on for microseconds. */
const patienceMilliseconds = 500
/** How often a lock file that was removed by hand is noticed and made again. */
const renewMilliseconds = 10_000

/**
 * Takes the one lock that a running service holds on its database, and gives back how to let go of it. Throws `in-use`,
 * `lock` where the lock file cannot be written, and what `look` throws, which is called once it is taken and told whether
 * there was no lock file: somebody may have removed that of a running service.
 *
 * The lock is SQLite's own, on an empty database beside the real one, which other commands may still open: the
 * operating system drops it when the process ends, however it ends, so that none is ever left behind.
 */
export function lock(path: string, look: (made: boolean) => void, every = renewMilliseconds): () => void {
  const database = realpathSync(path)
  const file = lockFileOf(path)
  const made = makeLike(database, file)
  let held = take(database, file, patienceMilliseconds)
  let inode = inodeOf(file)
  try {
    look(made)
  } catch (error) {
    if (made) rmSync(file, { force: true })
    held.close()
    throw error
  }
  const renew = () => {
    if (inodeOf(file) === inode) return
    try {
      makeLike(database, file)
      const again = take(database, file, 0)
      held.close()
      held = again
      inode = inodeOf(file)
    } catch {
      return
    }
  }
  const timer = setInterval(renew, every).unref()
  return () => {
    clearInterval(timer)
    held.close()
  }
}

/** Whether a service runs on this database. Changes nothing. Throws `lock` where the lock file cannot be read. */
export function isLocked(path: string): boolean {
  const file = lockFileOf(path)
  return existsSync(file) && isHeld(realpathSync(path), file)
}

/**
 * Makes the lock file if there is none, and says whether it did. It gets the mode of the database, and from root its
 * owner: otherwise whom the database belongs to could not take the lock later.
 */
function makeLike(database: string, file: string): boolean {
  let made: number
  try {
    made = openSync(file, 'wx', 0o600)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw notWritable(error, dirname(file))
  }
  try {
    const { mode, uid, gid } = statSync(database)
    fchmodSync(made, mode & 0o777)
    if (process.getuid?.() === 0) fchownSync(made, uid, gid)
  } finally {
    closeSync(made)
  }
  return true
}

function take(database: string, file: string, timeout: number): Database.Database {
  checkAllowed(database, file, constants.W_OK)
  const held = openLockFile(file, { timeout })
  try {
    held.pragma('journal_mode = MEMORY')
    held.exec('BEGIN EXCLUSIVE')
    // SQLite opens what it may not write for reading, and then locks nothing and says nothing.
    if (!isHeld(database, file)) throw notAllowed(database, file)
    return held
  } catch (error) {
    held.close()
    if (isBusy(error)) throw new StoreError('in-use')
    throw storeError(error)
  }
}

function isHeld(database: string, file: string): boolean {
  checkAllowed(database, file, constants.R_OK)
  const probe = openLockFile(file, { timeout: 0, readonly: true })
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

function openLockFile(file: string, options: Database.Options): Database.Database {
  try {
    return new Database(file, { ...options, fileMustExist: true })
  } catch (error) {
    throw storeError(error)
  }
}

function checkAllowed(database: string, file: string, mode: number): void {
  try {
    accessSync(file, mode)
  } catch (error) {
    throw notAllowed(database, file, error)
  }
}

function notAllowed(database: string, file: string, cause?: unknown): StoreError {
  const [found, wanted] = [file, database].map((each) => statSync(each, { throwIfNoEntry: false }))
  if (found === undefined || wanted === undefined) return new StoreError('unavailable', { cause })
  const owner = `${file} belongs to ${named(found.uid)}`
  const mend = found.uid === wanted.uid ? `as that user, chmod 600 ${file}` : handOver(file, wanted)
  return new StoreError('lock', { detail: `${owner}; ${mend}`, cause })
}

/** How a file is given to whom the database belongs to. */
export const handOver = (file: string, { uid, gid }: { readonly uid: number; readonly gid: number }) =>
  `as root, chown ${uid}:${gid} ${file}`

/** By its path: to open the file and close it again would drop the locks that this process has on it. */
function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}
