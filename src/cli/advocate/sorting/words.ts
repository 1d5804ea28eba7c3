import { z } from 'zod'
import { amount } from '../../../publication/wording.ts'
import type { Undoable } from '../../../vault/notebook/step.ts'
import { exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { shortId } from '../named-reports.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'

/** What a step did, in a few words and with the number of its reports. */
export function deed(step: Undoable, wording: Wording): string {
  const { deeds } = wording.answers.undo
  const count = amount(wording, step.reports.length)
  switch (step.kind) {
    case 'tag':
    case 'untag':
      return sentenceWith(deeds[step.kind], { count, tag: safeLine(step.tag) })
    case 'same':
      return sentenceWith(deeds.same, { count, report: step.as.slice(0, shortId) })
    case 'join':
      return sentenceWith(deeds.join, { count, event: safeLine(step.event) })
    case 'exclude':
      return sentenceWith(deeds.exclude, { count, reason: safeLine(step.reason) })
    case 'not-same':
    case 'part':
    case 'include':
      return sentenceWith(deeds[step.kind], { count })
  }
}

const tidyWord = z.string().regex(/^\S(.*\S)?$/)

/** A tag, an event's name, a reason: one line, not too long. Throws Trouble that says so. */
export function wordOf(text: string, longest: number): string {
  const word = text.trim().normalize('NFC')
  if (tidyWord.safeParse(word).success && word.length <= longest) return word
  throw new Trouble('one-line', { longest, text: text.slice(0, 80) }, exitCodes.usage)
}

export const longestWord = 60
export const longestReason = 200

/** What a sorting command did, and how it is taken back. */
export function undoably(sentence: string, { answers: { sort } }: Wording): string {
  return `${sentence} ${sentenceWith(sort.takesBack, { command: 'parasol undo' })}`
}

/** That there was nothing to note. */
export function unchanged(sentence: string, { answers: { sort } }: Wording): { readonly sentence: string } {
  return { sentence: `${sentence} ${sort.unchanged}` }
}
