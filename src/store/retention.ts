import type { Store } from './store.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const week = 7 * day
/** Milliseconds by which a clock may be set without being thought wrong. */
const tolerable = 10 * 60 * 1000
/** What should have gone longer ago than this is more likely of a wrong clock than of a service that was off. */
const credible = 31 * day

/**
 * Removes what was mixed more than so many days ago, once a day. A clock that is a year ahead would have everything
 * removed, and one that was a year behind what was mixed meanwhile. So nothing is removed until the clock has gone for an
 * hour without being set, and for a week where there is something that should have gone a month ago.
 */
export class Retention {
  readonly #store: Store
  readonly #keepDays: number
  #offset = NaN
  #steadySince = 0
  #doneOn = ''
  #judgedOn = ''
  #leaps = false

  /** `keepDays` 0 keeps everything until advocates remove it. */
  constructor(store: Store, keepDays: number) {
    this.#store = store
    this.#keepDays = keepDays
  }

  /**
   * Looks once. `now` is in milliseconds since 1970, `running` in milliseconds of a clock that nobody can set.
   * Throws StoreError.
   */
  async look(now: number, running: number): Promise<void> {
    if (this.#keepDays === 0) return
    const steady = this.#steadyFor(now, running)
    const today = dayOf(now)
    if (steady < hour || today === this.#doneOn) return
    const end = now - this.#keepDays * day
    if (today !== this.#judgedOn) this.#leaps = (await this.#oldest()) < dayOf(end - credible)
    this.#judgedOn = today
    if (this.#leaps && steady < week) return
    await this.#store.removeBefore(dayOf(end))
    this.#doneOn = today
  }

  /** For how many milliseconds the clock has not been set. */
  #steadyFor(now: number, running: number): number {
    const offset = now - running
    // The first look has no offset to compare with.
    if (!(Math.abs(offset - this.#offset) <= tolerable)) {
      this.#offset = offset
      this.#steadySince = running
    }
    return running - this.#steadySince
  }

  /** The day of the oldest batch of which something is left; of none, a day that is never older. */
  async #oldest(): Promise<string> {
    let oldest = '9999'
    for (const { channel } of await this.#store.counts())
      for (const { day, count } of await this.#store.batches(channel, 0))
        if (count > 0 && day < oldest) oldest = day
    return oldest
  }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
