import { fits, type Room, roomAfter } from '../length.ts'
import { LooksLike } from '../own-words/looks-like.tsx'
import { screenSentence } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill, type Words } from '../words.ts'

const textId = 'words'

/**
 * Free words. The form around the field is what tells a browser not to keep them: Chromium looks at the form's
 * `autocomplete` and not at the field's when it saves a tab for later. What is said about the words stands above the field:
 * below it the phone's keyboard would hide it.
 */
export function OwnWords(view: View) {
  const { state, words, actions } = view
  const { frame, words: own } = words.form
  const { text } = state.answers
  const tooLong = !fits(text)
  return (
    <Screen
      id="words"
      heading={own.heading}
      listen={<Listen {...view} sound="words" sentence={fill(screenSentence(words.form, 'words'), words)} />}
    >
      <p class="hint">{own.optional}</p>
      <ul class="points">
        <li>{own.leaveOut}</li>
        <li>{fill(own.mayStay, words)}</li>
        <li>{own.keyboard}</li>
      </ul>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <label for={textId}>{own.label}</label>
        <p role="status">{sayRoom(words, roomAfter(text))}</p>
        <div role="status" class="pointing">
          <LooksLike text={text} words={words} ask={own.ask} />
        </div>
        <textarea
          id={textId}
          rows={4}
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          translate={false}
          value={text}
          aria-invalid={tooLong}
          onInput={(event) => actions.write(event.currentTarget.value)}
        />
      </form>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
        <Button main disabled={tooLong} onPress={actions.next}>
          {text.trim() === '' ? frame.skip : frame.next}
        </Button>
      </Foot>
    </Screen>
  )
}

function sayRoom({ form: { words: own } }: Words, room: Room): string {
  switch (room) {
    case 'enough':
      return ''
    case 'sentences':
      return own.roomForSentences
    case 'words':
      return own.roomForWords
    case 'over':
      return own.tooLong
    case 'far-over':
      return own.muchTooLong
  }
}
