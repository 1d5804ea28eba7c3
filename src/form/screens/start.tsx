import { screenSentence } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Button, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'
import { Check } from './check.tsx'

/** What must be known before the first question. This screen is also prerendered: it may show only what the page knows. */
export function Start(view: View) {
  const { actions, state, words } = view
  const { start } = words.form
  return (
    <Screen
      id="start"
      heading={start.heading}
      listen={
        <Listen
          {...view}
          sound={state.session.sends ? 'start' : 'start.saving'}
          sentence={fill(screenSentence(words.form, 'start'), words)}
        />
      }
    >
      <ul class="points">
        <li>{fill(start.reader, words)}</li>
        <li>{start.answer}</li>
        <li>{start.stop}</li>
        <li>{start.final}</li>
      </ul>
      <div class="wide">
        <Button main onPress={actions.begin}>
          {start.start}
        </Button>
        <p role="status" data-loading={start.loading} />
      </div>
      <Check {...view} />
    </Screen>
  )
}
