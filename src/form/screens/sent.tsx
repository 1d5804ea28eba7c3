import { Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'

/** The end: nothing is left in memory but this. */
export function Sent({ words }: View) {
  const { sent } = words.form
  return (
    <Screen id="sent" heading={sent.heading}>
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
