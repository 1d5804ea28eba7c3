import { screenSentence } from '../../report/spoken.ts'
import { HelpLines, linesFor } from '../help-lines.tsx'
import { Listen } from '../listen/listen.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill } from '../words.ts'

/** Where the help is that was wished for, at once: nobody can answer. */
export function HelpFound({ codes, ...view }: View & { codes: readonly string[] }) {
  const { words, actions } = view
  const { frame, helpFound } = words.form
  const found = linesFor(codes).length > 0
  return (
    <Screen
      id="help"
      heading={helpFound.heading}
      listen={found && <Listen {...view} sound="help" sentence={screenSentence(words.form, 'help')} />}
    >
      <p class="calm">{found ? helpFound.text : fill(helpFound.none, words)}</p>
      <HelpLines codes={codes} language={words.language} />
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
        <Button main onPress={actions.next}>
          {frame.next}
        </Button>
      </Foot>
    </Screen>
  )
}
