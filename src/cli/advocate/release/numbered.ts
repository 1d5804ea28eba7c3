import type { ReleaseEntry } from '../../../release/ledger-entry.ts'
import type { Ledger } from '../../../release/ledger.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Wording } from '../wording.ts'

export function wholeNumber(typed: string, words: Wording['release']): number {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed)
  throw new CliError(sentenceWith(words.noSuch, { number: safeLine(typed) }), exitCodes.usage)
}

/** Throws CliError where there is no release of that number. */
export function releaseNumbered(
  { entries }: Ledger,
  number: number,
  words: Wording['release'],
): ReleaseEntry {
  const entry = entries[number - 1]
  if (entry?.kind === 'release') return entry
  throw new CliError(sentenceWith(words.noSuch, { number }))
}
