import { ascii, concat } from './bytes.ts'
import type { Sodium } from './sodium.ts'

/** What a signature is for. It is signed along, so that none can serve for another. */
export type SignatureUse = 'channel' | 'release' | 'login' | 'grant' | 'remove' | 'quote' | 'network'

/**
 * The Ed25519 signature (64 bytes) over `"parasol/1 " ‖ use ‖ 00 ‖ message`. The secret key is libsodium's of 64
 * bytes: the seed and the public key.
 */
export function sign(
  sodium: Sodium,
  use: SignatureUse,
  message: Uint8Array,
  secretKey: Uint8Array,
): Uint8Array {
  return sodium.crypto_sign_detached(signedBytes(use, message), secretKey)
}

/** Whether this signature of this use is by this key; false, never a throw, when any of them has a wrong length. */
export function verify(
  sodium: Sodium,
  use: SignatureUse,
  message: Uint8Array,
  signature: Uint8Array,
  publicKey: Uint8Array,
): boolean {
  if (signature.length !== 64 || publicKey.length !== 32) return false
  return sodium.crypto_sign_verify_detached(signature, signedBytes(use, message), publicKey)
}

/**
 * What an advocate signs with use `login`: `byte(length) ‖ origin ‖ byte(length) ‖ slug ‖ challenge`. The origin is
 * the advocate's own setting, never what the server says. Throws RangeError when origin or slug exceed 255 bytes.
 */
export function loginMessage(origin: string, slug: string, challenge: Uint8Array): Uint8Array {
  return concat(counted(origin), counted(slug), challenge)
}

function signedBytes(use: SignatureUse, message: Uint8Array): Uint8Array {
  return concat(ascii(`parasol/1 ${use}\0`), message)
}

function counted(text: string): Uint8Array {
  const bytes = ascii(text)
  if (bytes.length > 255) throw new RangeError('an origin or slug has at most 255 bytes')
  return concat(Uint8Array.of(bytes.length), bytes)
}
