import { EnvelopeError } from './errors.ts'
import type { Sodium } from './sodium.ts'

/**
 * The plaintext padded to exactly `size` bytes: 0x80, then zeros (ISO/IEC 7816-4), at least one byte of it.
 * Throws EnvelopeError `padding` when the plaintext has `size` bytes or more.
 */
export function padTo(sodium: Sodium, plaintext: Uint8Array, size: number): Uint8Array {
  if (plaintext.length >= size) throw new EnvelopeError('padding')
  return sodium.pad(plaintext, size)
}

/** The plaintext without its padding. Throws EnvelopeError `padding` when the padding is not as padTo makes it. */
export function unpadFrom(sodium: Sodium, padded: Uint8Array, size: number): Uint8Array {
  try {
    return sodium.unpad(padded, size)
  } catch (cause) {
    throw new EnvelopeError('padding', { cause })
  }
}
