import { shortened } from './positions.ts'
import type { Account, Facts } from './schema.ts'

/** The longest facts that fit into their part of an envelope, in bytes. */
export const mostFactsBytes = 2047

/**
 * The bytes that are sealed: JSON in UTF-8, in the short form where the long one would not fit. What the form gathers
 * always fits. Kept apart from `decode` so that the phone need not carry a parser.
 */
export function encodeFacts(facts: Facts): Uint8Array {
  const long = encode(facts)
  return long.length <= mostFactsBytes ? long : encode(shortened(facts))
}

/** @see encodeFacts */
export function encodeAccount(account: Account): Uint8Array {
  return encode(account)
}

function encode(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
