import { limited } from './attempt.ts'
import type { SealedAhead, Telling } from './sealed-ahead.ts'
import { deliver } from './delivery.ts'
import type { Lookout } from './lookout.ts'
import type { Delivery } from './state.ts'

interface Closing {
  readonly lookout: Lookout
  readonly ahead: SealedAhead
  readonly telling: Telling
  /** Told while nobody knows who may open the report. */
  readonly unknown: () => void
}

/** Seals to the newest channel document; `undefined` where sending from here could hurt. */
export async function closeReport(closing: Closing): Promise<Uint8Array | undefined> {
  const { lookout, ahead, telling, unknown } = closing
  const channel = await lookout.newest(unknown)
  if (channel === undefined) return undefined
  return ahead.seal(await lookout.sealing(), channel, telling)
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
  const { send, prove } = await lookout.sealing()
  onTheWay('sending')
  const attempt = (proof?: string) =>
    limited((signal) => send(location.origin, slug, envelope, { signal, proof }))
  return deliver(async (proof) => (wanted() ? attempt(proof) : 'refused'), {
    pause,
    prove: () => limited((signal) => prove(location.origin, slug, { signal })),
    failed: (answer) => onTheWay(({ crowded: 'proving', wait: 'busy', offline: 'offline' } as const)[answer]),
  })
}
