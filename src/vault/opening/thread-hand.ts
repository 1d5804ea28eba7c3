import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Keyring } from '../keyring.ts'
import { entriesSent, type Order, type SentEntries } from './messages.ts'
import type { Known, OpenedParcel, Parcel } from './parcel.ts'

/** Another thread that opens parcels, one after the other. */
export class Thread {
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
