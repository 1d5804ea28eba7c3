import { concat } from './bytes.ts'
import type { Sodium } from './sodium.ts'

/** H(chunks joined): BLAKE2b with an output of 32 bytes. */
export function hash(sodium: Sodium, ...chunks: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_generichash(32, concat(...chunks), null)
}

/** H(key, chunks joined): keyed BLAKE2b with an output of 32 bytes. */
export function keyedHash(sodium: Sodium, key: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_generichash(32, concat(...chunks), key)
}
