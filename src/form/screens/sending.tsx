import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'

/** Where the report is on its way. It is locked by now: what is tried again are the same bytes. */
export function Sending({ state, words, actions }: View) {
  const { sending } = words.form
  const underWay = ['closing', 'sending', 'proving'].includes(state.delivery)
  const refused = state.delivery === 'refused'
  return (
    <Screen id="sending" heading={underWay ? sending.heading : sending.notYet}>
      <p role="status" class="calm">
        {fill(sending[state.delivery], words)}
      </p>
      {!underWay && !refused && <p>{sending.gone}</p>}
      <Foot>
        {!underWay && !refused && (
          <Button main onPress={actions.tryNow}>
            {sending.again}
          </Button>
        )}
        {refused && (
          <Button main onPress={actions.edit}>
            {sending.goBack}
          </Button>
        )}
      </Foot>
    </Screen>
  )
}
