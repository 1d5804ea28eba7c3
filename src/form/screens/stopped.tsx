import { HelpLines } from '../help-lines.tsx'
import { Button, Screen } from '../screen.tsx'
import type { View } from '../view.ts'

/** Sending from here could hurt: a sentence why, and the help that works without sending. */
export function Stopped({ state, words, actions }: View) {
  const { stopped } = words.form
  const stop = state.stop ?? 'document'
  return (
    <Screen id="stopped" heading={stopped.heading}>
      <p class="alarm" role="alert">
        {stopped[stop]}
      </p>
      {stop === 'signer' && <Button onPress={actions.compareAgain}>{stopped.again}</Button>}
      <p>{stopped.help}</p>
      <HelpLines language={words.language} />
    </Screen>
  )
}
