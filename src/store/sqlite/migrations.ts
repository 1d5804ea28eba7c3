import type Database from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { fileURLToPath } from 'node:url'
import { StoreError } from '../errors.ts'

/** Beside the program's build folder. */
const migrationsFolder = fileURLToPath(new URL('../../../../drizzle/sqlite', import.meta.url))

/** When the newest migration that this program knows was written, in milliseconds since 1970. */
export function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis))
}

/**
 * When the newest migration of this database was written, in milliseconds since 1970; 0 where there are no tables yet.
 * Changes nothing. Throws StoreError `damaged` where the tables are another program's.
 */
export function versionOf(connection: Database.Database): number {
  const tables = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  if (tables.length === 0) return 0
  if (!tables.includes('__drizzle_migrations')) throw new StoreError('damaged')
  return Number(connection.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get())
}

/** The same of a database that this program can read and write. Throws StoreError also `newer`. */
export function knownVersionOf(connection: Database.Database): number {
  const version = versionOf(connection)
  if (version > newestMigration()) throw new StoreError('newer')
  return version
}

/** Throws StoreError: `missing` where there are no tables, `earlier` and `newer` where they are of another version. */
export function checkUpToDate(connection: Database.Database): void {
  const version = knownVersionOf(connection)
  if (version === 0) throw new StoreError('missing')
  if (version < newestMigration()) throw new StoreError('earlier')
}

/**
 * Applies what is missing, down to the migration written at `last`: all of it or nothing. Throws StoreError `newer`.
 *
 * Drizzle's own migrator rolls back once more what SQLite has rolled back already, and throws the error of that instead
 * of the first: a full disk would pass for something that should not be.
 */
export function bringUpToDate(connection: Database.Database, last = Infinity): void {
  const migrations = readMigrationFiles({ migrationsFolder })
  const missing = () => {
    const version = knownVersionOf(connection)
    return migrations.filter(({ folderMillis }) => folderMillis > version && folderMillis <= last)
  }
  if (missing().length === 0) return
  connection
    .transaction(() => {
      connection.exec(table)
      const note = connection.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)')
      // Asked again: another process may have applied them meanwhile.
      for (const { sql, hash, folderMillis } of missing()) {
        for (const statement of sql) connection.exec(statement)
        note.run(hash, folderMillis)
      }
    })
    .immediate()
}

/** As drizzle makes it. */
const table =
  'CREATE TABLE IF NOT EXISTS __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)'
