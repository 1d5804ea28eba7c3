import { fits, type Room, roomAfter } from '../length.ts'
import { pointingIn } from '../own-words/pointing.ts'
import { screenSentence } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill, type Words } from '../words.ts'

const textId = 'words'

/**
 * Free words. The form around the field is what tells a browser not to keep them: Chromium looks at the form's
 * `autocomplete` and not at the field's when it saves a tab for later.
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
        <textarea
          id={textId}
          rows={8}
          autocomplete="off"
          autocorrect="off"
          spellcheck={false}
          translate={false}
          value={text}
          aria-invalid={tooLong}
          onInput={(event) => actions.write(event.currentTarget.value)}
        />
        <p role="status">{sayRoom(words, roomAfter(text))}</p>
        <Pointing text={text} words={words} />
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

/** A guess that something typed may point to a person. It asks, and stops nobody. */
function Pointing({ text, words }: { text: string; words: Words }) {
  const { words: own } = words.form
  const pointing = pointingIn(text)
  return (
    <div role="status" class="pointing">
      {pointing !== undefined && (
        <>
          <p>
            {own.looksLike[pointing.kind]}{' '}
            <bdi dir={pointing.kind === 'phone' ? 'ltr' : 'auto'}>{pointing.found}</bdi>
          </p>
          <p>{own.ask}</p>
        </>
      )}
    </div>
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
