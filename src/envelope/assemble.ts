import { concat } from './bytes.ts'
import { encodeHeader, partSizes, wrappedLength } from './format.ts'
import { opensAccount } from './keys.ts'
import type { Recipient } from './keys.ts'
import { padTo } from './padding.ts'
import {
  bodyOf,
  commitmentKey,
  commitmentTag,
  contextOf,
  encryptionKey,
  wrapKey,
  zeroNonce,
} from './schedule.ts'
import type { Sodium } from './sodium.ts'

export interface Report {
  /** H(document bytes) of the channel document that lists the recipients: 32 bytes. */
  channelHash: Uint8Array
  /** All recipients of that document, in its order: 1 to 16. */
  recipients: readonly Recipient[]
  /** UTF-8 JSON, at most 2,047 bytes. */
  facts: Uint8Array
  /** UTF-8 JSON, at most 14,335 bytes. */
  account: Uint8Array
}

/** Everything about an envelope that must be unpredictable and used once. */
export interface Chance {
  /** 16 bytes. */
  nonce: Uint8Array
  /** One key of 32 bytes for each part: facts, account. */
  partKeys: readonly [Uint8Array, Uint8Array]
  encapsulate(publicKey: Uint8Array): Encapsulation
}

export interface Encapsulation {
  ciphertext: Uint8Array
  sharedSecret: Uint8Array
}

/**
 * The envelope of a report, given the chance that goes into it. Only sealReport, which draws that chance, and the
 * makers of test vectors call this: with chance that repeats, an envelope protects nothing.
 * Throws EnvelopeError `padding` when facts or account are too long.
 */
export function assembleReport(sodium: Sodium, report: Report, chance: Chance): Uint8Array {
  const [factsKey, accountKey] = chance.partKeys
  const facts = { index: 0, key: factsKey, padded: padTo(sodium, report.facts, partSizes[0]) }
  const account = { index: 1, key: accountKey, padded: padTo(sodium, report.account, partSizes[1]) }
  const header = encodeHeader(report.recipients.length, report.channelHash, chance.nonce)
  const slots = report.recipients.map((recipient) => {
    const encapsulation = chance.encapsulate(recipient.publicKey)
    return slotFor(sodium, header, recipient, encapsulation, facts, account)
  })
  const context = contextOf(sodium, header, concat(...slots))
  return concat(header, ...slots, sealParts(sodium, context, facts, account))
}

interface PlainPart {
  index: number
  key: Uint8Array
  padded: Uint8Array
}

function slotFor(
  sodium: Sodium,
  header: Uint8Array,
  { role, publicKey }: Recipient,
  { ciphertext, sharedSecret }: Encapsulation,
  facts: PlainPart,
  account: PlainPart,
): Uint8Array {
  const wrap = ({ index, key }: PlainPart) => {
    const wrapping = wrapKey(sodium, sharedSecret, index, header, publicKey, ciphertext)
    return encrypt(sodium, key, null, wrapping)
  }
  return concat(ciphertext, wrap(facts), opensAccount(role) ? wrap(account) : new Uint8Array(wrappedLength))
}

function sealParts(sodium: Sodium, context: Uint8Array, facts: PlainPart, account: PlainPart): Uint8Array {
  const seal = ({ index, key, padded }: PlainPart) =>
    encrypt(sodium, padded, context, encryptionKey(sodium, key, index, context))
  const factsSealed = seal(facts)
  const accountSealed = seal(account)
  const body = bodyOf(sodium, context, [factsSealed, accountSealed])
  const tag = ({ index, key }: PlainPart, later: Uint8Array[]) =>
    commitmentTag(sodium, commitmentKey(sodium, key, index, context), body, later)
  const accountTag = tag(account, [])
  return concat(factsSealed, tag(facts, [accountTag]), accountSealed, accountTag)
}

function encrypt(
  sodium: Sodium,
  plaintext: Uint8Array,
  context: Uint8Array | null,
  key: Uint8Array,
): Uint8Array {
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, context, null, zeroNonce, key)
}
