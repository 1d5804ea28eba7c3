import { Picture } from '../picture.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'

/** The short path ends here, for who wants it to. */
export function Enough({ words, actions }: View) {
  const { enough, frame } = words.form
  return (
    <Screen id="enough" heading={enough.heading}>
      <p class="hint">{enough.hint}</p>
      <div class="choices">
        <button type="button" class="choice main" onClick={actions.send}>
          <Picture drawing={words.choices?.drawingOf('enough', 'send')} />
          <span class="says">{enough.send}</span>
        </button>
        <button type="button" class="choice" onClick={actions.next}>
          <Picture drawing={words.choices?.drawingOf('enough', 'more')} />
          <span class="says">{enough.more}</span>
        </button>
      </div>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
      </Foot>
    </Screen>
  )
}
