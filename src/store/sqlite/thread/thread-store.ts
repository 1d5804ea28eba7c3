import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../../errors.ts'
import type {
  BatchSummary,
  ChannelCounts,
  ChannelRecord,
  LedgerBytes,
  LedgerRecord,
  PublishedEntry,
  Store,
} from '../../store.ts'
import type { OpenOptions } from '../open.ts'
import { type Answer, type Method, type Opening, type Order, thrownBy } from './messages.ts'
import type { Parcel } from './parcel.ts'
import { Parcels } from './parcels.ts'

interface Pending {
  readonly resolve: (result: never) => void
  readonly reject: (reason: unknown) => void
}

/**
 * The store in one SQLite file, written and read by a thread of its own: while it waits for the disk, this one goes on
 * talking with phones.
 */
export class ThreadStore implements Store {
  readonly #worker: Worker
  readonly #asked = new Map<number, Pending>()
  readonly #parcels = new Parcels((parcel) => this.#tell({ parcel }))
  #number = 0
  #gone = false
  #inUse = false

  private constructor(opening: Opening) {
    this.#worker = new Worker(new URL('./thread.js', import.meta.url), {
      workerData: opening,
      // It makes little that is short-lived, so that it needs little memory for it.
      resourceLimits: { maxYoungGenerationSizeMb: 2 },
    })
    this.#worker.on('message', (answer: Answer) => this.#answered(answer))
    // Without its database a service is good for nothing: it ends, and whoever looks after it starts it again.
    this.#worker.on('error', (error) => {
      this.#end()
      throw error
    })
    this.#worker.on('exit', () => {
      this.#end()
      if (this.#inUse) throw new StoreError('unavailable')
    })
  }

  /** Opens it as openSqlite does. Throws StoreError. */
  static async open(path: string, options: OpenOptions): Promise<ThreadStore> {
    const store = new ThreadStore({ path, options })
    await new Promise<void>((resolve, reject) => store.#asked.set(0, { resolve, reject }))
    store.#inUse = true
    return store
  }

  receive(channel: string, id: Uint8Array, envelope: Uint8Array): Promise<void> {
    return this.#parcels.add({ channel, id, envelope })
  }

  waiting(): Promise<ReadonlyMap<string, number>> {
    return this.#ask('waiting')
  }

  mayMix(): Promise<boolean> {
    return this.#ask('mayMix')
  }

  mix(channel: string, day: string): Promise<void> {
    return this.#ask('mix', channel, day)
  }

  batches(channel: string, after: number): Promise<BatchSummary[]> {
    return this.#ask('batches', channel, after)
  }

  batch(channel: string, number: number): Promise<Uint8Array[] | undefined> {
    return this.#ask('batch', channel, number)
  }

  envelope(id: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#ask('envelope', alone(id))
  }

  remove(channel: string, ids: readonly Uint8Array[]): Promise<number> {
    return this.#ask('remove', channel, ids.map(alone))
  }

  removeBefore(day: string): Promise<number> {
    return this.#ask('removeBefore', day)
  }

  beginNumbers(channel: string, day: string): Promise<void> {
    return this.#ask('beginNumbers', channel, day)
  }

  addDocument(record: ChannelRecord): Promise<void> {
    return this.#ask('addDocument', withBytesAlone(record))
  }

  documents(after: number): Promise<(ChannelRecord & { number: number })[]> {
    return this.#ask('documents', after)
  }

  publish(record: LedgerRecord): Promise<void> {
    return this.#ask('publish', withBytesAlone(record))
  }

  published(after: number): Promise<PublishedEntry[]> {
    return this.#ask('published', after)
  }

  ledger(channel: string): Promise<LedgerBytes[]> {
    return this.#ask('ledger', channel)
  }

  content(channel: string, number: number): Promise<Uint8Array | undefined> {
    return this.#ask('content', channel, number)
  }

  counts(): Promise<ChannelCounts[]> {
    return this.#ask('counts')
  }

  async close(): Promise<void> {
    await this.#parcels.settled()
    this.#inUse = false
    const left = once(this.#worker, 'exit')
    await this.#ask('close')
    await left
  }

  #ask<Name extends Method>(call: Name, ...means: Parameters<Store[Name]>): ReturnType<Store[Name]> {
    return this.#tell({ call, with: means } as Order) as ReturnType<Store[Name]>
  }

  #tell<Result>(what: { call: Method } | { parcel: Parcel }): Promise<Result> {
    if (this.#gone) return Promise.reject(new StoreError('unavailable'))
    this.#number += 1
    const order = { ...what, number: this.#number }
    return new Promise((resolve, reject) => {
      this.#asked.set(order.number, { resolve, reject })
      this.#worker.postMessage(order)
    })
  }

  #answered({ number, result, failure }: Answer): void {
    const asked = this.#asked.get(number)
    this.#asked.delete(number)
    if (failure === undefined) asked?.resolve(result as never)
    else asked?.reject(thrownBy(failure))
  }

  #end(): void {
    this.#gone = true
    for (const { reject } of this.#asked.values()) reject(new StoreError('unavailable'))
    this.#asked.clear()
  }
}

/** The same bytes in memory of their own: with a view, the thread would be given all that lies around it. */
const alone = (bytes: Uint8Array) => new Uint8Array(bytes)

function withBytesAlone<Parts extends object>(parts: Parts): Parts {
  const copied = Object.entries(parts).map(([name, part]: [string, unknown]) => [
    name,
    part instanceof Uint8Array ? alone(part) : part,
  ])
  return Object.fromEntries(copied) as Parts
}
