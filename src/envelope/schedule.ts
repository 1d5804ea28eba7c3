import { ascii } from './bytes.ts'
import { hash, keyedHash } from './hash.ts'
import type { Sodium } from './sodium.ts'

// The key schedule of docs/envelope.md. Every label starts with "parasol/1 " and none is the beginning of another.

/** All keys below are used once, for one message: so the nonce under them may be constant. */
export const zeroNonce = new Uint8Array(24)

/**
 * The key that wraps one part key for one recipient. X-Wing's own combiner hashes only the X25519 half of its
 * ciphertext and key, so the public key and the whole ciphertext are bound here.
 */
export function wrapKey(
  sodium: Sodium,
  sharedSecret: Uint8Array,
  part: number,
  headerBytes: Uint8Array,
  publicKey: Uint8Array,
  encapsulation: Uint8Array,
): Uint8Array {
  const label = ascii('parasol/1 wrap')
  return keyedHash(sodium, sharedSecret, label, byte(part), headerBytes, publicKey, encapsulation)
}

/** What all parts are bound to: the header and every slot. */
export function contextOf(sodium: Sodium, headerBytes: Uint8Array, slotsBytes: Uint8Array): Uint8Array {
  return hash(sodium, headerBytes, slotsBytes)
}

export function encryptionKey(
  sodium: Sodium,
  partKey: Uint8Array,
  part: number,
  context: Uint8Array,
): Uint8Array {
  return keyedHash(sodium, partKey, ascii('parasol/1 encrypt'), byte(part), context)
}

export function commitmentKey(
  sodium: Sodium,
  partKey: Uint8Array,
  part: number,
  context: Uint8Array,
): Uint8Array {
  return keyedHash(sodium, partKey, ascii('parasol/1 commit'), byte(part), context)
}

export function bodyOf(sodium: Sodium, context: Uint8Array, ciphertexts: readonly Uint8Array[]): Uint8Array {
  return hash(sodium, ascii('parasol/1 body'), context, ...ciphertexts)
}

/**
 * The tag that commits a part to its key, and to the whole envelope: `laterTags` are those of all parts behind it,
 * so tags are made from the last part to the first.
 */
export function commitmentTag(
  sodium: Sodium,
  commitment: Uint8Array,
  body: Uint8Array,
  laterTags: readonly Uint8Array[],
): Uint8Array {
  return keyedHash(sodium, commitment, body, ...laterTags)
}

function byte(value: number): Uint8Array {
  return Uint8Array.of(value)
}
