import { type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { AdvocateIdentity, ChannelPin } from '../../../identity/identity.ts'
import { Client, fetchChannel } from '../../../vault/client.ts'
import { checkPin } from '../../../vault/history.ts'
import { VaultError } from '../../../vault/errors.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { type Finding, finding } from '../../finding.ts'
import { amount } from '../../../publication/wording.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { alarm } from '../alarm.ts'
import { commands } from '../commands.ts'
import { sentenceFor } from '../sentences.ts'
import type { Session } from '../session.ts'
import type { Wording } from '../wording.ts'

/** Seconds by which a clock may be wrong before days and months come out wrong. */
const tolerable = 10 * 60

/** Whether the server answers, is the one that is known, knows this advocate, and has the same time. */
export async function serverFindings(
  { sodium, wording }: Session<object>,
  identity: AdvocateIdentity,
): Promise<Finding[]> {
  const { pin } = identity
  if (pin === undefined) return []
  const channel = verifyChannel(sodium, await fetchChannel(pin.origin, pin.slug))
  const shown = shownDocument(sodium, channel, pin, wording)
  if (shown.weight === 'wrong') return [shown]
  const { seed } = standingIn(sodium, identity, channel.document)
  const client = new Client(sodium, { origin: pin.origin, slug: pin.slug, seed })
  return [shown, await knowsMe(client, wording), await clock(pin, wording)]
}

function shownDocument(sodium: Sodium, channel: VerifiedChannel, pin: ChannelPin, wording: Wording): Finding {
  try {
    checkPin(sodium, channel, pin)
  } catch (error) {
    return finding('wrong', alarm(error, pin.serial, wording))
  }
  const { serial } = channel.document
  const { doctor: words } = wording
  const { origin, serial: known } = pin
  return serial > known
    ? finding('note', sentenceWith(words.newerDocument, { origin, serial, known, command: commands.pull }))
    : finding('ok', sentenceWith(words.server, { origin }))
}

/** A login proves that the server has a document that lists this advocate's key. */
async function knowsMe(client: Client, wording: Wording): Promise<Finding> {
  try {
    await client.batches()
    return finding('ok', wording.doctor.known)
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return finding('wrong', sentenceFor(error, wording).message)
  }
}

async function clock({ origin }: ChannelPin, wording: Wording): Promise<Finding> {
  const { doctor: words } = wording
  const before = Date.now()
  const answer = await fetch(new URL('/health', origin), { redirect: 'manual' }).catch(() => undefined)
  await answer?.body?.cancel()
  const server = Date.parse(answer?.headers.get('date') ?? '')
  if (Number.isNaN(server)) {
    const time = new Date().toISOString().slice(0, 16).replace('T', ' ')
    return finding('note', sentenceWith(words.noTime, { time }))
  }
  // The answer was written at some moment between asking and now, and its header has whole seconds.
  const wrong = Math.max(before - server - 1000, server - Date.now(), 0) / 1000
  if (wrong <= tolerable) return finding('ok', words.clock)
  return finding('note', sentenceWith(words.clockWrong, { minutes: amount(wording, Math.round(wrong / 60)) }))
}
