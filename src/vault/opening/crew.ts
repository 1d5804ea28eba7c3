import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Sodium } from '../../envelope/sodium.ts'
import type { Keyring } from '../keyring.ts'
import { entriesSent, type Order, sentEntries, type SentEntries } from './messages.ts'
import { type Known, type OpenedParcel, openParcel, type Parcel } from './parcel.ts'

/** Who opens parcels. */
export interface Crew {
  /** Resolves once there is a hand free: whoever brings parcels waits for it, so that few lie in memory. */
  free(): Promise<void>
  open(parcel: Parcel): Promise<OpenedParcel>
  /** Sends everybody home; their keys are wiped. */
  end(): Promise<void>
}

/** For a few reports: starting threads would take longer. */
export function alone(sodium: Sodium, keyring: Keyring): Crew {
  return {
    // Others get a turn between parcels: a progress bar, Ctrl-C.
    free: () => setImmediate(),
    open: (parcel) => Promise.resolve(entriesSent(sentEntries(openParcel(sodium, keyring, parcel)))),
    end: () => Promise.resolve(),
  }
}

/** So many threads, each of which holds its own copy of the keys for as long as the work lasts. */
export function threads(keyring: Keyring, count: number): Crew {
  const hands = Array.from({ length: count }, () => new Hand(keyring))
  const idlest = () => hands.reduce((best, hand) => (hand.busy < best.busy ? hand : best))
  return {
    async free() {
      while (idlest().busy >= parcelsEach) await Promise.race(hands.map((hand) => hand.done()))
    },
    open: (parcel) => idlest().open(parcel),
    async end() {
      await Promise.all(hands.map((hand) => hand.end()))
    },
  }
}

/** One to work on, and one to go on with while the next is being read. */
const parcelsEach = 2

class Hand {
  readonly #worker = new Worker(new URL('./thread.js', import.meta.url))
  readonly #waiting: PromiseWithResolvers[] = []
  #known: Known | undefined
  #failed: Error | undefined

  constructor(keyring: Keyring) {
    this.#tell({ means: keyring.means })
    this.#worker.on('message', (sent: SentEntries) => this.#waiting.shift()?.resolve(entriesSent(sent)))
    this.#worker.on('error', (error) => {
      this.#failed = error
      for (const answer of this.#waiting.splice(0)) answer.reject(error)
    })
  }

  get busy(): number {
    return this.#waiting.length
  }

  /** When the parcel that is worked on is done, or has failed. */
  async done(): Promise<void> {
    await this.#waiting[0]?.promise.catch(() => undefined)
  }

  open(parcel: Parcel): Promise<OpenedParcel> {
    if (this.#failed !== undefined) return Promise.reject(this.#failed)
    const answer = withResolvers()
    this.#waiting.push(answer)
    const { known, ...sent } = parcel
    if (known !== this.#known) this.#tell({ known: new Set(known.keys()) })
    this.#known = known
    this.#tell({ parcel: sent })
    return answer.promise
  }

  async end(): Promise<void> {
    if (this.#failed !== undefined) return
    const left = once(this.#worker, 'exit')
    this.#tell({ end: true })
    await left
  }

  #tell(order: Order) {
    this.#worker.postMessage(order)
  }
}

interface PromiseWithResolvers {
  readonly promise: Promise<OpenedParcel>
  resolve(opened: OpenedParcel): void
  reject(error: unknown): void
}

function withResolvers(): PromiseWithResolvers {
  let resolve: PromiseWithResolvers['resolve'] = () => undefined
  let reject: PromiseWithResolvers['reject'] = () => undefined
  const promise = new Promise<OpenedParcel>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}
