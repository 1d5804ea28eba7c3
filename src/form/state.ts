import { type Answers, noAnswers, skip, tap } from '../report/answers.ts'
import { type ChoiceStep, type Circumstances, path, type Step } from '../report/questionnaire.ts'
import type { Topic } from '../report/topic.ts'
import type { FormErrorCode } from './errors.ts'
import { fits } from './length.ts'
import { newSession, type Session } from './offline/session.ts'

/** Why nothing may be sent from here; `document` stands for one that is unsigned or malformed. */
export type Stop = Extract<FormErrorCode, 'signer' | 'slug' | 'older'> | 'document'

/** Where a report is on its way. `unknown`: nobody knows yet who may open it. */
export type Delivery = 'closing' | 'sending' | 'proving' | 'offline' | 'busy' | 'unknown' | 'refused'

/** Everything that the screen shows; it lives in memory only, and `start` is what is left after wiping. */
export interface State {
  readonly stage: 'asking' | 'sending' | 'sent' | 'stopped' | 'saving' | 'leaving'
  readonly answers: Answers
  readonly circumstances: Circumstances
  /** Screens gone through: the start, then steps by id. One for one the entries of the tab's history. */
  readonly trail: readonly string[]
  /** The place on the trail. Going back keeps what lies ahead, until another way is taken. */
  readonly depth: number
  /** The questions, by step, that more than one answer belongs to, as the person said. */
  readonly moreThanOne: readonly string[]
  /** The choice whose tap led to this screen: shown there, so that a slip of the thumb is seen. */
  readonly justChosen: { readonly topic: Topic; readonly code: string } | undefined
  /** Everything was looked over once: what is changed after that leads straight back there. */
  readonly lookedOver: boolean
  readonly helpOpen: boolean
  readonly languageFailed: boolean
  readonly check: 'right' | 'short' | 'waiting' | undefined
  readonly stop: Stop | undefined
  readonly delivery: Delivery
  /** The report, once it is sealed: whatever happens to it then happens to these bytes. */
  readonly sealed: Uint8Array | undefined
  /** The file that it was saved in. */
  readonly file: string | undefined
  readonly session: Session
}

const startId = 'start'

/** The first screen, with nothing answered. `depth`: how many entries the tab's history already has before it. */
export function start(circumstances: Circumstances, depth = 0, session = newSession): State {
  return {
    stage: 'asking',
    answers: noAnswers,
    circumstances,
    trail: Array.from({ length: depth + 1 }, () => startId),
    depth,
    moreThanOne: [],
    justChosen: undefined,
    lookedOver: false,
    helpOpen: false,
    languageFailed: false,
    check: undefined,
    stop: undefined,
    delivery: 'closing',
    sealed: undefined,
    file: undefined,
    session,
  }
}

/**
 * The step that is shown: the one at this place of the trail, or the nearest before it that is still asked. `undefined` on
 * the first screen.
 */
export function here(state: State): Step | undefined {
  return stepsOf(state)[indexOf(state)]
}

/** Does this screen have the Send button, or the next one as the answers stand, and is there room for what would be sent? */
export function nearSend(state: State): boolean {
  if (state.stage !== 'asking' || !fits(state.answers.text)) return false
  const index = indexOf(state)
  return stepsOf(state)
    .slice(Math.max(index, 0), index + 2)
    .some(({ kind }) => kind === 'enough' || kind === 'review')
}

/** How much of the way lies behind, 0 to 1. */
export function progress(state: State): number {
  return (indexOf(state) + 1) / stepsOf(state).length
}

/** To the step after the one shown. */
export function forward(state: State): State {
  const next = stepsOf(state)[indexOf(state) + 1]
  return next === undefined ? state : onTo(state, next.id)
}

/** From sealing or sending back to the answers, which may change now. */
export function editing(state: State): State {
  return { ...state, stage: 'asking', sealed: undefined }
}

/** To another place on the trail. */
export function moved(state: State, depth: number): State {
  const place = Math.max(0, Math.min(depth, state.trail.length - 1))
  return { ...state, depth: place, justChosen: undefined, helpOpen: false }
}

/** To a step out of turn: to the last screen before sending, or to one that is not on the trail. */
export function onTo(state: State, id: string): State {
  const trail = [...state.trail.slice(0, state.depth + 1), id]
  const lookedOver = state.lookedOver || id === 'review'
  return { ...state, trail, depth: trail.length - 1, justChosen: undefined, lookedOver }
}

/** May the rest be left out? Where there is enough to send, and what must be answered is. */
export function mayEnd(state: State, { compulsory, key }: ChoiceStep): boolean {
  const beyondEnough = indexOf(state) > stepsOf(state).findIndex(({ id }) => id === 'enough')
  const answered = (state.answers.chosen[key] ?? []).length > 0
  return (beyondEnough || state.lookedOver) && (answered || !compulsory)
}

/** May more than one be chosen as the screen stands? Else a tap goes on. */
export function takesSeveral({ moreThanOne }: State, { id, several, mostlyOne }: ChoiceStep): boolean {
  return several && (mostlyOne !== true || moreThanOne.includes(id))
}

/** The person says that it was more than one. */
export function severalFor(state: State, { id }: ChoiceStep): State {
  return { ...state, moreThanOne: [...state.moreThanOne, id] }
}

/** A choice was tapped; where only one is wanted that also goes on. */
export function tapped(state: State, step: ChoiceStep, code: string): State {
  const several = takesSeveral(state, step)
  const answered = { ...state, answers: tap(state.answers, { ...step, several }, code) }
  return several ? answered : { ...forward(answered), justChosen: { topic: step.topic, code } }
}

/** The page of choices was left unanswered. */
export function skipped(state: State, step: ChoiceStep): State {
  return forward({ ...state, answers: skip(state.answers, step) })
}

/** On to the next page of a long list. Where one is wanted, the choice on this page is taken back. */
export function turned(state: State, step: ChoiceStep): State {
  return takesSeveral(state, step) ? forward(state) : skipped(state, step)
}

/** What the channel adds to the questions is known. Whoever waits for its areas and gets none goes on. */
export function channelKnown(state: State, known: Pick<Circumstances, 'areas' | 'local'>): State {
  const waiting = here(state)?.id === 'area'
  const from = waiting && known.areas?.length === 0 ? forward(state) : state
  return { ...from, circumstances: { ...state.circumstances, ...known } }
}

/** Where in the steps the trail stands; -1 on the first screen. */
function indexOf(state: State): number {
  const ids = stepsOf(state).map(({ id }) => id)
  for (let depth = state.depth; depth > 0; depth--) {
    const index = ids.indexOf(state.trail[depth] ?? startId)
    if (index >= 0) return index
  }
  return -1
}

function stepsOf(state: State): readonly Step[] {
  return path(state.answers, state.circumstances)
}
