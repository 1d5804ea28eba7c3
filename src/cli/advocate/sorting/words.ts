import { z } from 'zod'
import { CliError, exitCodes } from '../../errors.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { reportsOf } from '../reports.ts'
import type { Undoable } from '../../../vault/notebook/step.ts'

/** What a step did, as a beginning of a sentence: `tagged 3 reports "raid"`. */
export function deed(step: Undoable): string {
  const reports = reportsOf(step.reports.length)
  switch (step.kind) {
    case 'tag':
      return `tagged ${reports} "${safeLine(step.tag)}"`
    case 'untag':
      return `took the tag "${safeLine(step.tag)}" off ${reports}`
    case 'same':
      return `noted that ${reports} say the same as ${step.as.slice(0, 8)}`
    case 'not-same':
      return `noted that ${reports} stand by themselves`
    case 'join':
      return `joined ${reports} to the event "${safeLine(step.event)}"`
    case 'part':
      return `took ${reports} out of their event`
    case 'exclude':
      return `excluded ${reports} from figures (${safeLine(step.reason)})`
    case 'include':
      return `let ${reports} count again`
  }
}

const tidyWord = z.string().regex(/^\S(.*\S)?$/)

/** A tag, an event's name, a reason: one line, not too long. Throws CliError that says so. */
export function wordOf(what: string, text: string, longest: number): string {
  const word = text.trim().normalize('NFC')
  if (tidyWord.safeParse(word).success && word.length <= longest) return word
  throw new CliError(
    `${what} is one line of at most ${longest} characters, not "${safeLine(text.slice(0, 80))}".`,
    exitCodes.usage,
  )
}

export const longestWord = 60
export const longestReason = 200
