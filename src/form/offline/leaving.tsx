import { Button, Screen } from '../screen.tsx'
import { filled } from '../sentence.ts'
import type { OfflineView } from './view.ts'
import { unsaved } from './session.ts'

/** Asks before sealed reports are lost. The answers of whoever was here are gone by now. */
export function Leaving({ state, actions, offline }: OfflineView) {
  const { leave } = offline
  return (
    <Screen id="leaving" heading={leave.heading}>
      <p class="alarm" role="alert">
        {filled(leave.text, { count: unsaved(state.session) })}
      </p>
      <div class="wide">
        <Button main onPress={actions.offline.saveAll}>
          {leave.save}
        </Button>
        <Button onPress={actions.offline.nextPerson}>{leave.stay}</Button>
        <button type="button" class="plain" data-leave>
          {leave.leave}
        </button>
      </div>
    </Screen>
  )
}
