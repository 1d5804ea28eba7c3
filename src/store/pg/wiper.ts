import type { Client, Pool } from 'pg'
import type { PostgresAddress } from './address.ts'
import { newClient } from './connection.ts'
import { type WipedTable, wipedTables, wipeRemoved, withRemoved } from './wiping.ts'

const second = 1000
/** While it cannot be done, receives wait half a second for each time that it is tried. */
const againAfter = 5 * second
/** Nor does it take more than a tenth of the time, where it takes long. */
const longer = 10

/** Wipes what was removed, and tries again what could not be wiped: what was asked for is done and committed by then. */
export class Wiper {
  readonly #pool: Pool
  readonly #address: PostgresAddress
  readonly #due = new Set<WipedTable>()
  #last: Promise<void> = Promise.resolve()
  #client: Client | undefined
  #next = 0

  constructor(pool: Pool, address: PostgresAddress) {
    this.#pool = pool
    this.#address = address
  }

  /** Notes that something may have been removed from these tables, and is to be wiped at one of the next looks. */
  owe(tables: readonly WipedTable[] = wipedTables): void {
    for (const table of tables) this.#due.add(table)
  }

  /** Wipes the table at once. Resolves, too, when that was not possible. */
  async wipe(table: WipedTable): Promise<void> {
    this.owe([table])
    await this.#pay()
  }

  /**
   * To be called each second: wipes what is due, every few seconds. Whoever has the turn asks the server, too, what another
   * instance may have left that is gone by now.
   */
  async look(hasTurn: boolean): Promise<void> {
    if (performance.now() < this.#next) return
    if (hasTurn) this.owe(await withRemoved(this.#pool).catch(() => []))
    await this.#pay()
  }

  /** Ends what it is doing. */
  async end(): Promise<void> {
    this.#due.clear()
    await this.#client?.end()
    await this.#last
  }

  /** One after the other: two would wait for each other's lock. */
  #pay(): Promise<void> {
    return (this.#last = this.#last.then(async () => {
      const start = performance.now()
      if (this.#due.size > 0) await this.#payAll().catch(() => undefined)
      const end = performance.now()
      this.#next = end + Math.max(againAfter, longer * (end - start))
    }))
  }

  async #payAll(): Promise<void> {
    const client = await newClient(this.#address)
    this.#client = client
    try {
      for (const table of this.#due) if (await wipeRemoved(client, table)) this.#due.delete(table)
    } finally {
      this.#client = undefined
      await client.end()
    }
  }
}
