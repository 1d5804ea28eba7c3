import { ascii, concat, same } from '../../envelope/bytes.ts'
import { keyedHash } from '../../envelope/hash.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { recordLayout } from '../../report/packed.ts'

// segment file = magic[8] ‖ version ‖ 000 ‖ nonce[24] ‖ XChaCha20-Poly1305(plaintext)
// additional data = the first 12 bytes ‖ the segment's name ‖ 00 ‖ the layout of its records. See docs/vault.md.

const magic = ascii('PARASOLI')
const version = 1
const headLength = 12
const nonceLength = 24

/** The key of the index, out of the identity's vault key: 32 bytes. */
export function indexKey(sodium: Sodium, vaultKey: Uint8Array): Uint8Array {
  return keyedHash(sodium, vaultKey, ascii('parasol/1 index'))
}

/** A segment's file. The name is bound in, so that no segment can stand for another. */
export function sealSegment(
  sodium: Sodium,
  key: Uint8Array,
  name: string,
  plaintext: Uint8Array,
): Uint8Array {
  const nonce = sodium.randombytes_buf(nonceLength)
  const bound = additionalData(head, name)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plaintext, bound, null, nonce, key)
  return concat(head, nonce, sealed)
}

/**
 * What is in a segment's file; `undefined` for whatever sealSegment did not write under this key, name and layout, in
 * this version. Nothing is lost by that: the sealed reports are still there, and are opened again.
 */
export function openSegment(
  sodium: Sodium,
  key: Uint8Array,
  name: string,
  file: Uint8Array,
): Uint8Array | undefined {
  if (!same(file.subarray(0, headLength), head)) return undefined
  const nonce = file.subarray(headLength, headLength + nonceLength)
  const sealed = file.subarray(headLength + nonceLength)
  try {
    const bound = additionalData(head, name)
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed, bound, nonce, key)
  } catch {
    return undefined
  }
}

const head = concat(magic, Uint8Array.of(version, 0, 0, 0))

function additionalData(start: Uint8Array, name: string): Uint8Array {
  return concat(start, ascii(name), Uint8Array.of(0), ascii(recordLayout))
}
