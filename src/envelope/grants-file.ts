import { ascii, concat, same } from './bytes.ts'
import { GrantsError } from './grants-error.ts'
import { hash } from './hash.ts'
import { sign, verify } from './signature.ts'
import type { Sodium } from './sodium.ts'

// grants file = magic[8] ‖ version ‖ 000000 ‖ u32 count ‖ granter's login key[32] ‖ publicKey[1216] ‖ ct[1120]
//             ‖ grant[116] × count ‖ signature[64]
// grant       = envelopeId[16] ‖ u32 day as YYYYMMDD ‖ wrapped part key[48] × 2
// One encapsulation serves all grants of a file: the key that wraps each part key binds the envelope and the part.

const magic = ascii('PARASOLG')
const version = 1
const headerLength = 8 + 4 + 4 + 32 + 1216 + 1120
const grantLength = 16 + 4 + 48 + 48
const signatureLength = 64

/** What a grants file says of one envelope: the day of its batch, and its part keys, wrapped. */
export interface WrappedGrant {
  /** 16 bytes. */
  envelopeId: Uint8Array
  /** `YYYY-MM-DD` */
  day: string
  /** Of facts and account, 48 bytes each; zeros where the account is not granted. */
  wrapped: [Uint8Array, Uint8Array]
}

export interface GrantsFile {
  /** Ed25519, 32 bytes: who signed it. That this is a *case* advocate is for the channel document to say. */
  loginKey: Uint8Array
  /** X-Wing, 1,216 bytes: for whom it is. */
  publicKey: Uint8Array
  /** X-Wing, 1,120 bytes. */
  encapsulation: Uint8Array
  grants: WrappedGrant[]
}

/** The bytes of a grants file, signed. `secretKey` is libsodium's of 64 bytes, belonging to `loginKey`. */
export function encodeGrantsFile(sodium: Sodium, file: GrantsFile, secretKey: Uint8Array): Uint8Array {
  const { loginKey, publicKey, encapsulation, grants } = file
  const head = concat(
    magic,
    Uint8Array.of(version, 0, 0, 0),
    u32(grants.length),
    loginKey,
    publicKey,
    encapsulation,
  )
  const body = grants.map(({ envelopeId, day, wrapped }) =>
    concat(envelopeId, u32(dayNumber(day)), ...wrapped),
  )
  const unsigned = concat(head, ...body)
  return concat(unsigned, sign(sodium, 'grant', hash(sodium, unsigned), secretKey))
}

/** Whether these bytes begin as a grants file does. */
export function isGrantsFile(bytes: Uint8Array): boolean {
  return same(bytes.subarray(0, 8), magic)
}

/** Throws GrantsError, checked in this order: format, version, format (reserved, length), signature, format (a day). */
export function parseGrantsFile(sodium: Sodium, bytes: Uint8Array): GrantsFile {
  if (bytes.length < headerLength + signatureLength || !isGrantsFile(bytes)) throw new GrantsError('format')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.getUint8(8) !== version) throw new GrantsError('version')
  if (bytes.subarray(9, 12).some((byte) => byte !== 0)) throw new GrantsError('format')
  const count = view.getUint32(12, true)
  if (bytes.length !== headerLength + count * grantLength + signatureLength) throw new GrantsError('format')
  const unsigned = bytes.subarray(0, bytes.length - signatureLength)
  const loginKey = bytes.subarray(16, 48)
  const signature = bytes.subarray(unsigned.length)
  if (!verify(sodium, 'grant', hash(sodium, unsigned), signature, loginKey))
    throw new GrantsError('signature')
  return {
    loginKey,
    publicKey: bytes.subarray(48, 48 + 1216),
    encapsulation: bytes.subarray(48 + 1216, headerLength),
    grants: Array.from({ length: count }, (_, index) =>
      grantAt(bytes, view, headerLength + index * grantLength),
    ),
  }
}

function grantAt(bytes: Uint8Array, view: DataView, at: number): WrappedGrant {
  const take = (from: number, length: number) => bytes.subarray(at + from, at + from + length)
  return {
    envelopeId: take(0, 16),
    day: dayOf(view.getUint32(at + 16, true)),
    wrapped: [take(20, 48), take(68, 48)],
  }
}

function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''))
}

function dayOf(number: number): string {
  const digits = String(number).padStart(8, '0')
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  const date = new Date(`${day}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) throw new GrantsError('format')
  return day
}

function u32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}
