import type { Offline as Sentences } from '../../locales/en/offline.ts'
import type { View } from '../view.ts'

/** What the screens for whoever cannot send are drawn from. */
export type OfflineView = View & { readonly offline: Sentences }
