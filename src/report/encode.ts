import type { Account, Facts } from './schema.ts'

/** The bytes that are sealed: JSON in UTF-8. Kept apart from `decode` so that the phone need not carry a parser. */
export function encodeFacts(facts: Facts): Uint8Array {
  return encode(facts)
}

/** @see encodeFacts */
export function encodeAccount(account: Account): Uint8Array {
  return encode(account)
}

function encode(value: Facts | Account): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
