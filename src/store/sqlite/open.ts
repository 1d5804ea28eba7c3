import { realpathSync } from 'node:fs'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { checkAlone } from './alone.ts'
import { connect, type ConnectionOptions } from './connection.ts'
import { guarded } from './errors.ts'
import { keepTimesCoarse } from './file-times.ts'
import { lock } from './lock.ts'
import { bringUpToDate, checkUpToDate } from './migrations.ts'
import { bytesOfReleases } from './releases.ts'
import { leaveRoomFor } from './room.ts'
import { SqliteStore } from './sqlite-store.ts'

export interface OpenOptions extends ConnectionOptions {
  /** Open it as the one service that may: throws `in-use` if another process has. */
  readonly serve?: boolean
}

/**
 * Opens the database at `path`, makes it if there is none, and brings its tables up to date; with `mustExist` it changes
 * nothing of them, and throws `earlier` where they are not. Throws StoreError.
 */
export function openSqlite(path: string, options: OpenOptions = {}): SqliteStore {
  const connection = connect(path, options)
  let unlock: () => void = () => undefined
  try {
    if (options.serve === true) {
      const letGo = lock(path, (made) => {
        if (made) checkAlone(connection)
      })
      const stop = keepTimesCoarse(realpathSync(path))
      unlock = () => {
        letGo()
        stop()
      }
    }
    const database = drizzle(connection)
    guarded(() => {
      if (options.mustExist === true) checkUpToDate(connection)
      else bringUpToDate(connection)
      leaveRoomFor(connection, bytesOfReleases(database))
    })
    const store = new SqliteStore(connection, database, unlock)
    if (options.serve === true) store.emptyLog()
    return store
  } catch (error) {
    connection.close()
    unlock()
    throw error
  }
}
