import { ascii } from '../envelope/bytes.ts'
import { hash } from '../envelope/hash.ts'
import type { Sodium } from '../envelope/sodium.ts'

/**
 * The number by which people recognise an organisation: eight groups of five digits, "01234 56789 …", the same in
 * every language. `signingKey` is the Ed25519 public key (32 bytes).
 */
export function fingerprint(sodium: Sodium, signingKey: Uint8Array): string {
  return inGroups(hash(sodium, ascii('parasol/1 fingerprint'), signingKey))
}

/**
 * The number that a joining advocate reads aloud before their keys are listed. `publicKey` is the X-Wing key
 * (1,216 bytes), `loginKey` the Ed25519 key (32 bytes).
 */
export function advocateFingerprint(sodium: Sodium, publicKey: Uint8Array, loginKey: Uint8Array): string {
  return inGroups(hash(sodium, ascii('parasol/1 advocate'), publicKey, loginKey))
}

/** Whether two fingerprints have the same digits, however people typed the spaces between them. */
export function sameFingerprint(a: string, b: string): boolean {
  const digits = (typed: string) => typed.replace(/\D/g, '')
  return digits(a).length === 40 && digits(a) === digits(b)
}

/**
 * A number that somebody typed, as the program writes it; `undefined` for what no key can have: other than forty digits, a
 * letter among them, a group above 65535.
 */
export function readFingerprint(typed: string): string | undefined {
  const digits = typed.replace(/[^\p{L}\p{N}]/gu, '')
  if (!/^\d{40}$/.test(digits)) return undefined
  const groups = digits.match(/\d{5}/g) ?? []
  return groups.every((group) => Number(group) <= 0xffff) ? groups.join(' ') : undefined
}

/** Which groups of five differ between two numbers, counted from 1: what a person looks at first. */
export function differingGroups(a: string, b: string): number[] {
  const [ours, theirs] = [a.split(' '), b.split(' ')]
  return ours.flatMap((group, at) => (group === theirs[at] ? [] : [at + 1]))
}

function inGroups(digest: Uint8Array): string {
  const view = new DataView(digest.buffer, digest.byteOffset)
  const groups = Array.from({ length: 8 }, (_, index) => view.getUint16(index * 2, true))
  return groups.map((group) => group.toString().padStart(5, '0')).join(' ')
}
