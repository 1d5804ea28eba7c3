import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { decrypt, H, join, keyedH, xwing } from './primitives.ts'
import type { Bytes } from './primitives.ts'

/** The content of an identity file of version 2, out of enough shares as they are printed. Throws where it does not open. */
export function secondRecover(file: Bytes, shares: readonly (readonly string[])[]): Bytes {
  const points = shares.map(pointOf)
  const xs = points.map((point) => point[32] ?? 0)
  const seed = Uint8Array.from({ length: 32 }, (_, at) =>
    points.reduce((sum, point, i) => sum ^ times(point[at] ?? 0, weightAtZero(xs, i)), 0),
  )
  const { publicKey } = xwing.keygen(seed)
  const id = H(join('parasol/1 backup', publicKey)).subarray(0, 5)
  const ct = file.subarray(65, 1185)
  const bound = join('parasol/1 recovery', file.subarray(0, 60), id, publicKey, ct)
  const fileKey = decrypt(keyedH(xwing.decapsulate(ct, seed), bound), file.subarray(1185, 1233))
  return xchacha20poly1305(fileKey, file.subarray(36, 60), file.subarray(0, 1233)).decrypt(
    file.subarray(1233),
  )
}

function pointOf(lines: readonly string[]): Bytes {
  const characters = lines.map((line) => line.replaceAll(' ', '').slice(0, 8)).join('')
  const bits = Array.from(characters, fiveBits).join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2)).subarray(7)
}

const fiveBits = (character: string) =>
  '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.indexOf(character).toString(2).padStart(5, '0')

function weightAtZero(xs: readonly number[], i: number): number {
  const others = xs.filter((_, j) => j !== i)
  return others.reduce((weight, x) => times(weight, times(x, inverse(x ^ (xs[i] ?? 0)))), 1)
}

const inverse = (a: number) => Array.from({ length: 256 }, (_, b) => b).find((b) => times(a, b) === 1) ?? 0

function times(a: number, b: number): number {
  let product = 0
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product > 127 ? 0x11b : 0)
    if (((b >> bit) & 1) === 1) product ^= a
  }
  return product
}
