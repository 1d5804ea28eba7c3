import type { Store } from './store.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
/** Milliseconds by which a clock may be set without being thought wrong. */
const tolerable = 10 * 60 * 1000

/**
 * Removes what was mixed more than so many days ago, once a day. A clock that is a year ahead would have everything
 * removed, so nothing is removed until the clock has gone for an hour without being set.
 */
export class Retention {
  readonly #store: Store
  readonly #keepDays: number
  #offset = NaN
  #steadySince = 0
  #doneOn = ''

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
    if (this.#keepDays === 0 || !this.#steady(now, running)) return
    const today = dayOf(now)
    if (today === this.#doneOn) return
    await this.#store.removeBefore(dayOf(now - this.#keepDays * day))
    this.#doneOn = today
  }

  #steady(now: number, running: number): boolean {
    const offset = now - running
    // The first look has no offset to compare with.
    if (!(Math.abs(offset - this.#offset) <= tolerable)) {
      this.#offset = offset
      this.#steadySince = running
    }
    return running - this.#steadySince >= hour
  }
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)
