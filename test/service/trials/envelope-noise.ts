import { randomBytes, randomInt } from 'node:crypto'
import type { Test } from 'tap'
import { recipientsOf, verifyChannel } from '../../../src/channel/verify.ts'
import { EnvelopeError, type EnvelopeErrorCode } from '../../../src/envelope/errors.ts'
import { openReport } from '../../../src/envelope/open.ts'
import { errors } from '../../../src/wire/errors.ts'
import { generateRecipientKey } from '../../../src/envelope/keys.ts'
import { sealTo, sodium } from '../organisation.ts'
import { newService, post } from '../running.ts'

const atOnce = 64
/** Of an envelope, the first bytes are looked at by the service: changes fall there more often than chance would have it. */
const header = 64

/** Sends so many altered envelopes, and opens one in fifty with a stranger's key. */
export async function sendAlteredEnvelopes(t: Test, envelopes: number): Promise<void> {
  const { app, store, signed } = await newService(t)
  const like = sealTo(signed)
  const { seed } = generateRecipientKey(sodium)
  const { document, hash: channelHash } = verifyChannel(sodium, signed)
  const recipients = recipientsOf(sodium, document)
  const refusals = new Set<number>(
    Object.values(errors)
      .map(({ status }) => status)
      .filter((status) => status < 500),
  )
  const answered = new Map<number, number>()
  let left = envelopes
  let taken = 0
  const opened = new Map<string, number>()
  const working = Array.from({ length: atOnce }, async () => {
    while (left-- > 0) {
      const envelope = altered(like)
      const { statusCode } = await post(app, envelope)
      answered.set(statusCode, (answered.get(statusCode) ?? 0) + 1)
      if (statusCode === 202 && ++taken % 1000 === 0) await forget()
      if (randomInt(50) === 0) {
        const result = openedBy(envelope)
        opened.set(result, (opened.get(result) ?? 0) + 1)
      }
    }
  })
  await Promise.all(working)
  const unexpected = [...answered.keys()].filter((status) => status !== 202 && !refusals.has(status))
  t.strictSame(unexpected, [], 'each is taken in or refused')
  t.notOk(opened.has('opened'), 'none opens with a stranger’s key')
  t.ok(opened.has('unwrap'), 'of some, the key alone is wrong')
  t.ok((answered.get(202) ?? 0) > 0 && answered.size > 2, 'some have the shape of a report, most have not')
  t.comment(
    `${envelopes} altered envelopes, answered ${JSON.stringify(Object.fromEntries([...answered].sort()))}`,
  )

  /** So that a million do not fill the disk. */
  async function forget(): Promise<void> {
    await store.mix('lotus', '2026-03-01')
    for (const { number, count } of await store.batches('lotus', 0))
      if (count > 0) await store.remove('lotus', (await store.batch('lotus', number)) ?? [])
  }

  /** Whether a stranger opens it, or why not. */
  function openedBy(envelope: Uint8Array): 'opened' | EnvelopeErrorCode {
    try {
      openReport(sodium, envelope, { seed, slot: 0, channelHash, recipients })
      return 'opened'
    } catch (error) {
      if (error instanceof EnvelopeError) return error.code
      throw error
    }
  }
}

function altered(like: Buffer): Buffer {
  const kind = randomInt(10)
  if (kind === 0) return randomBytes(randomInt(like.length * 2))
  const envelope = Buffer.from(like)
  if (kind === 1) return envelope.subarray(0, randomInt(envelope.length))
  if (kind === 2) return Buffer.concat([envelope, randomBytes(1 + randomInt(64))])
  const within = kind === 3 ? envelope.length : header
  for (let n = randomInt(4); n >= 0; n -= 1) envelope[randomInt(within)] = randomInt(256)
  return envelope
}
