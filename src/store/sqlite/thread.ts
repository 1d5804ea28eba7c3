import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { StoreError } from '../errors.ts'
import { GroupCommit } from '../group-commit.ts'
import type { Arrival, BatchSummary, ChannelCounts, ChannelRecord, Store } from '../store.ts'
import type { OpenOptions } from './open.ts'
import { pack, type Parcel } from './parcel.ts'
import type { Answer, Call, CallName, Opened } from './thread-calls.ts'

/**
 * Opens the database as `openSqlite` does, on a thread of its own: whoever calls never waits for a disk. Throws
 * StoreError.
 */
export async function openSqliteThread(path: string, options: OpenOptions = {}): Promise<Store> {
  const worker = new Worker(new URL('thread-worker.js', import.meta.url), { workerData: { path, options } })
  const [opened] = (await once(worker, 'message')) as [Opened]
  if (opened.refused === undefined) return new ThreadedStore(worker)
  throw new StoreError(opened.refused)
}

interface Asked {
  readonly resolve: (result: never) => void
  readonly reject: (reason: unknown) => void
}

class ThreadedStore implements Store {
  readonly #worker: Worker
  readonly #asked = new Map<number, Asked>()
  readonly #arrivals = new GroupCommit<Arrival>((group) => this.#send(pack(group)))
  #last = 0

  constructor(worker: Worker) {
    this.#worker = worker
    worker.on('message', (answer: Answer) => this.#settle(answer))
  }

  receive(channel: string, id: Uint8Array, envelope: Uint8Array): Promise<void> {
    return this.#arrivals.add({ channel, id, envelope })
  }

  waiting(): Promise<ReadonlyMap<string, number>> {
    return this.#ask('waiting', [])
  }

  mix(channel: string, day: string): Promise<void> {
    return this.#ask('mix', [channel, day])
  }

  batches(channel: string, after: number): Promise<BatchSummary[]> {
    return this.#ask('batches', [channel, after])
  }

  batch(channel: string, number: number): Promise<Uint8Array[] | undefined> {
    return this.#ask('batch', [channel, number])
  }

  envelope(id: Uint8Array): Promise<Uint8Array | undefined> {
    return this.#ask('envelope', [id])
  }

  remove(channel: string, ids: readonly Uint8Array[]): Promise<number> {
    return this.#ask('remove', [channel, ids])
  }

  addDocument(record: ChannelRecord): Promise<void> {
    return this.#ask('addDocument', [record])
  }

  documents(after: number): Promise<(ChannelRecord & { number: number })[]> {
    return this.#ask('documents', [after])
  }

  counts(): Promise<ChannelCounts[]> {
    return this.#ask('counts', [])
  }

  async close(): Promise<void> {
    await this.#arrivals.settled()
    await this.#ask('close', [])
    await this.#worker.terminate()
  }

  #send(parcel: Parcel): Promise<void> {
    return this.#ask('receiveAll', [parcel], [parcel.bytes.buffer])
  }

  #ask<Result>(name: CallName, values: unknown[], handedOver: ArrayBuffer[] = []): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.#last += 1
      this.#asked.set(this.#last, { resolve, reject })
      this.#worker.postMessage({ number: this.#last, name, values } satisfies Call, handedOver)
    })
  }

  #settle({ number, result, failed }: Answer): void {
    const asked = this.#asked.get(number)
    this.#asked.delete(number)
    if (failed === undefined) asked?.resolve(result as never)
    else asked?.reject(new StoreError(failed))
  }
}
