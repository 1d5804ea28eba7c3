import { Button, Foot, Screen } from '../screen.tsx'
import { filled } from '../sentence.ts'
import { fill } from '../words.ts'
import { NextPerson } from './next-person.tsx'
import type { OfflineView } from './view.ts'

/** Saving instead of sending: what it means before, what to do after. */
export function Save(view: OfflineView) {
  const { file } = view.state
  return file === undefined ? <Before {...view} /> : <After {...view} file={file} />
}

function Before({ state, words, actions, offline }: OfflineView) {
  const { save } = offline
  const locked = state.sealed !== undefined
  return (
    <Screen id="save" heading={save.heading}>
      <div class="calm" role="status">
        {locked ? (
          <>
            <p>{fill(save.locked, words)}</p>
            <p>{save.shows}</p>
          </>
        ) : (
          <p>{state.delivery === 'unknown' ? save.unknown : save.closing}</p>
        )}
      </div>
      {locked && (
        <div class="wide">
          <Button main onPress={actions.offline.saveFile}>
            {save.save}
          </Button>
        </div>
      )}
      <Foot>
        <Button onPress={actions.edit}>{save.goBack}</Button>
        {locked && state.session.sends && <Button onPress={actions.send}>{save.send}</Button>}
      </Foot>
      {locked && (
        <aside>
          <p class="hint">{save.keepHint}</p>
          <Button onPress={actions.offline.keep}>{save.keep}</Button>
        </aside>
      )}
    </Screen>
  )
}

function After({ state, words, actions, offline, file }: OfflineView & { file: string }) {
  const { saved } = offline
  const { handIn } = state.session
  return (
    <Screen id="saved" heading={saved.heading}>
      <div class="calm">
        <p>{filled(saved.name, { file })}</p>
        <p>{saved.look}</p>
      </div>
      {handIn !== '' && <p>{filled(saved.address, { address: handIn })}</p>}
      <p>{fill(saved.person, words)}</p>
      <p>{saved.after}</p>
      <p>{saved.cleared}</p>
      <div class="wide">
        <button type="button" class="main" data-leave>
          {saved.leave}
        </button>
        <Button onPress={actions.offline.saveFile}>{saved.again}</Button>
      </div>
      <NextPerson {...{ actions, offline }} />
    </Screen>
  )
}
