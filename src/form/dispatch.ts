import { fits } from './length.ts'
import type { Lookout } from './lookout.ts'
import { SealedAhead, type Telling } from './sealed-ahead.ts'
import { closeReport, sendReport } from './send-report.ts'
import { nearSend, editing, onTo, type Delivery, type State } from './state.ts'

/** How long a screen stands still before something is computed behind it, in milliseconds. */
const stillness = 400

interface Form {
  readonly lookout: Lookout
  readonly slug: string
  readonly state: () => State
  readonly update: (change: (state: State) => State) => void
  /** The first screen, with nothing answered. */
  readonly fresh: () => State
  /** When the report is sealed, and in which language it was told. */
  readonly moment: () => { readonly language: string; readonly month: string }
  readonly pause: (milliseconds: number) => Promise<void>
}

export interface Dispatch {
  /** A screen has come that has the Send button, or the one before it: does what the tap would else have to wait for. */
  readonly prepare: () => Promise<void>
  /** Seals the report where it is not sealed yet, and sends it until it is taken in. */
  readonly send: () => Promise<void>
  /** Seals the report, to be saved. */
  readonly lock: () => Promise<void>
  /** Back to the answers: what was sealed is forgotten. */
  readonly edit: () => void
  /** Whatever is under way has lost its meaning. */
  readonly drop: () => void
}

/** The end of the questions: the report is sealed once, and those bytes are sent or saved. */
export function dispatch({ lookout, slug, state, update, fresh, moment, pause }: Form): Dispatch {
  // Counts what was begun. What is no longer the last of them changes nothing when it ends.
  let begun = 0
  const ahead = new SealedAhead()
  const telling = (): Telling => {
    const { answers, circumstances } = state()
    return { answers, circumstances, ...moment() }
  }

  async function closed(stage: 'sending' | 'saving', last: () => boolean): Promise<Uint8Array | undefined> {
    if (!fits(state().answers.text)) {
      update((state) => onTo(state, 'words'))
      return undefined
    }
    update((state) => ({ ...state, stage, delivery: 'closing' }))
    const { sealed: before } = state()
    if (before !== undefined) return before
    const unknown = () => onTheWay('unknown', last)
    const sealed = await closeReport({ lookout, ahead, telling: telling(), unknown })
    if (sealed === undefined || !last()) return undefined
    update((state) => ({ ...state, sealed }))
    return sealed
  }

  function onTheWay(delivery: Delivery, last: () => boolean): void {
    if (last()) update((state) => ({ ...state, delivery }))
  }

  function next(): () => boolean {
    const mine = ++begun
    return () => mine === begun
  }

  return {
    async prepare() {
      await lookout.renew()
      await pause(stillness)
      const sealing = await lookout.sealing()
      const { channel } = lookout
      // Where sealing takes seconds it would keep other taps waiting. On the screen before Send it is seldom the report that
      // is sent; but a second time sealing takes a fifth of the first.
      if (sealing.swift && channel !== undefined && nearSend(state())) ahead.seal(sealing, channel, telling())
    },
    async send() {
      const last = next()
      const envelope = await closed('sending', last)
      if (envelope === undefined) return
      const told = (delivery: Delivery) => onTheWay(delivery, last)
      const outcome = await sendReport({ lookout, slug, envelope, wanted: last, pause, onTheWay: told })
      if (outcome === 'refused') told('refused')
      else if (last()) update(() => ({ ...fresh(), stage: 'sent' }))
    },
    async lock() {
      await closed('saving', next())
    },
    edit() {
      next()
      ahead.forget()
      update(editing)
    },
    drop() {
      next()
      ahead.forget()
    },
  }
}
