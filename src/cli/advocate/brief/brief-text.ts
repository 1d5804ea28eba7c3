import { offeredText } from '../../../publication/brief/offered.ts'
import type { BriefFigures } from '../../../publication/brief/figures.ts'
import type { BriefText } from '../../../publication/brief/text.ts'
import { readTextFile } from '../../../publication/brief/text-file.ts'
import { type UnpublishedNumber, unpublishedNumbers } from '../../../publication/brief/unpublished-numbers.ts'
import { exitCodes } from '../../errors.ts'
import { languages } from '../language.ts'
import type { Session } from '../session.ts'
import { Trouble } from '../trouble.ts'
import { type Wording, wordingIn } from '../wording.ts'

/** What somebody wrote for a brief. */
export interface BriefWords {
  readonly text: Partial<BriefText>
  readonly period: string | undefined
  /** The language that the text says it is in. */
  readonly wording: Wording
  /** Numbers in it that stand in no published table. */
  readonly doubtful: (figures: BriefFigures) => readonly UnpublishedNumber[]
}

/** Reads a text file. Throws PublicationError `text-…`, or Trouble where the options ask for something else than it says. */
export async function readBriefText(
  bytes: Uint8Array,
  { options, wording: ours }: Session<{ readonly period?: string }>,
): Promise<BriefWords> {
  const { parts, language, period } = await readTextFile(bytes, {
    language: ours.language,
    wordingIn: async (code) => {
      const known = languages.find((one) => one === code)
      return known && wordingIn(known)
    },
  })
  differs('--lang', options.lang, language)
  differs('--period', options.period, period)
  const known = languages.find((one) => one === language)
  const wording = known === undefined ? ours : await wordingIn(known)
  const text = Object.fromEntries(
    Object.entries(parts).map(([part, entries]) => [part, entries.map((entry) => entry.text)]),
  )
  return {
    text,
    period,
    wording,
    doubtful: (figures) => unpublishedNumbers(parts, figures, offeredText(figures, wording), wording),
  }
}

// Sentences of one language or time beside figures of another would mislead.
function differs(option: string, asked: string | undefined, said: string | undefined) {
  if (asked === undefined || said === undefined || asked === said) return
  const command = 'parasol brief new'
  throw new Trouble('text-differs', { said, asked, option, command }, exitCodes.usage)
}
