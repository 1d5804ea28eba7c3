import { realpathSync, rmSync } from 'node:fs'

/** In which all is that waits to be mixed, until it is copied into the database. */
export const logOf = (database: string) => `${database}-wal`

/** By which those who have the database open find their way in its log. */
export const sharedMemoryOf = (database: string) => `${database}-shm`

/** Two names for one database must meet at one lock. */
export const lockFileOf = (database: string) => lockBeside(realpathSync(database))

const lockBeside = (database: string) => `${database}-lock`

/** A database and what SQLite and the lock put beside it; which of them there are differs from moment to moment. */
export function filesOf(database: string): string[] {
  return [database, logOf(database), sharedMemoryOf(database), `${database}-journal`, lockBeside(database)]
}

/** What a database is called until it is whole. */
export const halfOf = (path: string) => `${path}.half`

/** Removes all of it; none of it need be there. */
export function removeDatabase(database: string): void {
  for (const file of filesOf(database)) rmSync(file, { force: true })
}
