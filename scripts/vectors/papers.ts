import { backupId } from '../../src/identity/recovery.ts'
import { encodeShare, type Share } from '../../src/identity/share.ts'
import { linesOf, shareLines } from '../../src/identity/share-text.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import { concat } from '../../src/envelope/bytes.ts'
import { fixed, sodium } from './cast.ts'

// Shares that are the same at every run. They are split here, by a field arithmetic of its own, and put together again
// by the library that src/identity uses.

/** What the shares of a backup of this name give back. */
export const recoveryKeys = (backup: string) => recipientKeyFromSeed(sodium, fixed(backup))

/** Share `number` of 5, of which 3 are needed, where the first character of the given line may be another. */
export function paper(number: number, wrongLine?: number): string[] {
  return shareLines(shareOf('recovery key', number)).map((line, index) =>
    index + 1 === wrongLine ? `${line.startsWith('0') ? '1' : '0'}${line.slice(1)}` : line,
  )
}

export const otherPaper = (number: number) => shareLines(shareOf('another recovery key', number))

/** Share 3 with another value at one place, and lines that are well formed. */
export function forged(): string[] {
  const share = shareOf('recovery key', 3)
  return shareLines({ ...share, point: share.point.map((byte, at) => (at === 7 ? byte ^ 1 : byte)) })
}

/** Share 1 with another value in one of its first two bytes, and lines that are well formed. */
export function headed(at: 0 | 1, value: number): string[] {
  return linesOf(encodeShare(shareOf('recovery key', 1)).map((byte, index) => (index === at ? value : byte)))
}

function shareOf(backup: string, number: number): Share {
  const { seed, publicKey } = recoveryKeys(backup)
  const x = number * 17
  const [first, second] = [
    fixed(`first coefficients of ${backup}`),
    fixed(`second coefficients of ${backup}`),
  ]
  const values = seed.map((secret, at) => secret ^ times(x, (first[at] ?? 0) ^ times(x, second[at] ?? 0)))
  return {
    need: 3,
    shares: 5,
    number,
    backupId: backupId(sodium, publicKey),
    point: concat(values, Uint8Array.of(x)),
  }
}

/** The product in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
function times(a: number, b: number): number {
  let [product, shifted] = [0, a]
  for (let bits = b; bits > 0; bits >>= 1) {
    if ((bits & 1) === 1) product ^= shifted
    shifted = (shifted << 1) ^ (shifted > 127 ? 0x11b : 0)
  }
  return product
}
