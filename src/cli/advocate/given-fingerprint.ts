import { readFingerprint } from '../../channel/fingerprint.ts'
import { exitCodes } from '../errors.ts'
import { Trouble } from './trouble.ts'

/**
 * The number that was given with --fingerprint, in groups of five; `undefined` where none was. Throws Trouble `no-number` for
 * what cannot be one: a slip while copying must not look like somebody else's key.
 */
export function givenFingerprint(typed: string | undefined): string | undefined {
  if (typed === undefined) return undefined
  const number = readFingerprint(typed)
  if (number !== undefined) return number
  const text = typed.length > 60 ? `${typed.slice(0, 60)}…` : typed
  throw new Trouble('no-number', { text, example: '01234 56789 …' }, exitCodes.usage)
}
