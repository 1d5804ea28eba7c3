import type { ChoiceStep } from '../report/questionnaire.ts'
import type { Listening } from './listen/listening.ts'
import type { OfflineActions } from './offline/safekeeping.ts'
import type { State } from './state.ts'
import type { Words } from './words.ts'

/** What a person can do on a screen. */
export interface Actions {
  readonly begin: () => void
  readonly tap: (step: ChoiceStep, code: string) => void
  readonly skip: (step: ChoiceStep) => void
  readonly turn: (step: ChoiceStep) => void
  /** It was more than one of these. */
  readonly moreThanOne: (step: ChoiceStep) => void
  readonly next: () => void
  /** Past all that could still be asked. */
  readonly toTheEnd: () => void
  readonly back: () => void
  /** Back to a screen gone through, to answer it anew. */
  readonly change: (id: string) => void
  readonly write: (text: string) => void
  readonly send: () => void
  /** Out of a sending that was refused, or of saving. */
  readonly edit: () => void
  readonly tryNow: () => void
  readonly closeHelp: () => void
  readonly compare: (typed: string) => void
  /** After a wrong number. */
  readonly compareAgain: () => void
  readonly offline: OfflineActions
}

/** What every screen is given. */
export interface View {
  readonly state: State
  readonly words: Words
  readonly actions: Actions
  /** Absent from the prerendered first screen. */
  readonly listening?: Listening
}
