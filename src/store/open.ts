import type { PostgresAddress } from './pg/address.ts'
import { openPostgres } from './pg/open.ts'
import { openSqlite, type OpenOptions } from './sqlite/open.ts'
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
  return postgres === undefined ? openSqlite(database, options) : await openPostgres(postgres, options)
}
