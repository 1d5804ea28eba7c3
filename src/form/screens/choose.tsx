import { has } from '../../report/answers.ts'
import { type ChoiceStep, isLocal } from '../../report/questionnaire.ts'
import { beyondEnough } from '../state.ts'
import type { Topic } from '../../report/questions.ts'
import { choiceSound, questionSound } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Picture } from '../picture.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill, sayChoice, sayQuestion, type Words } from '../words.ts'

/** One question, at most eight choices. Where one may be chosen, a tap answers and goes on. */
export function Choose({ step, ...view }: View & { step: ChoiceStep }) {
  const { state, words, actions } = view
  const { frame } = words.form
  const { heading, hint } = sayQuestion(words, step.topic)
  // What was chosen on an earlier page of the same question is an answer too.
  const chosen = state.answers.chosen[step.key] ?? []
  const answered = step.several
    ? chosen.length > 0
    : step.codes.some((code) => has(state.answers, step.key, code))
  const witnessHint = has(state.answers, 'reporter', 'witness') ? meaning(words, step.topic) : undefined
  return (
    <Screen
      id={step.id}
      about={about(words, step)}
      heading={heading}
      listen={
        <Listen
          {...view}
          sound={questionSound(step.topic)}
          sentence={fill(hint === undefined ? heading : `${heading} ${hint}`, words)}
        />
      }
    >
      {hint !== undefined && <p class="hint">{fill(hint, words)}</p>}
      {witnessHint !== undefined && <p class="hint">{witnessHint}</p>}
      {step.several && <p class="hint">{frame.several}</p>}
      {step.codes.length === 0 && <p role="status">{words.form.areasLoading}</p>}
      <div class="choices" role="group" aria-label={heading}>
        {step.codes.map((code) => (
          <Choice key={code} step={step} code={code} {...view} />
        ))}
      </div>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
        {step.page < step.pages ? (
          <Button main={answered} onPress={() => actions.turn(step)}>
            {frame.more}
          </Button>
        ) : (
          !step.compulsory && <Button onPress={() => actions.skip(step)}>{frame.skip}</Button>
        )}
        {(step.several ? step.page === step.pages : answered) && (
          <Button main disabled={!answered} onPress={actions.next}>
            {frame.next}
          </Button>
        )}
      </Foot>
      {beyondEnough(state) && (
        <div class="wide">
          <Button onPress={actions.toTheEnd}>{frame.toTheEnd}</Button>
        </div>
      )}
    </Screen>
  )
}

function Choice({ step, code, ...view }: View & { step: ChoiceStep; code: string }) {
  const { state, words, actions } = view
  const sentence = sayChoice(words, step.topic, code)
  const chosen = has(state.answers, step.key, code)
  return (
    <div class="choosing">
      <button
        type="button"
        class={step.several ? 'choice several' : 'choice'}
        aria-pressed={chosen}
        onClick={() => actions.tap(step, code)}
      >
        <Picture drawing={words.choices?.drawingOf(step.topic, code, step.codes.indexOf(code))} />
        <span class="says">{sentence}</span>
        <span class="mark" aria-hidden="true" />
      </button>
      <Listen {...view} small sound={choiceSound(step.topic, code)} sentence={sentence} />
    </div>
  )
}

/** Whom “I” or “you” means where it happened to someone else. */
function meaning({ form }: Words, topic: Topic): string | undefined {
  if (inFirstPerson.has(topic)) return form.witness
  return aboutYou.has(topic) ? form.witnessYou : undefined
}

const inFirstPerson: ReadonlySet<Topic> = new Set<Topic>([
  'violation-group',
  'violation',
  'health-care-denial',
  'work-abuse',
  'consequence',
])
const aboutYou: ReadonlySet<Topic> = new Set<Topic>(['age-band', 'gender', 'migration'])

function about(words: Words, { topic, group }: ChoiceStep): string | undefined {
  if (isLocal(topic)) return fill(words.form.local, words)
  if (group === undefined) return undefined
  if (topic === 'violation') return sayChoice(words, 'violation-group', group)
  if (topic === 'perpetrator') return sayChoice(words, 'perpetrator-group', group)
  return sayChoice(words, 'setting-group', group)
}
