import type { Settings } from '../../fastify.config.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { Store } from '../store/store.ts'
import type { Channels } from './channels.ts'
import type { FormPages } from './form/form-pages.ts'
import type { Logins } from './logins.ts'
import type { Releases } from './statistics/releases.ts'
import type { Sounds } from './sounds.ts'

/** What the service is put together from. */
export interface Parts {
  readonly settings: Settings
  readonly sodium: Sodium
  readonly store: Store
  readonly channels: Channels
  readonly logins: Logins
  readonly formPages: FormPages
  readonly sounds: Sounds
  readonly releases: Releases
}
