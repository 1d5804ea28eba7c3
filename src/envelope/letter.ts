import { ascii, concat, same } from './bytes.ts'
import { EnvelopeError } from './errors.ts'
import { encapsulationLength, maximumRecipients, nonceLength, tagLength, wrappedLength } from './format.ts'
import { hash, keyedHash } from './hash.ts'
import type { RecipientKeyPair } from './keys.ts'
import { unpadFrom } from './padding.ts'
import { zeroNonce } from './schedule.ts'
import type { Sodium } from './sodium.ts'

// letter = header[60] ‖ slot[1168] × n ‖ ciphertext ‖ tag[32]
// header = "PARASOLL" ‖ version ‖ n ‖ 0000 ‖ channelHash[32] ‖ nonce[16]
// slot   = X-Wing ciphertext[1120] ‖ wrapped letter key[48]

const magic = ascii('PARASOLL')
const version = 1
const headerLength = 60
const slotLength = encapsulationLength + wrappedLength
/** The plaintext is padded to a multiple of this, so that a length tells little. */
const step = 4096

/** What goes from one advocate to the others. */
export interface Letter {
  /** H(document bytes) of the channel document that lists the recipients: 32 bytes. */
  readonly channelHash: Uint8Array
  /** X-Wing public keys of 1,216 bytes, 1 to 16: the *case* recipients of that document, in its order. */
  readonly to: readonly Uint8Array[]
  readonly content: Uint8Array
}

/** Seals a letter: docs/envelope.md, "Letter". It says nothing of who wrote it: the content has to. */
export function sealLetter(sodium: Sodium, { channelHash, to, content }: Letter): Uint8Array {
  const nonce = sodium.randombytes_buf(nonceLength)
  const header = concat(magic, Uint8Array.of(version, to.length, 0, 0), channelHash, nonce)
  const key = sodium.randombytes_buf(32)
  const slots = to.map((publicKey) => {
    const { ciphertext, sharedSecret } = sodium.crypto_kem_xwing_enc(publicKey)
    const wrapping = wrapKey(sodium, sharedSecret, header, publicKey, ciphertext)
    return concat(ciphertext, encrypt(sodium, key, null, wrapping))
  })
  const context = hash(sodium, header, ...slots)
  const padded = sodium.pad(content, step)
  const ciphertext = encrypt(sodium, padded, context, derived(sodium, key, 'encrypt', context))
  const tag = derived(sodium, key, 'commit', context, ciphertext)
  sodium.memzero(key)
  return concat(header, ...slots, ciphertext, tag)
}

/** The channel document that a letter names. Throws EnvelopeError: length, magic, suite (another version), slots. */
export function letterChannel(bytes: Uint8Array): Uint8Array {
  return parse(bytes).channelHash
}

/**
 * The content of a letter, for whichever of these keys is among `to`, the *case* recipients of the document that it
 * names. Throws EnvelopeError, in this order: what letterChannel throws, slots (other than `to`), not-recipient,
 * unwrap, commitment, ciphertext, padding.
 */
export function openLetter(
  sodium: Sodium,
  bytes: Uint8Array,
  to: readonly Uint8Array[],
  keys: readonly RecipientKeyPair[],
): Uint8Array {
  const { header, slots, ciphertext, tag } = parse(bytes)
  if (slots.length !== to.length) throw new EnvelopeError('slots')
  const { seed, publicKey, slot } = ownSlot(slots, to, keys)
  const key = unwrap(sodium, slot, seed, header, publicKey)
  const context = hash(sodium, header, ...slots)
  if (!sodium.memcmp(derived(sodium, key, 'commit', context, ciphertext), tag))
    throw new EnvelopeError('commitment')
  const padded = decrypt(sodium, ciphertext, context, derived(sodium, key, 'encrypt', context), 'ciphertext')
  return unpadFrom(sodium, padded, step)
}

interface Parsed {
  readonly header: Uint8Array
  readonly channelHash: Uint8Array
  readonly slots: readonly Uint8Array[]
  readonly ciphertext: Uint8Array
  readonly tag: Uint8Array
}

function parse(bytes: Uint8Array): Parsed {
  if (bytes.length < headerLength) throw new EnvelopeError('length')
  if (!same(bytes.subarray(0, 8), magic)) throw new EnvelopeError('magic')
  const [written = 0, count = 0, ...reserved] = bytes.subarray(8, 12)
  if (written !== version || reserved.some((byte) => byte !== 0)) throw new EnvelopeError('suite')
  if (count < 1 || count > maximumRecipients) throw new EnvelopeError('slots')
  const slotsEnd = headerLength + count * slotLength
  const ciphertextLength = bytes.length - slotsEnd - tagLength
  if (ciphertextLength < step + 16 || (ciphertextLength - 16) % step !== 0) throw new EnvelopeError('length')
  return {
    header: bytes.subarray(0, headerLength),
    channelHash: bytes.subarray(12, 44),
    slots: Array.from({ length: count }, (_, at) =>
      bytes.subarray(headerLength + at * slotLength, headerLength + (at + 1) * slotLength),
    ),
    ciphertext: bytes.subarray(slotsEnd, slotsEnd + ciphertextLength),
    tag: bytes.subarray(slotsEnd + ciphertextLength),
  }
}

function ownSlot(
  slots: readonly Uint8Array[],
  to: readonly Uint8Array[],
  keys: readonly RecipientKeyPair[],
): RecipientKeyPair & { readonly slot: Uint8Array } {
  for (const pair of keys) {
    const slot = slots[to.findIndex((publicKey) => same(publicKey, pair.publicKey))]
    if (slot !== undefined) return { ...pair, slot }
  }
  throw new EnvelopeError('not-recipient')
}

function unwrap(
  sodium: Sodium,
  slot: Uint8Array,
  seed: Uint8Array,
  header: Uint8Array,
  publicKey: Uint8Array,
): Uint8Array {
  const encapsulation = slot.subarray(0, encapsulationLength)
  let sharedSecret: Uint8Array
  try {
    sharedSecret = sodium.crypto_kem_xwing_dec(encapsulation, seed)
  } catch (cause) {
    throw new EnvelopeError('unwrap', { cause })
  }
  const wrapping = wrapKey(sodium, sharedSecret, header, publicKey, encapsulation)
  return decrypt(sodium, slot.subarray(encapsulationLength), null, wrapping, 'unwrap')
}

function wrapKey(
  sodium: Sodium,
  sharedSecret: Uint8Array,
  header: Uint8Array,
  publicKey: Uint8Array,
  encapsulation: Uint8Array,
): Uint8Array {
  return keyedHash(sodium, sharedSecret, ascii('parasol/1 letter wrap'), header, publicKey, encapsulation)
}

function derived(
  sodium: Sodium,
  key: Uint8Array,
  use: 'encrypt' | 'commit',
  ...bound: readonly Uint8Array[]
): Uint8Array {
  return keyedHash(sodium, key, ascii(`parasol/1 letter ${use}`), ...bound)
}

function encrypt(sodium: Sodium, plain: Uint8Array, bound: Uint8Array | null, key: Uint8Array): Uint8Array {
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, null, zeroNonce, key)
}

function decrypt(
  sodium: Sodium,
  sealed: Uint8Array,
  bound: Uint8Array | null,
  key: Uint8Array,
  code: 'unwrap' | 'ciphertext',
): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, bound, zeroNonce, key)
  } catch (cause) {
    throw new EnvelopeError(code, { cause })
  }
}
