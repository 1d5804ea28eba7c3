// Crockford's base 32: no I, L, O and U, so that what is written by hand and read aloud comes back the same.

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The last `5 · count` bits of a number. */
export function inBase32(value: bigint, count: number): string {
  return Array.from({ length: count }, (_, at) =>
    alphabet.charAt(Number((value >> BigInt(5 * (count - 1 - at))) & 31n)),
  ).join('')
}

/** The number that these characters are; `undefined` where one is none of the alphabet's. */
export function fromBase32(text: string): bigint | undefined {
  let value = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit === -1) return undefined
    value = (value << 5n) + BigInt(digit)
  }
  return value
}

/** What a person typed, as it was printed: spaces and hyphens gone, and what looks alike taken for what it looks like. */
export function asPrinted(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/[IL]/g, '1').replace(/O/g, '0')
}

/** Bytes as one number, the first the highest. */
export function numberOf(bytes: Uint8Array): bigint {
  return bytes.reduce((value, byte) => (value << 8n) + BigInt(byte), 0n)
}
