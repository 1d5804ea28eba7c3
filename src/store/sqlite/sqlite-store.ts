import { setImmediate as nextTurn } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
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
import { prepareArrivals } from './arrivals.ts'
import { asBuffer } from './buffers.ts'
import { countKept, countWaiting } from './counts.ts'
import { addDocument, listDocuments } from './documents.ts'
import { guarded } from './errors.ts'
import { beginNumbers, mix, partsToMix } from './mix.ts'
import { listBatches, listEnvelopes, prepareRead, removeEnvelopes } from './mixed.ts'
import { listLedger, listPublished, publish, readContent } from './releases.ts'
import { removeBefore } from './remove-before.ts'
import { beyondLimit, leaveRoomFor } from './room.ts'
import { WriteAheadLog } from './write-ahead-log.ts'

/** The store in one SQLite file. better-sqlite3 is synchronous: what a method does is done when it returns. */
export class SqliteStore implements Store {
  readonly #connection: Database.Database
  readonly #database: BetterSQLite3Database
  readonly #unlock: () => void
  readonly #arrivals: GroupCommit<readonly Arrival[]>
  readonly #log: WriteAheadLog
  /** One after the other: each moves what waits when it begins. */
  #mixing: Promise<void> = Promise.resolve()
  readonly #read: (id: Buffer) => Uint8Array | undefined

  /** Takes over a connection whose tables are up to date, and what to call once it is closed. */
  constructor(connection: Database.Database, database: BetterSQLite3Database, unlock: () => void) {
    this.#connection = connection
    this.#database = database
    this.#unlock = unlock
    this.#log = new WriteAheadLog(connection)
    const takeIn = prepareArrivals(connection)
    this.#arrivals = new GroupCommit((groups) =>
      promised(() => {
        const group = groups.flat()
        takeIn(group)
        this.#log.grew(group.reduce((bytes, { envelope }) => bytes + envelope.length, 0))
      }),
    )
    this.#read = prepareRead(database)
  }

  receive(channel: string, id: Uint8Array, envelope: Uint8Array): Promise<void> {
    return this.receiveTogether([{ channel, id, envelope }])
  }

  /** Takes in all of them or none. */
  receiveTogether(arrivals: readonly Arrival[]): Promise<void> {
    return this.#arrivals.add(arrivals)
  }

  waiting(): Promise<ReadonlyMap<string, number>> {
    return promised(() => countWaiting(this.#database))
  }

  mayMix(): Promise<boolean> {
    // Only one service at a time is let to a file.
    return Promise.resolve(true)
  }

  mix(channel: string, day: string): Promise<void> {
    return (this.#mixing = this.#mixing.catch(() => undefined).then(() => this.#mixAll(channel, day)))
  }

  batches(channel: string, after: number): Promise<BatchSummary[]> {
    return promised(() => listBatches(this.#database, channel, after))
  }

  batch(channel: string, number: number): Promise<Uint8Array[] | undefined> {
    return promised(() => listEnvelopes(this.#database, channel, number))
  }

  envelope(id: Uint8Array): Promise<Uint8Array | undefined> {
    return promised(() => this.#read(asBuffer(id)))
  }

  remove(channel: string, ids: readonly Uint8Array[]): Promise<number> {
    return promised(() => {
      const removed = removeEnvelopes(this.#database, channel, ids.map(asBuffer))
      // Also where nothing was left to remove: the power may have gone after the last time, before the log was emptied.
      this.#log.truncate()
      return removed
    })
  }

  removeBefore(day: string): Promise<number> {
    return promised(() => {
      const removed = removeBefore(this.#database, day)
      this.#log.truncate()
      return removed
    })
  }

  beginNumbers(channel: string, day: string): Promise<void> {
    return promised(() => beginNumbers(this.#database, channel, day))
  }

  addDocument(record: ChannelRecord): Promise<void> {
    return promised(() => addDocument(this.#database, record))
  }

  documents(after: number): Promise<(ChannelRecord & { number: number })[]> {
    return promised(() => listDocuments(this.#database, after))
  }

  publish(record: LedgerRecord): Promise<void> {
    return promised(() => {
      beyondLimit(this.#connection, () => publish(this.#database, record))
      if ('content' in record) leaveRoomFor(this.#connection, record.content.length)
      if ('withdraws' in record) this.#log.truncate()
    })
  }

  published(after: number): Promise<PublishedEntry[]> {
    return promised(() => listPublished(this.#database, after))
  }

  ledger(channel: string): Promise<LedgerBytes[]> {
    return promised(() => listLedger(this.#database, channel))
  }

  content(channel: string, number: number): Promise<Uint8Array | undefined> {
    return promised(() => readContent(this.#database, channel, number))
  }

  counts(): Promise<ChannelCounts[]> {
    return promised(() => countKept(this.#database))
  }

  /** A service that was killed before it could do so has left in it what it mixed and removed, in the order of arrival. */
  emptyLog(): void {
    this.#log.truncate()
  }

  /** Lets go of the pages that SQLite keeps in memory, among them envelopes in the order in which they came. */
  letGoOfPages(): void {
    this.#connection.pragma('shrink_memory')
  }

  async close(): Promise<void> {
    await this.#mixing.catch(() => undefined)
    await this.#arrivals.settled()
    this.#log.stop()
    this.#connection.close()
    this.#unlock()
  }

  async #mixAll(channel: string, day: string): Promise<void> {
    for (const part of guarded(() => partsToMix(this.#database, channel))) {
      guarded(() => beyondLimit(this.#connection, () => mix(this.#database, channel, day, part)))
      this.#log.truncate()
      // What came meanwhile is seen in the first turn, and taken in before the end of the second.
      await nextTurn()
      await nextTurn()
    }
  }
}

/** The result of synchronous work as a promise, and what it threw as a rejection with StoreError. */
function promised<Result>(work: () => Result): Promise<Result> {
  return new Promise((resolve) => resolve(guarded(work)))
}
