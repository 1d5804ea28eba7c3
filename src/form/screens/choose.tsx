import { has } from '../../report/answers.ts'
import { type ChoiceStep, isLocal } from '../../report/questionnaire.ts'
import { mayEnd, takesSeveral } from '../state.ts'
import type { Topic } from '../../report/topic.ts'
import { choiceSound, questionSound } from '../../report/spoken.ts'
import { Listen } from '../listen/listen.tsx'
import { Picture } from '../picture.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { fill, sayChoice, sayQuestion, type Words } from '../words.ts'

/** One question, at most eight choices. Where one is wanted, a tap answers and goes on. */
export function Choose({ step, ...view }: View & { step: ChoiceStep }) {
  const { state, words, actions } = view
  const { frame } = words.form
  const { heading, hint } = sayQuestion(words, step.topic)
  // What was chosen on an earlier page of the same question is an answer too.
  const chosen = state.answers.chosen[step.key] ?? []
  const several = takesSeveral(state, step)
  const answered = several ? chosen.length > 0 : step.codes.some((code) => has(state.answers, step.key, code))
  const aboutAnother = has(state.answers, 'reporter', 'witness') && inPerson.has(step.topic)
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
      {aboutAnother && <p class="hint">{words.form.witness}</p>}
      {several && <p class="hint">{frame.several}</p>}
      {step.codes.length === 0 && <p role="status">{words.form.areasLoading}</p>}
      <div class="choices" role="group" aria-label={heading}>
        {step.codes.map((code) => (
          <Choice key={code} step={step} code={code} several={several} {...view} />
        ))}
      </div>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
        {step.several && !several && (
          <button type="button" class="plain more-than-one" onClick={() => actions.moreThanOne(step)}>
            {frame.moreThanOne}
          </button>
        )}
        {step.page < step.pages ? (
          <Button main={answered} onPress={() => actions.turn(step)}>
            {frame.more}
          </Button>
        ) : (
          !step.compulsory && <Button onPress={() => actions.skip(step)}>{frame.skip}</Button>
        )}
        {(several ? step.page === step.pages : answered) && (
          <Button main disabled={!answered} onPress={actions.next}>
            {frame.next}
          </Button>
        )}
      </Foot>
      {mayEnd(state, step) && (
        <div class="wide">
          <Button onPress={actions.toTheEnd}>{frame.toTheEnd}</Button>
        </div>
      )}
    </Screen>
  )
}

function Choice({
  step,
  code,
  several,
  ...view
}: View & { step: ChoiceStep; code: string; several: boolean }) {
  const { state, words, actions } = view
  const sentence = sayChoice(words, step.topic, code)
  const chosen = has(state.answers, step.key, code)
  return (
    <div class="choosing">
      <button
        type="button"
        class={several ? 'choice several' : 'choice'}
        aria-pressed={chosen}
        onClick={() => actions.tap(step, code)}
      >
        <Picture drawing={words.choices?.drawingOf(step.topic, code, placeOf(state, step, code))} />
        <span class="says">{sentence}</span>
        <span class="mark" aria-hidden="true" />
      </button>
      <Listen {...view} small sound={choiceSound(step.topic, code)} sentence={sentence} />
    </div>
  )
}

/** Which of the choices it is. Areas are counted over all their pages, so that each has its own number. */
function placeOf({ circumstances }: View['state'], { topic, codes }: ChoiceStep, code: string): number {
  return (topic === 'area' ? (circumstances.areas ?? codes) : codes).indexOf(code)
}

/** Where it happened to someone else, these say whom “I” and “you” mean. */
const inPerson: ReadonlySet<Topic> = new Set<Topic>([
  'violation-group',
  'violation',
  'health-care-denial',
  'work-abuse',
  'consequence',
  'authority-response',
  'why-not-reported',
  'age-band',
  'gender',
  'migration',
])

function about(words: Words, { topic, group }: ChoiceStep): string | undefined {
  if (isLocal(topic)) return fill(words.form.local, words)
  if (group === undefined) return undefined
  if (topic === 'violation') return sayChoice(words, 'violation-group', group)
  if (topic === 'perpetrator') return sayChoice(words, 'perpetrator-group', group)
  return sayChoice(words, 'setting-group', group)
}
