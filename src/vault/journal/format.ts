import { ascii, concat } from '../../envelope/bytes.ts'
import { keyedHash } from '../../envelope/hash.ts'
import type { Sodium } from '../../envelope/sodium.ts'

// journal = header[12] ‖ record*
// header  = "PARASOLJ" ‖ version ‖ kind ‖ 0000
// record  = nonce[24] ‖ XChaCha20-Poly1305(pad(u16 piece ‖ u16 pieces ‖ bytes, 512), ad = header ‖ u32 place)
// Integers are little-endian. All records have one length, so that damage to one never hides where the next begins,
// and so that a file tells how much was written and nothing of what.

const version = 1
const kinds = ['notes', 'quotes', 'forgotten', 'releases'] as const

/** What a journal is about; each kind has a key of its own. */
export type JournalKind = (typeof kinds)[number]

export const headerLength = 12
const nonceLength = 24
const paddedLength = 512
/** Bytes on the disk. */
export const recordLength = nonceLength + paddedLength + 16
/** Two numbers and at least one byte of padding leave this many bytes of an entry to a record. */
export const pieceLength = paddedLength - 4 - 1

export function journalHeader(kind: JournalKind): Uint8Array {
  return concat(ascii('PARASOLJ'), Uint8Array.of(version, kinds.indexOf(kind) + 1, 0, 0))
}

/** Whether this is the header of a journal that a later version wrote. */
export function isNewer(header: Uint8Array): boolean {
  return ascii('PARASOLJ').every((byte, at) => header[at] === byte) && (header[8] ?? 0) > version
}

/** The key of a journal: H(key = vault key, "parasol/1 journal" ‖ kind). */
export function journalKey(sodium: Sodium, vaultKey: Uint8Array, kind: JournalKind): Uint8Array {
  return keyedHash(sodium, vaultKey, ascii('parasol/1 journal'), Uint8Array.of(kinds.indexOf(kind) + 1))
}

/** A part of an entry; an entry longer than `pieceLength` lies in several records, one behind the other. */
export interface Piece {
  /** From 0. */
  readonly piece: number
  readonly pieces: number
  readonly bytes: Uint8Array
}

/** What seals and opens the records of one journal. */
export interface RecordSealing {
  readonly sodium: Sodium
  readonly key: Uint8Array
  readonly header: Uint8Array
}

/** One record; `place` counts records from 0 and is bound in, so that none can be moved or repeated. */
export function sealRecord({ sodium, key, header }: RecordSealing, place: number, one: Piece): Uint8Array {
  const plain = sodium.pad(concat(u16(one.piece), u16(one.pieces), one.bytes), paddedLength)
  const nonce = sodium.randombytes_buf(nonceLength)
  const bound = concat(header, u32(place))
  return concat(nonce, sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, null, nonce, key))
}

/** `undefined` where the record was damaged or does not belong at this place. */
export function openRecord(
  { sodium, key, header }: RecordSealing,
  place: number,
  record: Uint8Array,
): Piece | undefined {
  const nonce = record.subarray(0, nonceLength)
  const bound = concat(header, u32(place))
  try {
    const plain = sodium.unpad(
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
        null,
        record.subarray(nonceLength),
        bound,
        nonce,
        key,
      ),
      paddedLength,
    )
    const numbers = new DataView(plain.buffer, plain.byteOffset)
    return { piece: numbers.getUint16(0, true), pieces: numbers.getUint16(2, true), bytes: plain.subarray(4) }
  } catch {
    return undefined
  }
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >> 8)
}

function u32(value: number): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(4))
  bytes.setUint32(0, value, true)
  return new Uint8Array(bytes.buffer)
}
