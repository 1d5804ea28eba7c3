import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { fileURLToPath } from 'node:url'
import type { Client } from 'pg'
import { StoreError } from '../errors.ts'
import { migrationLock } from './advisory-locks.ts'

/** Beside the program's build folder. */
const migrationsFolder = fileURLToPath(new URL('../../../../drizzle/pg', import.meta.url))

/**
 * Applies what is missing, all of it or nothing, and by one instance at a time where several start together. With
 * `mustExist`, nothing is applied: an empty database is refused with `missing`, and one that lacks something with
 * `earlier`. Throws StoreError `newer`.
 */
export async function bringUpToDate(client: Client, mustExist: boolean): Promise<void> {
  await client.query(`SELECT pg_advisory_lock(${migrationLock})`)
  try {
    const applied = await appliedLast(client)
    if (applied === 0 && mustExist) throw new StoreError('missing')
    // The migrator passes over migrations that it does not know: this program would write into tables of another shape.
    if (applied > newestMigration()) throw new StoreError('newer')
    if (applied < newestMigration() && mustExist) throw new StoreError('earlier')
    await migrate(drizzle(client), { migrationsFolder })
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${migrationLock})`)
  }
}

function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map(({ folderMillis }) => folderMillis))
}

/** When the newest migration of this database was written; 0 for an empty one. */
async function appliedLast(client: Client): Promise<number> {
  const table = await client.query("SELECT WHERE to_regclass('drizzle.__drizzle_migrations') IS NOT NULL")
  if (table.rowCount === 0) return 0
  const { rows } = await client.query<{ last: string | null }>(
    'SELECT max(created_at) AS last FROM drizzle.__drizzle_migrations',
  )
  return Number(rows[0]?.last)
}
