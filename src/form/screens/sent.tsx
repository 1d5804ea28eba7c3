import { screenSentence } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'

/** The end: nothing is left in memory but this. */
export function Sent(view: View) {
  const { words } = view
  const { sent } = words.form
  return (
    <Screen
      id="sent"
      heading={sent.heading}
      listen={<Listen {...view} sound="sent" sentence={fill(screenSentence(words.form, 'sent'), words)} />}
    >
      <p class="calm">{fill(sent.text, words)}</p>
      <p>{sent.cleared}</p>
      <p>{sent.help}</p>
      <div class="wide">
        <button type="button" class="main" data-leave>
          {sent.leave}
        </button>
      </div>
    </Screen>
  )
}
