import { page } from '../../terminal/pager.ts'
import { amount } from '../../../publication/wording.ts'
import { readNotes } from '../notes.ts'
import { hitsText, searched } from '../search.ts'
import { unlockVault } from '../session.ts'
import type { Desk } from './desk.ts'
import { eventsMenu } from './events.ts'
import { choose } from './report-by-report.ts'

export function readMenu(desk: Desk): Promise<void> {
  const { main, read } = desk.words
  return desk.visit(main.read, () =>
    Promise.resolve([
      { label: read.unread, act: () => choose(desk, { unread: true }) },
      { label: read.all, act: () => choose(desk) },
      { label: read.month, act: () => ofMonth(desk) },
      { label: read.find, act: () => find(desk) },
      { label: read.tag, act: () => withTag(desk) },
      { label: read.events, act: () => eventsMenu(desk) },
      {
        label: read.aside,
        act: () => choose(desk, { noted: (note) => 'excluded' in note || 'sameAs' in note }),
      },
      { label: read.undo, act: () => desk.show('undo') },
    ]),
  )
}

async function ofMonth(desk: Desk): Promise<void> {
  const month = await desk.askWords(desk.words.read.which)
  if (month !== undefined) await choose(desk, { from: month, to: month })
}

/** What is looked for is typed unseen, and stands in no command. */
async function find(desk: Desk): Promise<void> {
  desk.tellCommand('search')
  const session = await desk.session({})
  const { hits, accounts } = await searched(session, [])
  await page(hitsText(hits, accounts, session.wording), session.wording.terminal.more)
  const found = new Set(hits.map(({ report }) => report.id))
  if (found.size === 0) return desk.pause()
  await choose(desk, { only: found })
}

async function withTag(desk: Desk): Promise<void> {
  const session = await desk.session({})
  const { vault } = await unlockVault(session)
  const { tags } = await readNotes(vault, session.wording)
  const names = [...tags.keys()]
  if (names.length === 0) return desk.tellAndPause(session.wording.answers.sort.noTags)
  const picked = await desk.pickAmong(
    desk.words.read.tag,
    names.map((tag) => `${tag} (${amount(session.wording, tags.get(tag) ?? 0)})`),
  )
  const tag = picked === undefined ? undefined : names[picked]
  if (tag !== undefined) await choose(desk, { tag: [tag] })
}
