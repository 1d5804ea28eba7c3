import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Pool } from 'pg'
import { GroupCommit } from '../group-commit.ts'
import type {
  Arrival,
  BatchSummary,
  ChannelCounts,
  ChannelRecord,
  LedgerBytes,
  LedgerRecord,
  PublishedEntry,
  Store,
} from '../store.ts'
import { takeIn } from './arrivals.ts'
import { countKept, countWaiting } from './counts.ts'
import { addDocument, listDocuments } from './documents.ts'
import { guarded } from './errors.ts'
import { beginNumbers, mix } from './mix.ts'
import { listBatches, listEnvelopes, readEnvelope, removeEnvelopes } from './mixed.ts'
import { listLedger, listPublished, publish, readContent } from './releases.ts'
import { removeBefore } from './remove-before.ts'
import type { Turn } from './turn.ts'
import type { Wiper } from './wiper.ts'
import { forgetLog } from './wiping.ts'

/** The store in a PostgreSQL database, which several instances may share. */
export class PgStore implements Store {
  readonly #pool: Pool
  readonly #turn: Turn
  readonly #wiper: Wiper
  readonly #database: NodePgDatabase
  readonly #arrivals: GroupCommit<Arrival>

  /** Takes over connections to a database whose tables are up to date. */
  constructor(pool: Pool, turn: Turn, wiper: Wiper) {
    this.#pool = pool
    this.#turn = turn
    this.#wiper = wiper
    this.#database = drizzle(pool)
    this.#arrivals = new GroupCommit((group) => guarded(() => takeIn(this.#database, group)))
  }

  receive(channel: string, id: Uint8Array, envelope: Uint8Array): Promise<void> {
    return this.#arrivals.add({ channel, id, envelope })
  }

  waiting(): Promise<ReadonlyMap<string, number>> {
    return guarded(() => countWaiting(this.#database))
  }

  mayMix(): Promise<boolean> {
    return guarded(async () => {
      const hasTurn = await this.#turn.take()
      // Before it mixes, so that the two do not wait for each other's locks.
      await this.#wiper.look(hasTurn)
      return hasTurn
    })
  }

  mix(channel: string, day: string): Promise<void> {
    return guarded(() =>
      this.#turn.use(async (database, client) => {
        await mix(database, channel, day)
        await forgetLog(client)
      }),
    )
  }

  batches(channel: string, after: number): Promise<BatchSummary[]> {
    return guarded(() => listBatches(this.#database, channel, after))
  }

  batch(channel: string, number: number): Promise<Uint8Array[] | undefined> {
    return guarded(() => listEnvelopes(this.#database, channel, number))
  }

  envelope(id: Uint8Array): Promise<Uint8Array | undefined> {
    return guarded(() => readEnvelope(this.#database, id))
  }

  remove(channel: string, ids: readonly Uint8Array[]): Promise<number> {
    return this.#removing((database) => removeEnvelopes(database, channel, ids))
  }

  removeBefore(day: string): Promise<number> {
    return this.#removing((database) => removeBefore(database, day))
  }

  beginNumbers(channel: string, day: string): Promise<void> {
    return guarded(() => beginNumbers(this.#database, channel, day))
  }

  addDocument(record: ChannelRecord): Promise<void> {
    return guarded(() => addDocument(this.#database, record))
  }

  documents(after: number): Promise<(ChannelRecord & { number: number })[]> {
    return guarded(() => listDocuments(this.#database, after))
  }

  publish(record: LedgerRecord): Promise<void> {
    return guarded(async () => {
      await publish(this.#database, record)
      if ('withdraws' in record) await this.#wiper.wipe('releases')
    })
  }

  published(after: number): Promise<PublishedEntry[]> {
    return guarded(() => listPublished(this.#database, after))
  }

  ledger(channel: string): Promise<LedgerBytes[]> {
    return guarded(() => listLedger(this.#database, channel))
  }

  content(channel: string, number: number): Promise<Uint8Array | undefined> {
    return guarded(() => readContent(this.#database, channel, number))
  }

  counts(): Promise<ChannelCounts[]> {
    return guarded(() => countKept(this.#database))
  }

  async close(): Promise<void> {
    await this.#arrivals.settled()
    await this.#wiper.end()
    await this.#turn.end()
    await this.#pool.end()
  }

  #removing(remove: (database: NodePgDatabase) => Promise<number>): Promise<number> {
    return guarded(async () => {
      const client = await this.#pool.connect()
      let removed = 0
      try {
        removed = await remove(drizzle(client))
        // The server would count up to ten seconds later what was removed, and it would seem not to be wiped.
        await client.query('SELECT pg_stat_force_next_flush()').catch(() => undefined)
      } catch (error) {
        // Some of it may be removed, and is no longer there to be removed when it is asked for again.
        this.#wiper.owe(['envelopes'])
        throw error
      } finally {
        client.release()
      }
      if (removed > 0) await this.#wiper.wipe('envelopes')
      return removed
    })
  }
}
