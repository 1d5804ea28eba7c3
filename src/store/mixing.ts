import type { Store } from './store.ts'

const second = 1000
const day = 24 * 60 * 60 * second

export interface MixingRule {
  /** Mix when so many envelopes wait … */
  readonly leastWaiting: number
  /** … and so many seconds have passed since the first of them was seen. After a day, mix what there is. */
  readonly leastSeconds: number
}

/**
 * Decides when a channel's waiting envelopes are mixed. When they came is known to this object only, to the second and
 * for the first of them: after a restart it starts again from then.
 */
export class Mixing {
  readonly #store: Store
  readonly #rule: MixingRule
  readonly #since = new Map<string, number>()

  constructor(store: Store, rule: MixingRule) {
    this.#store = store
    this.#rule = rule
  }

  /** Looks once, and mixes the channels that are due, if it is this instance's turn. `now` is in milliseconds since 1970. Throws StoreError. */
  async look(now: number): Promise<void> {
    if (!(await this.#store.mayMix())) {
      this.#since.clear()
      return
    }
    const waiting = await this.#store.waiting()
    for (const channel of this.#since.keys()) if (!waiting.has(channel)) this.#since.delete(channel)
    for (const [channel, count] of waiting) {
      if (!this.#due(channel, count, now)) continue
      await this.#store.mix(channel, new Date(now).toISOString().slice(0, 10))
      this.#since.delete(channel)
    }
  }

  #due(channel: string, count: number, now: number): boolean {
    const since = this.#since.get(channel)
    // A clock that was set back must not make the envelopes wait for it to catch up.
    const start = since === undefined || since > now ? now : since
    this.#since.set(channel, start)
    const waited = now - start
    return waited >= day || (count >= this.#rule.leastWaiting && waited >= this.#rule.leastSeconds * second)
  }
}
