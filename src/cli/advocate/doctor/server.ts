import { type VerifiedChannel, verifyChannel } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { AdvocateIdentity, ChannelPin } from '../../../identity/identity.ts'
import { Client, fetchChannel } from '../../../vault/client.ts'
import { checkPin } from '../../../vault/history.ts'
import { VaultError } from '../../../vault/errors.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { type Finding, finding } from '../../finding.ts'
import { alarm } from '../alarm.ts'
import { sentenceFor } from '../sentences.ts'

/** Seconds by which a clock may be wrong before days and months come out wrong. */
const tolerable = 10 * 60

/** Whether the server answers, is the one that is known, knows this advocate, and has the same time. */
export async function serverFindings(sodium: Sodium, identity: AdvocateIdentity): Promise<Finding[]> {
  const { pin } = identity
  if (pin === undefined) return []
  const channel = verifyChannel(sodium, await fetchChannel(pin.origin, pin.slug))
  const shown = shownDocument(sodium, channel, pin)
  if (shown.weight === 'wrong') return [shown]
  const { seed } = standingIn(sodium, identity, channel.document)
  const client = new Client(sodium, { origin: pin.origin, slug: pin.slug, seed })
  return [shown, await knowsMe(client), await clock(pin)]
}

function shownDocument(sodium: Sodium, channel: VerifiedChannel, pin: ChannelPin): Finding {
  try {
    checkPin(sodium, channel, pin)
  } catch (error) {
    return finding('wrong', alarm(error, pin.serial))
  }
  const { serial } = channel.document
  if (serial > pin.serial)
    return finding(
      'note',
      `${pin.origin} has document number ${serial}, newer than your ${pin.serial}: parasol pull takes it over.`,
    )
  return finding('ok', `${pin.origin} answers, and shows the document and the number that you know.`)
}

/** A login proves that the server has a document that lists this advocate's key. */
async function knowsMe(client: Client): Promise<Finding> {
  try {
    await client.batches()
    return finding('ok', 'The server knows you and lets you fetch reports.')
  } catch (error) {
    if (!(error instanceof VaultError)) throw error
    return finding('wrong', sentenceFor(error).message)
  }
}

async function clock({ origin }: ChannelPin): Promise<Finding> {
  const before = Date.now()
  const answer = await fetch(new URL('/health', origin), { redirect: 'manual' }).catch(() => undefined)
  await answer?.body?.cancel()
  const server = Date.parse(answer?.headers.get('date') ?? '')
  if (Number.isNaN(server))
    return finding(
      'note',
      `The server does not tell its time, so compare this with a watch: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC.`,
    )
  // The answer was written at some moment between asking and now, and its header has whole seconds.
  const wrong = Math.max(before - server - 1000, server - Date.now(), 0) / 1000
  if (wrong <= tolerable) return finding('ok', 'The clock of this computer agrees with the server.')
  return finding(
    'note',
    `The clock of this computer and that of the server are ${Math.round(wrong / 60)} minutes apart: set yours, or tell whoever runs the server.`,
  )
}
