import { same } from './bytes.ts'
import { decapsulate, type DecapsulationKey, expandSeed } from './decapsulation.ts'
import { EnvelopeError } from './errors.ts'
import { parseEnvelope, partSizes } from './format.ts'
import type { Envelope, Slot } from './format.ts'
import { opensAccount } from './keys.ts'
import type { Recipient, RecipientKeyPair } from './keys.ts'
import { unpadFrom } from './padding.ts'
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

/** One recipient's means to open the envelopes of one channel document. Make it once with openerFor, use it often. */
export interface Opener {
  /** 32 bytes, belonging to the public key at `slot`. */
  seed: Uint8Array
  /** Where this recipient stands in the channel document, from 0. */
  slot: number
  /** All recipients of the channel document, in its order. */
  recipients: readonly Recipient[]
  /** H(document bytes): 32 bytes. */
  channelHash: Uint8Array
  /** What `quickened` makes of the seed, for who opens many. */
  key?: DecapsulationKey
}

/** What opens one envelope without a slot of one's own: its part keys, out of a grant (docs/envelope.md, "Grants"). */
export interface Granted {
  keys: PartKeys
  recipients: readonly Recipient[]
  channelHash: Uint8Array
}

/** The keys of an envelope's parts, 32 bytes each. */
export interface PartKeys {
  facts: Uint8Array
  /** Undefined where the role does not open it. */
  account: Uint8Array | undefined
}

export interface OpenedReport {
  facts: Uint8Array
  /** Undefined for a *tally* recipient, whose role does not open it. */
  account: Uint8Array | undefined
}

/**
 * The opener for whichever of these keys (one advocate's, old and new) the channel document lists.
 * Throws EnvelopeError `not-recipient` when it lists none.
 */
export function openerFor(
  keys: readonly RecipientKeyPair[],
  recipients: readonly Recipient[],
  channelHash: Uint8Array,
): Opener {
  for (const { seed, publicKey } of keys) {
    const slot = recipients.findIndex((recipient) => same(recipient.publicKey, publicKey))
    if (slot !== -1) return { seed, slot, recipients, channelHash }
  }
  throw new EnvelopeError('not-recipient')
}

/** The same opener with its seed expanded once: opens the same, in two thirds of the time. */
export function quickened(sodium: Sodium, opener: Opener): Opener {
  return { ...opener, key: expandSeed(sodium, opener.seed) }
}

/**
 * The facts (UTF-8 JSON, not yet read as such), after everything that this recipient can check about the whole
 * envelope. One decapsulation, or none with granted keys. Throws EnvelopeError, in the order of docs/envelope.md, "Opening".
 */
export function openFacts(sodium: Sodium, bytes: Uint8Array, means: Opener | Granted): Uint8Array {
  const { envelope, context, keys } = verify(sodium, bytes, means)
  return decryptPart(sodium, envelope, context, 0, keys.facts)
}

/** Facts and, where the role allows it, account. One decapsulation. Throws as openFacts does. */
export function openReport(sodium: Sodium, bytes: Uint8Array, means: Opener | Granted): OpenedReport {
  const { envelope, context, keys } = verify(sodium, bytes, means)
  return {
    facts: decryptPart(sodium, envelope, context, 0, keys.facts),
    account: keys.account && decryptPart(sodium, envelope, context, 1, keys.account),
  }
}

/** The part keys that these means open: what a grant hands on. Checks the whole envelope; throws as openFacts does. */
export function partKeysOf(sodium: Sodium, bytes: Uint8Array, means: Opener | Granted): PartKeys {
  return verify(sodium, bytes, means).keys
}

interface VerifiedEnvelope {
  envelope: Envelope
  context: Uint8Array
  keys: PartKeys
}

// Nothing is decrypted before every check that this recipient can make has passed.
function verify(sodium: Sodium, bytes: Uint8Array, means: Opener | Granted): VerifiedEnvelope {
  const envelope = parseEnvelope(bytes)
  if (!same(envelope.header.channelHash, means.channelHash)) throw new EnvelopeError('channel')
  if (envelope.slots.length !== means.recipients.length) throw new EnvelopeError('slots')
  checkRoles(envelope, means.recipients)
  const keys = 'keys' in means ? means.keys : unwrapKeys(sodium, envelope, means)
  const context = contextOf(sodium, envelope.headerBytes, envelope.slotsBytes)
  checkTags(sodium, envelope, context, keys)
  return { envelope, context, keys }
}

// Every slot is checked, not only one's own: all recipients must refuse what gives one of them too much.
function checkRoles({ slots }: Envelope, recipients: readonly Recipient[]): void {
  for (const [index, { wrapped }] of slots.entries()) {
    const role = recipients[index]?.role
    if (role && !opensAccount(role) && wrapped[1].some((byte) => byte !== 0)) throw new EnvelopeError('role')
  }
}

function unwrapKeys(sodium: Sodium, { headerBytes, slots }: Envelope, opener: Opener): PartKeys {
  const [recipient, slot] = [opener.recipients[opener.slot], slots[opener.slot]]
  if (recipient === undefined || slot === undefined) throw new EnvelopeError('not-recipient')
  const sharedSecret = sharedSecretIn(sodium, slot, opener)
  const unwrap = (part: 0 | 1) => {
    const key = wrapKey(sodium, sharedSecret, part, headerBytes, recipient.publicKey, slot.ciphertext)
    return decrypt(sodium, slot.wrapped[part], null, key, 'unwrap')
  }
  return { facts: unwrap(0), account: opensAccount(recipient.role) ? unwrap(1) : undefined }
}

function sharedSecretIn(sodium: Sodium, { ciphertext }: Slot, { seed, key }: Opener): Uint8Array {
  try {
    return key === undefined
      ? sodium.crypto_kem_xwing_dec(ciphertext, seed)
      : decapsulate(sodium, ciphertext, key)
  } catch (cause) {
    throw new EnvelopeError('unwrap', { cause })
  }
}

function checkTags(sodium: Sodium, { parts }: Envelope, context: Uint8Array, keys: PartKeys): void {
  const [facts, account] = parts
  const body = bodyOf(sodium, context, [facts.ciphertext, account.ciphertext])
  const check = (part: 0 | 1, partKey: Uint8Array, later: readonly Uint8Array[]) => {
    const tag = commitmentTag(sodium, commitmentKey(sodium, partKey, part, context), body, later)
    if (!sodium.memcmp(parts[part].tag, tag)) throw new EnvelopeError('commitment')
  }
  if (keys.account) check(1, keys.account, [])
  check(0, keys.facts, [account.tag])
}

function decryptPart(
  sodium: Sodium,
  { parts }: Envelope,
  context: Uint8Array,
  part: 0 | 1,
  partKey: Uint8Array,
): Uint8Array {
  const key = encryptionKey(sodium, partKey, part, context)
  const padded = decrypt(sodium, parts[part].ciphertext, context, key, 'ciphertext')
  return unpadFrom(sodium, padded, partSizes[part])
}

function decrypt(
  sodium: Sodium,
  ciphertext: Uint8Array,
  context: Uint8Array | null,
  key: Uint8Array,
  otherwise: 'unwrap' | 'ciphertext',
): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, context, zeroNonce, key)
  } catch (cause) {
    throw new EnvelopeError(otherwise, { cause })
  }
}
