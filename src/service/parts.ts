import type { Settings } from '../../fastify.config.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { Store } from '../store/store.ts'
import { Channels } from './channels.ts'
import type { BuiltForm } from './form/built-form.ts'
import { FormPages } from './form/form-pages.ts'
import { Logins } from './logins.ts'
import { Sounds } from './sounds.ts'
import { Releases } from './statistics/releases.ts'

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

/** The parts over a store. They know nothing of what is in it before `Upkeep.refresh`. */
export function newParts({
  settings,
  sodium,
  store,
  form,
}: Pick<Parts, 'settings' | 'sodium' | 'store'> & { readonly form: BuiltForm }): Parts {
  const channels = new Channels(sodium, store)
  return {
    settings,
    sodium,
    store,
    channels,
    logins: new Logins(sodium, channels),
    formPages: new FormPages(form),
    sounds: new Sounds(sodium, settings.sounds),
    releases: new Releases(sodium, store, channels),
  }
}
