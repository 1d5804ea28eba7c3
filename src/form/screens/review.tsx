import { holding, path, type Step } from '../../report/questionnaire.ts'
import type { Topic } from '../../report/topic.ts'
import { LooksLike } from '../own-words/looks-like.tsx'
import { Button, Foot, Screen } from '../screen.tsx'
import type { View } from '../view.ts'
import { sayChoice, sayQuestion } from '../words.ts'

interface Line {
  readonly topic: Topic | 'words'
  /** The first screen that asked it. */
  readonly id: string
}

/** All that will be sent, each with a way back to it. */
export function Review({ state, words, actions }: View) {
  const { frame, review, words: own } = words.form
  const chosen = holding(state.answers, state.circumstances)
  const said = ({ topic }: Line) => {
    if (topic === 'words') return [state.answers.text.trim() || review.nothing]
    const codes = chosen[topic] ?? []
    if (codes.length > 0) return codes.map((code) => sayChoice(words, topic, code))
    return [topic === 'countable' || topic === 'quotable' ? review.skippedNo : review.skipped]
  }
  return (
    <Screen id="review" heading={review.heading}>
      <p class="hint">{review.hint}</p>
      <dl class="review">
        {linesOf(path(state.answers, state.circumstances)).map((line) => {
          const heading = line.topic === 'words' ? own.heading : sayQuestion(words, line.topic).heading
          return (
            <div key={line.topic}>
              <dt>{heading}</dt>
              {said(line).map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
              {line.topic === 'words' && (
                <dd class="pointing">
                  <LooksLike text={state.answers.text} words={words} ask={review.pointing} />
                </dd>
              )}
              <dd class="change">
                <button type="button" class="plain" onClick={() => actions.change(line.id)}>
                  {review.change}
                  <span class="unseen">: {heading}</span>
                </button>
              </dd>
            </div>
          )
        })}
      </dl>
      <Foot>
        <Button onPress={actions.back}>{frame.back}</Button>
        <Button main onPress={actions.send}>
          {review.send}
        </Button>
      </Foot>
    </Screen>
  )
}

/** Own words come first: they say most about somebody, and Send is in reach before the end is in sight. */
function linesOf(steps: readonly Step[]): Line[] {
  const lines = new Map<Line['topic'], Line>([['words', { topic: 'words', id: 'words' }]])
  for (const step of steps) {
    if (step.kind === 'choice' && !lines.has(step.topic))
      lines.set(step.topic, { topic: step.topic, id: step.id })
  }
  return [...lines.values()]
}
