import { gather } from '../report/gather.ts'
import type { Answers, Circumstances } from '../report/questionnaire.ts'
import { limited } from './attempt.ts'
import { deliver } from './delivery.ts'
import type { Lookout } from './lookout.ts'
import type { Delivery } from './state.ts'

interface Sending {
  readonly lookout: Lookout
  readonly slug: string
  readonly answers: Answers
  readonly circumstances: Circumstances
  readonly moment: { readonly language: string; readonly month: string }
  readonly pause: (milliseconds: number) => Promise<void>
  readonly onTheWay: (delivery: Delivery) => void
}

/** Seals once, to the newest channel document, and sends those bytes until they are taken in. */
export async function sendReport(sending: Sending): Promise<'sent' | 'refused' | 'stopped'> {
  const { lookout, slug, pause, onTheWay } = sending
  const channel = await lookout.newest(() => onTheWay('unknown'))
  if (channel === undefined) return 'stopped'
  const { seal, send } = await lookout.sealing()
  const { facts, account } = gather(sending.answers, sending.circumstances, sending.moment)
  const envelope = seal(channel, facts, account)
  onTheWay('sending')
  return deliver(() => limited((signal) => send(location.origin, slug, envelope, { signal })), {
    pause,
    failed: (answer) => onTheWay(answer === 'wait' ? 'busy' : 'offline'),
  })
}
