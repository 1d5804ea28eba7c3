import { ascii, concat, same } from './bytes.ts'
import { EnvelopeError } from './errors.ts'
import { magic, parseHeader, reportLength } from './format.ts'
import { hash } from './hash.ts'
import type { Sodium } from './sodium.ts'

// saved file = nonce[24] ‖ XChaCha20(H("parasol/1 file" ‖ nonce), envelopes one after the other)

const nonceLength = 24

export interface SavedFile {
  envelopes: Uint8Array[]
  /** Bytes that belong to no envelope: 0 in a file that nothing happened to. */
  damagedBytes: number
}

/**
 * Envelopes as a file without telling first bytes, in random order. It hides them from a casual look and from file
 * carving, not from somebody who knows Parasol: the key is made from the nonce that the file begins with.
 */
export function sealSavedFile(sodium: Sodium, envelopes: readonly Uint8Array[]): Uint8Array {
  const nonce = sodium.randombytes_buf(nonceLength)
  return concat(nonce, applyKeystream(sodium, nonce, concat(...shuffled(sodium, envelopes))))
}

/**
 * The envelopes in a saved file, told apart by their headers only: whether each is genuine shows when it is opened.
 * Goes on behind damage at the next envelope. Throws EnvelopeError `length` when the file is shorter than its nonce,
 * `magic` when it holds no envelope at all, which is to say that it is some other file.
 */
export function openSavedFile(sodium: Sodium, bytes: Uint8Array): SavedFile {
  if (bytes.length < nonceLength) throw new EnvelopeError('length')
  const content = applyKeystream(sodium, bytes.subarray(0, nonceLength), bytes.subarray(nonceLength))
  const envelopes: Uint8Array[] = []
  let offset = 0
  while (offset < content.length) {
    const length = envelopeLengthAt(content, offset)
    if (length !== undefined) envelopes.push(content.subarray(offset, offset + length))
    offset = length === undefined ? nextMagic(content, offset + 1) : offset + length
  }
  if (envelopes.length === 0) throw new EnvelopeError('magic')
  const found = envelopes.reduce((total, envelope) => total + envelope.length, 0)
  return { envelopes, damagedBytes: content.length - found }
}

/**
 * XChaCha20 from block 1 on, which is what the AEAD encrypts with. The tag is thrown away: libsodium's small build
 * has no bare stream cipher, and each envelope vouches for itself.
 */
function applyKeystream(sodium: Sodium, nonce: Uint8Array, bytes: Uint8Array): Uint8Array {
  const key = hash(sodium, ascii('parasol/1 file'), nonce)
  return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt_detached(bytes, null, null, nonce, key).ciphertext
}

function shuffled(sodium: Sodium, envelopes: readonly Uint8Array[]): Uint8Array[] {
  const drawn: Uint8Array[] = []
  const left = [...envelopes]
  while (left.length > 0) drawn.push(...left.splice(sodium.randombytes_uniform(left.length), 1))
  return drawn
}

/** The length of the envelope at an offset; undefined where none starts, or where it cannot be whole. */
function envelopeLengthAt(content: Uint8Array, offset: number): number | undefined {
  const rest = content.subarray(offset)
  const announced = announcedLength(rest)
  if (announced === undefined || announced > rest.length) return undefined
  if (announced === rest.length || startsWithMagic(rest.subarray(announced))) return announced
  // Something is wrong behind: either the next envelope's first bytes, or this one's count of slots, and then
  // believing it would swallow the beginning of the next.
  return nextMagic(rest, 1) < announced ? undefined : announced
}

function announcedLength(bytes: Uint8Array): number | undefined {
  try {
    return reportLength(parseHeader(bytes).slots)
  } catch {
    return undefined
  }
}

function nextMagic(content: Uint8Array, from: number): number {
  for (let offset = from; offset < content.length; offset++) {
    if (content[offset] === magic[0] && startsWithMagic(content.subarray(offset))) return offset
  }
  return content.length
}

function startsWithMagic(bytes: Uint8Array): boolean {
  return same(bytes.subarray(0, magic.length), magic)
}
