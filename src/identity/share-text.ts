import { concat } from '../envelope/bytes.ts'
import { asPrinted, fromBase32, inBase32, numberOf } from './base32.ts'
import { IdentityError } from './errors.ts'
import { decodeShare, encodeShare, type Share } from './share.ts'

// A share on paper: 8 lines of 8 characters for 5 bytes each, and 2 that check them. A line's check is (line number · 2^40 + its bytes as a number) mod 1021. As 1021 is prime,
// every single wrong character, every two neighbours exchanged and every line in another's place is found.

const checkPrime = 1021n
export const lineCount = 8
const lineBytes = 5

/** The lines of a share as they are printed: `ABCD EFGH JK`. */
export function shareLines(share: Share): string[] {
  return linesOf(encodeShare(share))
}

/** The same for the 40 bytes of a share. */
export function linesOf(bytes: Uint8Array): string[] {
  return Array.from({ length: lineCount }, (_, index) => {
    const value = numberOf(bytes.subarray(index * lineBytes, (index + 1) * lineBytes))
    const text = inBase32(value, 8) + inBase32(checkOf(index, value), 2)
    return `${text.slice(0, 4)} ${text.slice(4, 8)} ${text.slice(8)}`
  })
}

/** Reads the lines of one share. Throws IdentityError: share-lines, share-line (which one), share-version. */
export function readShare(lines: readonly string[]): Share {
  if (lines.length !== lineCount) throw new IdentityError('share-lines')
  return decodeShare(concat(...lines.map((line, index) => readLine(line, index))))
}

/**
 * The 5 bytes of one line, `index` from 0. Small letters, spaces and hyphens do not matter, and what looks alike is
 * taken for what it looks like. Throws IdentityError `share-line`.
 */
export function readLine(line: string, index: number): Uint8Array {
  const printed = asPrinted(line)
  const [value, check] = [fromBase32(printed.slice(0, 8)), fromBase32(printed.slice(8))]
  const facts = { line: index + 1 }
  const detail = `line ${facts.line}`
  if (value === undefined || check === undefined)
    throw new IdentityError('share-line', { detail: `${detail} has a sign that no share has`, facts })
  if (printed.length !== 10)
    throw new IdentityError('share-line', {
      detail: `${detail} has ${printed.length} characters, not 10`,
      facts: { ...facts, found: printed.length },
    })
  if (check !== checkOf(index, value)) throw new IdentityError('share-line', { detail, facts })
  return Uint8Array.from({ length: lineBytes }, (_, at) => Number((value >> BigInt(8 * (4 - at))) & 255n))
}

function checkOf(index: number, value: bigint): bigint {
  return ((BigInt(index + 1) << 40n) + value) % checkPrime
}
