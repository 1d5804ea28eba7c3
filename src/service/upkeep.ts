import type { Settings } from '../../fastify.config.ts'
import { Mixing } from '../store/mixing.ts'
import { Retention } from '../store/retention.ts'
import type { Store } from '../store/store.ts'
import type { Channels } from './channels.ts'
import type { Releases } from './statistics/releases.ts'
import type { Sounds } from './sounds.ts'

interface Kept {
  readonly settings: Settings
  readonly store: Store
  readonly channels: Channels
  readonly sounds: Sounds
  readonly releases: Releases
}

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
    const { channels, sounds, releases } = this.#kept
    await channels.refresh()
    await releases.refresh()
    await sounds.load(channels.sounds)
    await this.#mixing.look(now)
    await this.#retention.look(now, running)
  }
}
