import { setImmediate } from 'node:timers/promises'
import type { Sodium } from '../../envelope/sodium.ts'
import type { Keyring } from '../keyring.ts'
import { entriesSent, sentEntries } from './messages.ts'
import { type OpenedParcel, openParcel, type Parcel } from './parcel.ts'
import { Thread } from './thread-hand.ts'

/** Who opens parcels. */
export interface Crew {
  /** Resolves once there is a hand free: whoever brings parcels waits for it, so that few lie in memory. */
  free(): Promise<void>
  open(parcel: Parcel): Promise<OpenedParcel>
  /** Sends everybody home; their keys are wiped. */
  end(): Promise<void>
}

/**
 * This thread and so many others, each of which holds its own copy of the keys for as long as the work lasts. None is
 * better for a few reports: a thread takes as long to start as opening some hundred takes.
 */
export function crewOf(sodium: Sodium, keyring: Keyring, others: number): Crew {
  const here = new Here(sodium, keyring)
  const threads = Array.from({ length: others }, () => new Thread(keyring))
  /** The others first, since they do nothing while nobody brings them work and this thread is busy. */
  const next = () => {
    const idle = threads.filter(({ busy }) => busy < parcelsEach)
    if (idle.length > 0) return idle.reduce((best, each) => (each.busy < best.busy ? each : best))
    return here.busy ? undefined : here
  }
  return {
    async free() {
      while (next() === undefined) await Promise.race([here, ...threads].map((hand) => hand.done()))
    },
    open: (parcel) => (next() ?? here).open(parcel),
    async end() {
      await Promise.all(threads.map((thread) => thread.end()))
    },
  }
}

/** One to work on, and one to go on with while the next is on its way. */
const parcelsEach = 2

/** The thread that brings the parcels. Others get a turn between two of them: a progress bar, Ctrl-C, the other threads. */
class Here {
  readonly #sodium: Sodium
  readonly #keyring: Keyring
  #work: Promise<OpenedParcel> | undefined

  constructor(sodium: Sodium, keyring: Keyring) {
    this.#sodium = sodium
    this.#keyring = keyring
  }

  get busy(): boolean {
    return this.#work !== undefined
  }

  async done(): Promise<void> {
    await this.#work?.catch(() => undefined)
  }

  open(parcel: Parcel): Promise<OpenedParcel> {
    this.#work = this.#open(parcel)
    return this.#work
  }

  async #open(parcel: Parcel): Promise<OpenedParcel> {
    await setImmediate()
    try {
      return entriesSent(sentEntries(openParcel(this.#sodium, this.#keyring, parcel)))
    } finally {
      this.#work = undefined
    }
  }
}
