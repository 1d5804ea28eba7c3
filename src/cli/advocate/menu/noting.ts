import type { Notes } from '../../../vault/notebook/notes.ts'
import type { OpenedReport } from '../../../vault/open.ts'
import { tell } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { listed, row } from '../list.ts'
import { shortId } from '../named-reports.ts'
import { noteWords } from '../note-words.ts'
import type { Choice, Desk } from './desk.ts'
import { linesOf } from './reports.ts'

/** What can be noted about one report, and taken back where it is noted. */
export function noteMenu(desk: Desk, id: string): Promise<void> {
  const name = id.slice(0, shortId)
  const { note } = desk.words
  return desk.visit(note.note, async () => {
    const session = await desk.session({})
    const all = await listed(session)
    const noted = all.notes.of(id)
    const words = noteWords(noted, session.wording)
    if (words.length > 0) tell(`\n${words.map(safeLine).join('; ')}`)
    const choices: (Choice | false)[] = [
      { label: note.tag, act: () => tag(desk, name, all.notes) },
      noted.tags.length > 0 && { label: note.untag, act: () => untag(desk, name, noted.tags) },
      noted.sameAs === undefined
        ? { label: note.same, act: () => same(desk, id) }
        : { label: note.apart, act: () => desk.show('apart', name) },
      noted.event === undefined
        ? { label: note.join, act: () => join(desk, name, all.notes) }
        : { label: note.part, act: () => desk.show('event', 'part', name) },
      noted.excluded === undefined
        ? { label: note.exclude, act: () => exclude(desk, name) }
        : { label: note.include, act: () => desk.show('include', name) },
      noted.read && { label: note.unread, act: () => desk.show('read', name, '--keep-unread') },
    ]
    return choices.filter((choice) => choice !== false)
  })
}

async function tag(desk: Desk, name: string, { tags }: Notes): Promise<void> {
  const { note } = desk.words
  const word = await oneOf(desk, note.tag, [...tags.keys()], note.newTag, note.askTag)
  if (word !== undefined) await desk.show('tag', word, name)
}

async function untag(desk: Desk, name: string, tags: readonly string[]): Promise<void> {
  const picked = await desk.pickAmong(desk.words.note.untag, tags)
  const word = picked === undefined ? undefined : tags[picked]
  if (word !== undefined) await desk.show('untag', word, name)
}

async function join(desk: Desk, name: string, { events }: Notes): Promise<void> {
  const { note } = desk.words
  const event = await oneOf(desk, note.join, [...events.keys()].reverse(), note.newEvent, note.askEvent)
  if (event !== undefined) await desk.show('event', 'join', event, name)
}

async function exclude(desk: Desk, name: string): Promise<void> {
  const reason = await desk.askWords(desk.words.note.reason)
  if (reason !== undefined) await desk.show('exclude', name, '--reason', reason)
}

/** One of the names that there are, or a new one that is asked for. */
async function oneOf(
  desk: Desk,
  title: string,
  names: readonly string[],
  fresh: string,
  question: string,
): Promise<string | undefined> {
  const picked = names.length === 0 ? 0 : await desk.pickAmong(title, [fresh, ...names])
  if (picked === undefined) return undefined
  if (picked > 0) return names[picked - 1]
  return desk.askWords(question)
}

/** Offers the reports that say most of the same. */
async function same(desk: Desk, id: string): Promise<void> {
  const session = await desk.session({})
  const { reports, channel } = await listed(session)
  const cells = (report: OpenedReport) => row(report, channel, session.wording).slice(2)
  const own = reports.find((report) => report.id === id)
  if (own === undefined) return
  const mine = cells(own)
  const likeness = (report: OpenedReport) =>
    cells(report).filter((cell, at) => cell !== '' && cell === mine[at]).length
  const likely = reports
    .filter((report) => report.id !== id)
    .map((report) => ({ report, likeness: likeness(report) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, most)
    .map(({ report }) => report)
  const { head, lines } = linesOf(likely, channel, session.wording)
  const picked = await desk.pick(`${desk.words.note.whichSame}\n\n${head}`, lines)
  const first = picked === undefined ? undefined : likely[picked]
  if (first !== undefined) await desk.show('same', first.id.slice(0, shortId), id.slice(0, shortId))
}

/** Reports that are offered as the same. */
const most = 8
