import type { ErrorCode } from '../wire/errors.ts'
import { Refusal } from './errors.ts'

/** A number from an address. Throws Refusal with the code that it is given. */
export function wholeNumber(text: unknown, otherwise: ErrorCode): number {
  if (typeof text !== 'string' || !/^\d{1,15}$/.test(text)) throw new Refusal(otherwise)
  return Number(text)
}
