import { screenSentence } from '../../report/spoken.ts'
import type { Urgent as Kind } from '../../report/taxonomy.ts'
import { HelpLines, Rights } from '../help-lines.tsx'
import { Listen } from '../listen/listen.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'

/** The kinds of help that answer each kind of urgency, as help lines name them. */
const codes: Readonly<Record<Kind, readonly string[]>> = {
  health: ['health', 'medical', 'pep', 'emergency-contraception'],
  legal: ['legal'],
  child: ['child'],
}

/** Help that cannot wait for the next question. Nothing here is an answer. */
export function Urgent({ urgent, ...view }: View & { urgent: Kind }) {
  const { words, actions } = view
  const sound = `urgent.${urgent}` as const
  const { form } = words
  const { heading, text } = form.urgent[urgent]
  return (
    <Screen
      id={`urgent:${urgent}`}
      heading={heading}
      listen={<Listen {...view} sound={sound} sentence={screenSentence(form, sound)} />}
    >
      <div class="calm">
        {text.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {urgent === 'legal' && <Rights language={words.language} />}
      <HelpLines codes={codes[urgent]} language={words.language} />
      <p class="hint">{form.urgent.private}</p>
      <Foot>
        <Button onPress={actions.back}>{form.frame.back}</Button>
        <Button main onPress={actions.next}>
          {form.urgent.goOn}
        </Button>
      </Foot>
    </Screen>
  )
}
