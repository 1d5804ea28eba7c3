import { concat } from '../envelope/bytes.ts'
import { backupIdLength } from './recovery.ts'
import { IdentityError } from './errors.ts'

// share = byte(version ‖ need) ‖ byte(shares ‖ number) ‖ backupId[5] ‖ y[32] ‖ x, each byte(a ‖ b) of two half bytes, a first

const version = 1
const shareLength = 40
/** Half a byte must hold them. */
export const mostShares = 15

/** One of the papers on which a recovery key is. */
export interface Share {
  /** How many shares give the key back. */
  need: number
  /** How many there are. */
  shares: number
  /** Which one this is, from 1. */
  number: number
  backupId: Uint8Array
  /** The point of the polynomials: 32 values, then where they were taken (1 to 255). */
  point: Uint8Array
}

export function encodeShare({ need, shares, number, backupId, point }: Share): Uint8Array {
  return concat(Uint8Array.of((version << 4) | need, (shares << 4) | number), backupId, point)
}

/** Throws IdentityError: share-lines (another length), share-version, share-line (what no share says of itself). */
export function decodeShare(bytes: Uint8Array): Share {
  if (bytes.length !== shareLength) throw new IdentityError('share-lines')
  const [first = 0, second = 0] = bytes
  if (first >> 4 !== version) throw new IdentityError('share-version')
  const [need, shares, number] = [first & 15, second >> 4, second & 15]
  const possible = need >= 2 && need <= shares && number >= 1 && number <= shares && bytes.at(-1) !== 0
  if (!possible) throw new IdentityError('share-line', { detail: 'it speaks of shares that cannot be' })
  const pointAt = 2 + backupIdLength
  return { need, shares, number, backupId: bytes.slice(2, pointAt), point: bytes.slice(pointAt) }
}
