import { choiceSound, screenSentence } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Picture } from '../picture.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'

/** The short path ends here, for who wants it to. */
export function Enough(view: View) {
  const { state, words, actions } = view
  const { sends } = state.session
  const { enough, frame } = words.form
  return (
    <Screen
      id="enough"
      heading={enough.heading}
      listen={
        <Listen
          {...view}
          sound={sends ? 'enough' : 'enough.saving'}
          sentence={screenSentence(words.form, 'enough')}
        />
      }
    >
      <p class="hint">{enough.hint}</p>
      <div class="choices">
        <div class="choosing">
          <button type="button" class="choice main" onClick={actions.send}>
            <Picture drawing={words.choices?.drawingOf('enough', 'send')} />
            <span class="says">{enough.send}</span>
          </button>
          <Listen
            {...view}
            small
            sound={choiceSound('enough', sends ? 'send' : 'save')}
            sentence={enough.send}
          />
        </div>
        <div class="choosing">
          <button type="button" class="choice" onClick={actions.next}>
            <Picture drawing={words.choices?.drawingOf('enough', 'more')} />
            <span class="says">{enough.more}</span>
          </button>
          <Listen {...view} small sound={choiceSound('enough', 'more')} sentence={enough.more} />
        </div>
      </div>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
      </Foot>
    </Screen>
  )
}
