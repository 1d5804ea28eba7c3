import type { Store } from '../store.ts'
import type { PostgresAddress } from './address.ts'
import { newClient, newPool } from './connection.ts'
import { guarded } from './errors.ts'
import { bringUpToDate } from './migrations.ts'
import { PgStore } from './pg-store.ts'
import { Turn } from './turn.ts'
import { Wiper } from './wiper.ts'

export interface PgOpenOptions {
  /** Refuse with `missing` instead of making the tables in an empty database. */
  readonly mustExist?: boolean
}

/** Opens the database, which must be there, and brings its tables up to date. Throws StoreError. */
export function openPostgres(address: PostgresAddress, options: PgOpenOptions = {}): Promise<Store> {
  return guarded(async () => {
    const client = await newClient(address)
    try {
      await bringUpToDate(client, options.mustExist === true)
    } finally {
      await client.end()
    }
    const pool = newPool(address)
    const wiper = new Wiper(pool, address)
    // What the one before it left, nobody knows: it may have died before it wiped, or before it had the log given up.
    return new PgStore(pool, new Turn(address, () => wiper.owe()), wiper)
  })
}
