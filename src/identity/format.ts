import { ascii, concat, same } from '../envelope/bytes.ts'
import { IdentityError } from './errors.ts'
import type { Identity } from './identity.ts'
import { checkLimits } from './limits.ts'
import type { Limits } from './limits.ts'

// identity file = magic[8] ‖ version ‖ type ‖ 0000 ‖ u32 opslimit ‖ u32 memlimit KiB ‖ salt[16] ‖ nonce[24] ‖ ciphertext
// Everything before the ciphertext is the additional data of its encryption. Integers are little-endian.

const magic = ascii('PARASOLK')
const version = 1
const types = ['advocate', 'signing'] as const
const prefixLength = 60

/** The readable beginning of an identity file. */
export interface Prefix {
  type: Identity['type']
  limits: Limits
  /** 16 bytes, fresh at every write. */
  salt: Uint8Array
  /** 24 bytes, fresh at every write. */
  nonce: Uint8Array
}

export interface IdentityFile {
  prefix: Prefix
  prefixBytes: Uint8Array
  ciphertext: Uint8Array
}

export function encodePrefix({ type, limits, salt, nonce }: Prefix): Uint8Array {
  const numbers = new DataView(new ArrayBuffer(8))
  numbers.setUint32(0, limits.operations, true)
  numbers.setUint32(4, limits.memoryKiB, true)
  const kind = Uint8Array.of(version, types.indexOf(type) + 1, 0, 0)
  return concat(magic, kind, new Uint8Array(numbers.buffer), salt, nonce)
}

/**
 * The pieces of an identity file, as views. Throws IdentityError, in this order: format, version, type, format (the
 * two zero bytes), limits. So a doctored file is refused before anything is derived from it.
 */
export function parseIdentityFile(bytes: Uint8Array): IdentityFile {
  if (bytes.length < prefixLength + 16) throw new IdentityError('format')
  if (!same(bytes.subarray(0, 8), magic)) throw new IdentityError('format')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (view.getUint8(8) !== version) throw new IdentityError('version')
  const type = types[view.getUint8(9) - 1]
  if (type === undefined) throw new IdentityError('type')
  if (view.getUint16(10) !== 0) throw new IdentityError('format')
  const limits = { operations: view.getUint32(12, true), memoryKiB: view.getUint32(16, true) }
  checkLimits(limits)
  return {
    prefix: { type, limits, salt: bytes.subarray(20, 36), nonce: bytes.subarray(36, prefixLength) },
    prefixBytes: bytes.subarray(0, prefixLength),
    ciphertext: bytes.subarray(prefixLength),
  }
}
