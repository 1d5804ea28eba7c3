import type Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { fileURLToPath } from 'node:url'
import { StoreError } from '../errors.ts'

/** Beside the program's build folder. */
const migrationsFolder = fileURLToPath(new URL('../../../../drizzle/sqlite', import.meta.url))

/** When the newest migration that this program knows was written, in milliseconds since 1970. */
export function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis))
}

/** Applies what is missing, each migration whole or not at all. Throws StoreError `newer`. */
export function bringUpToDate(connection: Database.Database, database: BetterSQLite3Database): void {
  // The migrator passes over migrations that it does not know: this program would write into tables of another shape.
  if (appliedLast(connection) > newestMigration()) throw new StoreError('newer')
  migrate(database, { migrationsFolder })
}

function appliedLast(connection: Database.Database): number {
  const table = connection.prepare("SELECT 1 FROM sqlite_schema WHERE name = '__drizzle_migrations'")
  if (table.get() === undefined) return 0
  return Number(connection.prepare('SELECT max(created_at) FROM __drizzle_migrations').pluck().get())
}
