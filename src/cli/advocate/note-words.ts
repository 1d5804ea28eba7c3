import type { Note } from '../../vault/notebook/notes.ts'

/** What is noted about a report, each in a few words: for the end of a line of a list. */
export function noteWords({ tags, event, sameAs, excluded }: Note): string[] {
  return [
    ...tags.map((tag) => `#${tag}`),
    ...(event === undefined ? [] : [`event: ${event}`]),
    ...(sameAs === undefined ? [] : [`same as ${sameAs.slice(0, 8)}`]),
    ...(excluded === undefined ? [] : [`excluded: ${excluded}`]),
  ]
}
