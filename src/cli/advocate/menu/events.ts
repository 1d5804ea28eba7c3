import { proposeEvents } from '../../../vault/notebook/propose-events.ts'
import { amount } from '../../../publication/wording.ts'
import { tell } from '../../terminal/prose.ts'
import { shortId } from '../named-reports.ts'
import { readNotes } from '../notes.ts'
import { openReports } from '../reports.ts'
import { unlockVault } from '../session.ts'
import { proposalReasons, proposalText } from '../sorting/event.ts'
import type { Choice, Desk } from './desk.ts'
import { choose } from './report-by-report.ts'

/** Events that there are, and what may become one. */
export function eventsMenu(desk: Desk): Promise<void> {
  return desk.visit(desk.words.read.events, async () => {
    const session = await desk.session({})
    const { vault } = await unlockVault(session)
    const { events } = await readNotes(vault, session.wording)
    const known: Choice[] = [...events]
      .reverse()
      .slice(0, most)
      .map(([event, { length }]) => ({
        label: `${event} (${amount(session.wording, length)})`,
        act: () => choose(desk, { event }),
      }))
    return [{ label: desk.words.events.propose, act: () => propose(desk) }, ...known]
  })
}

/** Events on the screen, the newest first; the others are found with `parasol event list`. */
const most = 8

async function propose(desk: Desk): Promise<void> {
  desk.tellCommand('event', 'propose')
  const session = await desk.session({})
  const { wording } = session
  const { vault } = await unlockVault(session)
  const { reports } = await openReports(session, vault, 'facts')
  const { proposals } = proposeEvents(reports, await readNotes(vault, wording), most)
  const channel = vault.history.newest.document
  if (proposals.length === 0) return desk.tellAndPause(wording.answers.events.noProposals)
  const picked = await desk.pick(
    desk.words.events.propose,
    proposals.map((one) => `${proposalReasons(one, channel, wording).join(' · ')} (${one.reports.length})`),
  )
  const proposal = picked === undefined ? undefined : proposals[picked]
  if (picked === undefined || proposal === undefined) return
  tell(`\n${proposalText(proposal, picked + 1, channel, wording)}`)
  const { events } = desk.words
  const ids = new Set(proposal.reports)
  await desk.visit('', () =>
    Promise.resolve([
      { label: events.readThem, act: () => choose(desk, { only: ids }) },
      { label: events.join, act: () => join(desk, proposal.reports) },
    ]),
  )
}

async function join(desk: Desk, ids: readonly string[]): Promise<void> {
  const name = await desk.askWords(desk.words.note.askEvent)
  if (name !== undefined) await desk.show('event', 'join', name, ...ids.map((id) => id.slice(0, shortId)))
}
