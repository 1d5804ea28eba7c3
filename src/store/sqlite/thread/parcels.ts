import type { Arrival } from '../../store.ts'
import { pack, type Parcel, sizeOf, wipe } from './parcel.ts'

/** Bytes of a parcel's memory: a dozen envelopes. One that is larger gets memory of its size. */
const usualSize = 256 * 1024
/** As many are on their way at once, and so are committed together at most. */
const most = 16

interface Waiting {
  readonly arrival: Arrival
  readonly resolve: () => void
  readonly reject: (reason: unknown) => void
}

/**
 * Sends arrivals to the thread in parcels: what came in one turn of the event loop goes together, as far as it fits, and
 * while many are on their way, the next ones gather. Their memory is used again, and overwritten as soon as they are kept.
 */
export class Parcels {
  readonly #send: (parcel: Parcel) => Promise<void>
  readonly #free: SharedArrayBuffer[] = []
  readonly #sent = new Set<Promise<void>>()
  #gathering: Waiting[] = []
  /** Bytes that gather. */
  #gathered = 0
  #turn: NodeJS.Immediate | undefined

  /** `send` resolves when the parcel is kept, or rejects when nothing of it is. */
  constructor(send: (parcel: Parcel) => Promise<void>) {
    this.#send = send
  }

  /** Resolves once the arrival is kept. */
  add(arrival: Arrival): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#gathering.push({ arrival, resolve, reject })
      this.#gathered += sizeOf(arrival)
      // A full one goes at once, so that the thread has work while this one reads on.
      if (this.#gathered > usualSize) this.#sendBeyond(usualSize)
      this.#turn ??= setImmediate(() => this.#sendBeyond(0))
    })
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#gathering.length > 0 || this.#sent.size > 0) {
      this.#sendBeyond(0)
      await Promise.all(this.#sent)
    }
  }

  /** Sends until no more than so many bytes gather, or as many parcels as may be are on their way. */
  #sendBeyond(bytes: number): void {
    clearImmediate(this.#turn)
    this.#turn = undefined
    while (this.#gathered > bytes && this.#sent.size < most) {
      const sent = this.#sendOne(this.#takeAsFit())
      this.#sent.add(sent)
      void sent.finally(() => {
        this.#sent.delete(sent)
        this.#sendBeyond(0)
      })
    }
  }

  async #sendOne(waiting: readonly Waiting[]): Promise<void> {
    const arrivals = waiting.map(({ arrival }) => arrival)
    const size = arrivals.reduce((total, arrival) => total + sizeOf(arrival), 0)
    const memory = size > usualSize ? undefined : this.#free.pop()
    const parcel = pack(
      memory ?? new SharedArrayBuffer(Math.max(Math.ceil(size / 8) * 8, usualSize)),
      arrivals,
    )
    try {
      await this.#send(parcel)
      for (const { resolve } of waiting) resolve()
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
    wipe(parcel)
    if (parcel.memory.byteLength === usualSize) this.#free.push(parcel.memory)
  }

  /** At least one. */
  #takeAsFit(): Waiting[] {
    let [count, size] = [0, 0]
    for (const { arrival } of this.#gathering) {
      size += sizeOf(arrival)
      if (count > 0 && size > usualSize) break
      count += 1
    }
    const taken = this.#gathering.splice(0, count)
    this.#gathered -= taken.reduce((total, { arrival }) => total + sizeOf(arrival), 0)
    return taken
  }
}
