import { ascii, same } from './bytes.ts'
import { EnvelopeError } from './errors.ts'
import { hash } from './hash.ts'
import type { Sodium } from './sodium.ts'

// envelope = header[64] ‖ slot[1216] × n ‖ facts[2048 + 16] ‖ tag[32] ‖ account[14336 + 16] ‖ tag[32]
// header   = magic[8] ‖ suite ‖ kind ‖ n ‖ p ‖ reserved[4] ‖ channelHash[32] ‖ nonce[16]
// slot     = X-Wing ciphertext[1120] ‖ wrapped part key[48] × p

export const magic = ascii('PARASOL1')
export const suite = 1
export const reportKind = 1
export const maximumRecipients = 16

/** Bytes of padded plaintext in each part of a report: facts, then account. */
export const partSizes = [2048, 14336] as const

export const nonceLength = 16
export const encapsulationLength = 1120
export const wrappedLength = 48
export const tagLength = 32

export const headerLength = 64
const partCount = partSizes.length
const slotLength = encapsulationLength + partCount * wrappedLength
const [factsLength, accountLength] = [partSizes[0] + 16 + tagLength, partSizes[1] + 16 + tagLength]

export interface Header {
  suite: number
  kind: number
  slots: number
  parts: number
  channelHash: Uint8Array
  nonce: Uint8Array
}

export interface Slot {
  ciphertext: Uint8Array
  /** The wrapped part keys, 48 bytes each: of the facts, of the account. */
  wrapped: [Uint8Array, Uint8Array]
}

export interface Part {
  ciphertext: Uint8Array
  tag: Uint8Array
}

export interface Envelope {
  header: Header
  headerBytes: Uint8Array
  slots: Slot[]
  slotsBytes: Uint8Array
  /** Facts, account. */
  parts: [Part, Part]
}

/** Bytes of every report sealed to so many recipients: 16,544 + 1,216 n. */
export function reportLength(recipients: number): number {
  return headerLength + recipients * slotLength + factsLength + accountLength
}

/**
 * The pieces of an envelope, as views into the same memory. Needs no key and shows no content.
 * Throws EnvelopeError, checked in this order: length (shorter than a header), magic, suite, kind, slots, parts,
 * reserved, length (other than what the header announces).
 */
export function parseEnvelope(bytes: Uint8Array): Envelope {
  const header = parseHeader(bytes)
  if (bytes.length !== reportLength(header.slots)) throw new EnvelopeError('length')
  const factsAt = headerLength + header.slots * slotLength
  const accountAt = factsAt + factsLength
  const slotsBytes = bytes.subarray(headerLength, factsAt)
  return {
    header,
    headerBytes: bytes.subarray(0, headerLength),
    slots: Array.from({ length: header.slots }, (_, index) =>
      slotFrom(slotsBytes.subarray(index * slotLength, (index + 1) * slotLength)),
    ),
    slotsBytes,
    parts: [partFrom(bytes.subarray(factsAt, accountAt)), partFrom(bytes.subarray(accountAt))],
  }
}

/** The header at the start of these bytes, whatever follows it. Throws EnvelopeError as parseEnvelope does. */
export function parseHeader(bytes: Uint8Array): Header {
  if (bytes.length < headerLength) throw new EnvelopeError('length')
  if (!same(bytes.subarray(0, 8), magic)) throw new EnvelopeError('magic')
  const header: Header = {
    suite: byteAt(bytes, 8),
    kind: byteAt(bytes, 9),
    slots: byteAt(bytes, 10),
    parts: byteAt(bytes, 11),
    channelHash: bytes.subarray(16, 48),
    nonce: bytes.subarray(48, 64),
  }
  if (header.suite !== suite) throw new EnvelopeError('suite')
  if (header.kind !== reportKind) throw new EnvelopeError('kind')
  if (header.slots < 1 || header.slots > maximumRecipients) throw new EnvelopeError('slots')
  if (header.parts !== partCount) throw new EnvelopeError('parts')
  if (bytes.subarray(12, 16).some((byte) => byte !== 0)) throw new EnvelopeError('reserved')
  return header
}

/** The bytes of a report's header. */
export function encodeHeader(slots: number, channelHash: Uint8Array, nonce: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(headerLength)
  bytes.set(magic, 0)
  bytes.set([suite, reportKind, slots, partCount], 8)
  bytes.set(channelHash, 16)
  bytes.set(nonce, 48)
  return bytes
}

/** The name under which an envelope is known everywhere: the first 16 bytes of H(envelope). */
export function envelopeId(sodium: Sodium, bytes: Uint8Array): Uint8Array {
  return hash(sodium, bytes).subarray(0, 16)
}

function slotFrom(bytes: Uint8Array): Slot {
  const accountAt = encapsulationLength + wrappedLength
  return {
    ciphertext: bytes.subarray(0, encapsulationLength),
    wrapped: [bytes.subarray(encapsulationLength, accountAt), bytes.subarray(accountAt)],
  }
}

function partFrom(bytes: Uint8Array): Part {
  const tagAt = bytes.length - tagLength
  return { ciphertext: bytes.subarray(0, tagAt), tag: bytes.subarray(tagAt) }
}

function byteAt(bytes: Uint8Array, offset: number): number {
  return bytes[offset] ?? 0
}
