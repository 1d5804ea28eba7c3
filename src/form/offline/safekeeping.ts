import type { State } from '../state.ts'
import { download, neutralName } from './file.ts'
import type { Session } from './session.ts'

/** What a person can do instead of sending, and who helps many people with one device. */
export interface OfflineActions {
  /** Locks the report without sending it. */
  readonly save: () => void
  readonly saveFile: () => void
  readonly keep: () => void
  readonly nextPerson: () => void
  readonly saveAll: () => void
  /** The file with all of them is safe. */
  readonly clear: () => void
}

interface Form {
  readonly state: () => State
  readonly update: (change: (state: State) => State) => void
  /** The first screen, with nothing answered. */
  readonly fresh: () => State
  readonly lock: () => void
  readonly fileOf: (envelopes: readonly Uint8Array[]) => Promise<Uint8Array>
}

export function safekeeping({ state, update, fresh, lock, fileOf }: Form): OfflineActions {
  async function saved(envelopes: readonly Uint8Array[]): Promise<string> {
    const bytes = await fileOf(envelopes)
    const name = neutralName()
    download(name, bytes)
    return name
  }

  async function saveFile(): Promise<void> {
    const { sealed } = state()
    if (sealed === undefined) return
    const file = await saved([sealed])
    update(() => ({ ...fresh(), stage: 'saving', sealed, file }))
  }

  async function saveAll(): Promise<void> {
    const { kept } = state().session
    const keptFile = await saved(kept)
    // Another may have been kept meanwhile.
    if (state().session.kept === kept) change({ keptFile })
    if (state().stage === 'leaving') update(fresh)
  }

  function change(session: Partial<Session>): void {
    update((state) => ({ ...state, session: { ...state.session, ...session } }))
  }

  return {
    save: lock,
    saveFile: () => void saveFile(),
    keep() {
      const { sealed, session } = state()
      if (sealed === undefined) return
      update(fresh)
      change({ kept: [...session.kept, sealed], keptFile: undefined })
    },
    nextPerson: () => update(fresh),
    saveAll: () => void saveAll(),
    clear: () => change({ kept: [], keptFile: undefined }),
  }
}
