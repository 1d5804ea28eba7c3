import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Client } from 'pg'
import { StoreError } from '../errors.ts'
import { mixingLock } from './advisory-locks.ts'
import type { PostgresAddress } from './address.ts'
import { newClient } from './connection.ts'

/**
 * Which of several instances mixes: the one that holds a lock on the server for as long as its connection lasts. It
 * mixes on that very connection, so that an instance that was taken for dead cannot mix beside its successor.
 */
export class Turn {
  readonly #address: PostgresAddress
  readonly #taken: () => void
  #client: Client | undefined
  #held = false

  /** `taken` is called each time that it becomes this instance's turn. */
  constructor(address: PostgresAddress, taken: () => void) {
    this.#address = address
    this.#taken = taken
  }

  /** Whether it is this instance's turn from now on. Asks the server each time, so that a lost connection shows. */
  async take(): Promise<boolean> {
    const client = await this.#connected()
    const question = this.#held ? 'SELECT true AS held' : `SELECT pg_try_advisory_lock(${mixingLock}) AS held`
    const { rows } = await client.query<{ held: boolean }>(question)
    const before = this.#held
    this.#held = rows[0]?.held === true
    if (this.#held && !before) this.#taken()
    return this.#held
  }

  /** Does work on the connection that holds the turn. Throws `elsewhere` if another instance has it. */
  async use<Result>(work: (database: NodePgDatabase, client: Client) => Promise<Result>): Promise<Result> {
    if (!(await this.take())) throw new StoreError('elsewhere')
    const client = await this.#connected()
    return await work(drizzle(client), client)
  }

  async end(): Promise<void> {
    const client = this.#client
    this.#forget(client)
    await client?.end()
  }

  async #connected(): Promise<Client> {
    if (this.#client !== undefined) return this.#client
    const client = await newClient(this.#address)
    client.once('error', () => this.#forget(client)).once('end', () => this.#forget(client))
    return (this.#client = client)
  }

  #forget(client: Client | undefined): void {
    if (this.#client !== client) return
    this.#client = undefined
    this.#held = false
  }
}
