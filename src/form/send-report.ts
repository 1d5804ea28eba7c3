import { encodeAccount, encodeFacts } from '../report/encode.ts'
import { gather } from '../report/gather.ts'
import type { Answers } from '../report/answers.ts'
import type { Circumstances } from '../report/questionnaire.ts'
import { limited } from './attempt.ts'
import { deliver } from './delivery.ts'
import type { Lookout } from './lookout.ts'
import type { Delivery } from './state.ts'

interface Closing {
  readonly lookout: Lookout
  readonly answers: Answers
  readonly circumstances: Circumstances
  readonly moment: { readonly language: string; readonly month: string }
  /** Told while nobody knows who may open the report. */
  readonly unknown: () => void
}

/** Seals to the newest channel document; `undefined` where sending from here could hurt. */
export async function closeReport(closing: Closing): Promise<Uint8Array | undefined> {
  const { lookout, answers, circumstances, moment, unknown } = closing
  const channel = await lookout.newest(unknown)
  if (channel === undefined) return undefined
  const { seal } = await lookout.sealing()
  const { facts, account } = gather(answers, circumstances, moment)
  return seal(channel, encodeFacts(facts), encodeAccount(account))
}

interface Sending {
  readonly lookout: Lookout
  readonly slug: string
  readonly envelope: Uint8Array
  /** Whether the person still waits for it; else the attempts end. */
  readonly wanted: () => boolean
  readonly pause: (milliseconds: number) => Promise<void>
  readonly onTheWay: (delivery: Delivery) => void
}

/** Sends those bytes until they are taken in. */
export async function sendReport(sending: Sending): Promise<'sent' | 'refused'> {
  const { lookout, slug, envelope, wanted, pause, onTheWay } = sending
  const { send } = await lookout.sealing()
  onTheWay('sending')
  const attempt = (signal: AbortSignal) => send(location.origin, slug, envelope, { signal })
  return deliver(async () => (wanted() ? limited(attempt) : 'refused'), {
    pause,
    failed: (answer) => onTheWay(answer === 'wait' ? 'busy' : 'offline'),
  })
}
