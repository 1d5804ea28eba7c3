import type { PostgresAddress } from './pg/address.ts'
import type { OpenOptions } from './sqlite/open.ts'
import type { Store } from './store.ts'

/** Where the service keeps things. */
export interface StorePlace {
  /** The path of the SQLite file, unless `postgres` is there. */
  readonly database: string
  readonly postgres: PostgresAddress | undefined
}

/** Opens the store wherever the settings have it, and brings its tables up to date. Throws StoreError. */
export async function openStore(
  { database, postgres }: StorePlace,
  options: OpenOptions = {},
): Promise<Store> {
  // One is needed: the others would only take memory.
  if (postgres !== undefined) return (await import('./pg/open.ts')).openPostgres(postgres, options)
  if (options.serve === true)
    return (await import('./sqlite/thread/thread-store.ts')).ThreadStore.open(database, options)
  return (await import('./sqlite/open.ts')).openSqlite(database, options)
}
