import { ascii, concat, same } from '../envelope/bytes.ts'
import { IdentityError } from './errors.ts'
import type { Identity } from './identity.ts'
import { checkLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { recoveryCopyLength } from './recovery.ts'

// identity file = magic[8] ‖ version ‖ type ‖ 0000 ‖ u32 opslimit ‖ u32 memlimit KiB ‖ salt[16] ‖ nonce[24]
//               ‖ recovery copy[1173], in version 2 only ‖ ciphertext
// Everything before the ciphertext is the additional data of its encryption. Integers are little-endian.

const magic = ascii('PARASOLK')
/** 2 has a recovery copy, 1 has none. */
const versions = [1, 2] as const
const types = ['advocate', 'signing'] as const
const prefixLength = 60

/** The readable beginning of an identity file. */
export interface Prefix {
  version: (typeof versions)[number]
  type: Identity['type']
  limits: Limits
  /** 16 bytes, fresh at every write. */
  salt: Uint8Array
  /** 24 bytes, fresh at every write. */
  nonce: Uint8Array
}

export interface IdentityFile {
  prefix: Prefix
  /** The first 60 bytes. */
  prefixBytes: Uint8Array
  /** The key of the ciphertext, sealed to the recovery key. Absent from version 1. */
  recoveryCopy: Uint8Array | undefined
  ciphertext: Uint8Array
}

export function encodePrefix({ version, type, limits, salt, nonce }: Prefix): Uint8Array {
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, limits.operations, true)
  numbers.setUint32(4, limits.memoryKiB, true)
  const kind = Uint8Array.of(version, types.indexOf(type) + 1, 0, 0)
  return concat(magic, kind, new Uint8Array(numbers.buffer), salt, nonce)
}

/**
 * The pieces of an identity file, as views. Throws IdentityError, in this order: format, version, type, format (the
 * two zero bytes), limits, format (too short for its version). So a doctored file is refused before anything is derived from it.
 */
export function parseIdentityFile(bytes: Uint8Array): IdentityFile {
  if (bytes.length < prefixLength + 16) throw new IdentityError('format')
  if (!same(bytes.subarray(0, 8), magic)) throw new IdentityError('format')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const version = versions[view.getUint8(8) - 1]
  if (version === undefined) throw new IdentityError('version')
  const type = types[view.getUint8(9) - 1]
  if (type === undefined) throw new IdentityError('type')
  if (view.getUint16(10) !== 0) throw new IdentityError('format')
  const limits = { operations: view.getUint32(12, true), memoryKiB: view.getUint32(16, true) }
  checkLimits(limits)
  const ciphertextAt = prefixLength + (version === 2 ? recoveryCopyLength : 0)
  if (bytes.length < ciphertextAt + 16) throw new IdentityError('format')
  return {
    prefix: { version, type, limits, salt: bytes.subarray(20, 36), nonce: bytes.subarray(36, prefixLength) },
    prefixBytes: bytes.subarray(0, prefixLength),
    recoveryCopy: version === 2 ? bytes.subarray(prefixLength, ciphertextAt) : undefined,
    ciphertext: bytes.subarray(ciphertextAt),
  }
}
