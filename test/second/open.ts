import { H, decrypt, equal, join, keyedH, xwing } from './primitives.ts'
import type { Bytes } from './primitives.ts'

export interface SecondRecipient {
  role: 'case' | 'tally'
  publicKey: Bytes
}

/** What opening came to: the plaintexts, or the code of the first check that failed. */
export type SecondOutcome = { facts: Bytes; account: Bytes | undefined } | string

export function secondOpen(
  envelope: Bytes,
  channelHash: Bytes,
  recipients: readonly SecondRecipient[],
  seed: Bytes,
  wanted: 'facts' | 'report',
): SecondOutcome {
  const at = (offset: number) => envelope[offset] ?? 0
  const take = (offset: number, length: number) => envelope.subarray(offset, offset + length)
  const n = at(10)
  if (envelope.length < 64) return 'length'
  if (!equal(take(0, 8), join('PARASOL1'))) return 'magic'
  if (at(8) !== 1) return 'suite'
  if (at(9) !== 1) return 'kind'
  if (n < 1 || n > 16) return 'slots'
  if (at(11) !== 2) return 'parts'
  if (!equal(take(12, 4), new Uint8Array(4))) return 'reserved'
  if (envelope.length !== 16_544 + 1_216 * n) return 'length'
  if (!equal(take(16, 32), channelHash)) return 'channel'
  const { publicKey } = xwing.keygen(seed)
  const slot = recipients.findIndex((recipient) => equal(recipient.publicKey, publicKey))
  const me = recipients[slot]
  if (!me) return 'not-recipient'
  if (n !== recipients.length) return 'slots'
  for (const [index, { role }] of recipients.entries()) {
    const account = take(64 + index * 1216 + 1168, 48)
    if (role === 'tally' && !equal(account, new Uint8Array(48))) return 'role'
  }

  const header = take(0, 64)
  const ct = take(64 + slot * 1216, 1120)
  const sharedSecret = attempt(() => xwing.decapsulate(ct, seed))
  const unwrap = (part: number) => {
    const wrapped = take(64 + slot * 1216 + 1120 + part * 48, 48)
    return attempt(() =>
      decrypt(keyedH(sharedSecret ?? join(), join('parasol/1 wrap', part, header, publicKey, ct)), wrapped),
    )
  }
  const key0 = unwrap(0)
  const key1 = me.role === 'case' ? unwrap(1) : undefined
  if (!sharedSecret || !key0 || (me.role === 'case' && !key1)) return 'unwrap'

  const partsAt = 64 + n * 1216
  const context = H(take(0, partsAt))
  const [c0, tag0] = [take(partsAt, 2064), take(partsAt + 2064, 32)]
  const [c1, tag1] = [take(partsAt + 2096, 14_352), take(partsAt + 2096 + 14_352, 32)]
  const body = H(join('parasol/1 body', context, c0, c1))
  const commit = (part: number, key: Bytes) => keyedH(key, join('parasol/1 commit', part, context))
  if (key1 && !equal(tag1, keyedH(commit(1, key1), body))) return 'commitment'
  if (!equal(tag0, keyedH(commit(0, key0), join(body, tag1)))) return 'commitment'

  const read = (part: number, key: Bytes, c: Bytes) => {
    const padded = attempt(() => decrypt(keyedH(key, join('parasol/1 encrypt', part, context)), c, context))
    return padded ? (unpad(padded) ?? 'padding') : 'ciphertext'
  }
  const facts = read(0, key0, c0)
  if (typeof facts === 'string') return facts
  if (wanted === 'facts' || !key1) return { facts, account: undefined }
  const account = read(1, key1, c1)
  return typeof account === 'string' ? account : { facts, account }
}

function unpad(padded: Bytes): Bytes | undefined {
  const end = padded.findLastIndex((byte) => byte !== 0)
  return padded[end] === 0x80 ? padded.subarray(0, end) : undefined
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
