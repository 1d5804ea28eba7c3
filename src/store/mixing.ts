import type { Store } from './store.ts'

const second = 1000
const day = 24 * 60 * 60 * second

export interface MixingRule {
  /** A round mixes the channels in which so many envelopes wait; a round each day mixes whatever waits. */
  readonly leastWaiting: number
  /** So long after a round, in seconds, comes the next. */
  readonly leastSeconds: number
}

/**
 * Mixes waiting envelopes, in rounds whose moments have nothing to do with when envelopes come: whoever lists batches all
 * the time would learn that from a batch which appears so long after the first of its envelopes.
 */
export class Mixing {
  readonly #store: Store
  readonly #rule: MixingRule
  #lastRound = Infinity
  /** The last round that mixed whatever waited. */
  #lastWhole = Infinity

  constructor(store: Store, rule: MixingRule) {
    this.#store = store
    this.#rule = rule
  }

  /** Looks once, and has a round if it is time and this instance's turn. `now` is in milliseconds since 1970. Throws StoreError. */
  async look(now: number): Promise<void> {
    if (!(await this.#store.mayMix())) {
      this.#lastRound = Infinity
      return
    }
    // At the start, at a new turn, and where the clock was set back: nobody has to wait until it has caught up.
    if (now < this.#lastRound) this.#begin(now)
    if (now - this.#lastRound < this.#rule.leastSeconds * second) return
    const whole = now - this.#lastWhole >= day
    for (const [channel, count] of await this.#store.waiting())
      if (whole || count >= this.#rule.leastWaiting)
        await this.#store.mix(channel, new Date(now).toISOString().slice(0, 10))
    this.#lastRound = now
    if (whole) this.#lastWhole = now
  }

  #begin(now: number): void {
    this.#lastRound = now
    // A service that is started anew each night mixes everything each day, too.
    this.#lastWhole = now - day / 2
  }
}
