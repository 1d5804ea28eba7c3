import { Button } from '../screen.tsx'
import { filled } from '../sentence.ts'
import type { OfflineView } from './view.ts'
import { unsaved } from './session.ts'

/** On the first screen, for who helps many people with one device: what is kept here, and how to save it. */
export function Kept({ state, actions, offline }: OfflineView) {
  const { turns, saved } = offline
  const { kept, keptFile } = state.session
  const lost = unsaved(state.session) > 0
  return (
    <section class="calm" role="status">
      <p>{filled(lost ? turns.kept : turns.keptSaved, { count: kept.length })}</p>
      {keptFile === undefined ? (
        <p>{turns.keepOpen}</p>
      ) : (
        <>
          <p>{filled(saved.name, { file: keptFile })}</p>
          <p>{saved.look}</p>
        </>
      )}
      <div class="wide">
        {!lost && (
          <Button main onPress={actions.offline.clear}>
            {turns.clear}
          </Button>
        )}
        <Button onPress={actions.offline.saveAll}>{lost ? turns.saveAll : saved.again}</Button>
      </div>
    </section>
  )
}
