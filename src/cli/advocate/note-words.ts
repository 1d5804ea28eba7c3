import type { Note } from '../../vault/notebook/notes.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { shortId } from './named-reports.ts'
import type { Wording } from './wording.ts'

/** What is noted about a report, each in a few words: for the end of a line of a list. */
export function noteWords({ tags, event, sameAs, excluded }: Note, { answers }: Wording): string[] {
  const { noted } = answers
  return [
    ...tags.map((tag) => `#${tag}`),
    ...(event === undefined ? [] : [sentenceWith(noted.event, { event })]),
    ...(sameAs === undefined ? [] : [sentenceWith(noted.same, { report: sameAs.slice(0, shortId) })]),
    ...(excluded === undefined ? [] : [sentenceWith(noted.excluded, { reason: excluded })]),
  ]
}
