import { Mixing } from '../store/mixing.ts'
import { Retention } from '../store/retention.ts'
import type { Parts } from './parts.ts'

type Kept = Pick<Parts, 'settings' | 'store' | 'channels' | 'sounds' | 'releases'>

/** What the service does by itself, each second: sees what was added beside it, mixes, removes what is old. */
export class Upkeep {
  readonly #kept: Kept
  readonly #mixing: Mixing
  readonly #retention: Retention

  constructor(kept: Kept) {
    this.#kept = kept
    this.#mixing = new Mixing(kept.store, kept.settings.mixing)
    this.#retention = new Retention(kept.store, kept.settings.keepDays)
  }

  /** `now` and `running` as Retention has them. Throws StoreError. */
  async look(now: number, running: number): Promise<void> {
    await this.refresh()
    await this.#mixing.look(now)
    await this.#retention.look(now, running)
  }

  /** Sees what was added to the store, by this process or another. Throws StoreError. */
  async refresh(): Promise<void> {
    const { channels, sounds, releases } = this.#kept
    await channels.refresh()
    await releases.refresh()
    await sounds.load(channels.sounds)
  }
}
