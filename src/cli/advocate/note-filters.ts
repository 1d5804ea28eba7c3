import { type Command, Option } from 'commander'
import type { Notes } from '../../vault/notebook/notes.ts'

/** Which reports a command is about, by what the advocate noted. */
export interface NoteFilterOptions {
  readonly tag?: readonly string[]
  readonly unread?: true
  readonly read?: true
  readonly excluded?: true
  readonly same?: true
  readonly event?: string
}

/** Gives a command the options that choose reports by one's notes. */
export function withNoteFilters(command: Command): Command {
  return command
    .option(
      '--tag <word>',
      'only reports with this tag; given twice means both',
      (tag, before?: readonly string[]) => [...(before ?? []), tag],
    )
    .addOption(new Option('--unread', 'only reports that you have not read').conflicts('read'))
    .option('--read', 'only reports that you have read')
    .option('--excluded', 'only reports that you excluded from figures')
    .option('--same', 'only reports that repeat another one')
    .option('--event <name>', 'only reports of this event')
}

/** Whether a command is about some reports only, chosen by notes that nobody else has. */
export function isByNotes({ tag = [], unread, read, excluded, same, event }: NoteFilterOptions): boolean {
  return tag.length > 0 || [unread, read, excluded, same, event].some((one) => one !== undefined)
}

/** Reads those options. */
export function noteFilterOf(
  { tag = [], unread, read, excluded, same, event }: NoteFilterOptions,
  notes: Notes,
): (report: { readonly id: string }) => boolean {
  return ({ id }) => {
    const note = notes.of(id)
    return (
      tag.every((one) => note.tags.includes(one)) &&
      (unread === undefined || !note.read) &&
      (read === undefined || note.read) &&
      (excluded === undefined || note.excluded !== undefined) &&
      (same === undefined || note.sameAs !== undefined) &&
      (event === undefined || note.event === event)
    )
  }
}
