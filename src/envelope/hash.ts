import { joinInto } from './bytes.ts'
import type { Sodium } from './sodium.ts'

/** H(chunks joined): BLAKE2b with an output of 32 bytes. */
export function hash(sodium: Sodium, ...chunks: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_generichash(32, joined(chunks), null)
}

/** H(key, chunks joined): keyed BLAKE2b with an output of 32 bytes. The chunks are no secrets; the key is. */
export function keyedHash(sodium: Sodium, key: Uint8Array, ...chunks: readonly Uint8Array[]): Uint8Array {
  return sodium.crypto_generichash(32, joined(chunks), key)
}

// Opening a report hashes ten times. One memory for what is joined spares a tenth of the time that opening takes.
let memory = new Uint8Array(1024)

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const [first, ...others] = chunks
  if (first !== undefined && others.length === 0) return first
  const length = chunks.reduce((total, chunk) => total + chunk.length, 0)
  if (memory.length < length) memory = new Uint8Array(2 * length)
  return joinInto(memory, chunks)
}
