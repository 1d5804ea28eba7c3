import { type Answers, noAnswers, skip, tap } from '../report/answers.ts'
import { type ChoiceStep, type Circumstances, path, type Step } from '../report/questionnaire.ts'
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
  if (next === undefined) return state
  const trail = [...state.trail.slice(0, state.depth + 1), next.id]
  return { ...state, trail, depth: trail.length - 1 }
}

/** From sealing or sending back to the answers, which may change now. */
export function editing(state: State): State {
  return { ...state, stage: 'asking', sealed: undefined }
}

/** To another place on the trail. */
export function moved(state: State, depth: number): State {
  return { ...state, depth: Math.max(0, Math.min(depth, state.trail.length - 1)), helpOpen: false }
}

/** Past all that could still be asked: to the last screen before sending, or to own words that do not fit. */
export function onTo(state: State, id: 'review' | 'words'): State {
  const trail = [...state.trail.slice(0, state.depth + 1), id]
  return { ...state, trail, depth: trail.length - 1 }
}

/** Is there enough to send, and more being asked? */
export function beyondEnough(state: State): boolean {
  return indexOf(state) > stepsOf(state).findIndex(({ id }) => id === 'enough')
}

/** A choice was tapped; where only one may be chosen that also goes on. */
export function tapped(state: State, step: ChoiceStep, code: string): State {
  const answered = { ...state, answers: tap(state.answers, step, code) }
  return step.several ? answered : forward(answered)
}

/** The page of choices was left unanswered. */
export function skipped(state: State, step: ChoiceStep): State {
  return forward({ ...state, answers: skip(state.answers, step) })
}

/** On to the next page of a long list. Where one may be chosen, the choice on this page is taken back. */
export function turned(state: State, step: ChoiceStep): State {
  return step.several ? forward(state) : skipped(state, step)
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
