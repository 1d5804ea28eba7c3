import { Command, InvalidArgumentError } from 'commander'
import type { ChannelDocument } from '../../../channel/schema.ts'
import type { Notes } from '../../../vault/notebook/notes.ts'
import { type Proposal, proposeEvents } from '../../../vault/notebook/propose-events.ts'
import { amount, tenths } from '../../../publication/wording.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { namedReports, shortId } from '../named-reports.ts'
import { readNotes } from '../notes.ts'
import { openReports, tellUnopened } from '../reports.ts'
import { startSession, unlockVault } from '../session.ts'
import { titleOf, wordFor, type Wording } from '../wording.ts'
import { sort } from './sort.ts'
import { longestWord, unchanged, undoably, wordOf } from './words.ts'

export function eventCommand(): Command {
  return new Command('event')
    .description(
      'Join reports that tell of one event, a raid for instance: each counts as a report, together as one event.',
    )
    .addHelpText('after', examples)
    .addCommand(proposeCommand())
    .addCommand(joinCommand())
    .addCommand(partCommand())
    .addCommand(listCommand())
}

const examples = `
Examples:
  parasol event propose                 what may belong together, and why
  parasol event join "raid, harbour" 3f9a61c2 0ff52bfa
  parasol event list
  parasol list --event "raid, harbour"
  parasol event part 0ff52bfa           this one does not belong to it
`

function proposeCommand(): Command {
  return new Command('propose')
    .description('Show reports that may tell of one event, each group with the reasons. It joins nothing.')
    .option('--most <number>', 'show so many groups', wholeNumber, 10)
    .addHelpText(
      'after',
      `
Reports of a group say the same of the same month and area: what happened, and who
did it or in what kind of place. What stands out against other months comes first.
Read them before you join them: only a person can tell.

Example:
  parasol event propose
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<{ most: number }>(command)
      const { options, wording } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(session, vault, 'facts')
      const { proposals, found } = proposeEvents(reports, await readNotes(vault, wording), options.most)
      const channel = vault.history.newest.document
      say(
        options.json
          ? safeJson(proposals.map(proposalJson))
          : proposalsText(proposals, found, channel, wording),
      )
      tellUnopened(unopened, wording)
    })
}

function joinCommand(): Command {
  return new Command('join')
    .description('Join reports to one event, new or known.')
    .argument('<name>', 'what you call the event')
    .argument('<reports...>', 'their names, or the first digits')
    .addHelpText('after', `\nExample:\n  parasol event join "raid, harbour" 3f9a61c2 0ff52bfa\n`)
    .action(async (name: string, names: string[], _options, command: Command) => {
      const event = wordOf(name, longestWord)
      await sort(command, ({ reports, notes, wording }) => {
        const { sort: words } = wording.answers
        const ids = namedReports(reports, names).map(({ id }) => id)
        const fresh = ids.filter((id) => notes.of(id).event !== event)
        if (fresh.length === 0)
          return unchanged(sentenceWith(words.joinedKnown, { event: safeLine(event) }), wording)
        const before = notes.events.get(event)?.length ?? 0
        return {
          step: { kind: 'join', event, reports: fresh },
          sentence: undoably(
            sentenceWith(words.joined, {
              event: safeLine(event),
              count: amount(wording, before + fresh.length),
            }),
            wording,
          ),
        }
      })
    })
}

function partCommand(): Command {
  return new Command('part')
    .description('Take reports out of their event.')
    .argument('<reports...>', 'their names, or the first digits')
    .addHelpText('after', `\nExample:\n  parasol event part 0ff52bfa\n`)
    .action(async (names: string[], _options, command: Command) => {
      await sort(command, ({ reports, notes, wording }) => {
        const { sort: words } = wording.answers
        const joined = namedReports(reports, names)
          .map(({ id }) => id)
          .filter((id) => notes.of(id).event !== undefined)
        if (joined.length === 0) return unchanged(words.notJoined, wording)
        return {
          step: { kind: 'part', reports: joined },
          sentence: undoably(sentenceWith(words.parted, { count: amount(wording, joined.length) }), wording),
        }
      })
    })
}

function listCommand(): Command {
  return new Command('list')
    .description('List the events, with their reports.')
    .addHelpText('after', `\nExample:\n  parasol event list\n`)
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { vault } = await unlockVault(session)
      const { events } = await readNotes(vault, session.wording)
      say(session.options.json ? safeJson(Object.fromEntries(events)) : eventsText(events, session.wording))
    })
}

function proposalJson({ reports, shared, usual }: Proposal) {
  return {
    reports,
    shared: Object.fromEntries([...shared].map(([{ name }, codes]) => [name, codes])),
    usual,
  }
}

function proposalsText(
  proposals: readonly Proposal[],
  all: number,
  channel: ChannelDocument,
  wording: Wording,
): string {
  const { events: words } = wording.answers
  if (proposals.length === 0) return words.noProposals
  const left = { count: all - proposals.length, command: `parasol event propose --most ${all}` }
  return [
    ...proposals.map((proposal, at) => proposalText(proposal, at + 1, channel, wording)),
    sentenceWith(words.joinThem, {
      read: 'parasol read REPORT',
      join: 'parasol event join "NAME" REPORTS',
    }),
    ...(left.count > 0 ? [sentenceWith(words.more, left)] : []),
  ].join('\n\n')
}

/** One group of reports that may tell of one event, with the reasons. */
export function proposalText(
  proposal: Proposal,
  number: number,
  channel: ChannelDocument,
  wording: Wording,
): string {
  const { events: words } = wording.answers
  const { reports, usual } = proposal
  const reasons = proposalReasons(proposal, channel, wording)
  return [
    sentenceWith(words.proposal, { number, count: reports.length }),
    ...reasons.map((reason) => `   ${reason}`),
    `   ${sentenceWith(words.usual, { usual: tenths(wording, usual) })}`,
    `   ${reports.map((id) => id.slice(0, shortId)).join(' ')}`,
  ].join('\n')
}

/** What all reports of such a group say, a line for each thing. */
export function proposalReasons({ shared }: Proposal, channel: ChannelDocument, wording: Wording): string[] {
  return [...shared].map(
    ([one, codes]) =>
      `${titleOf(one, channel, wording)}: ${codes.map((code) => safeLine(wordFor(one, code, channel, wording))).join('; ')}`,
  )
}

function eventsText(events: Notes['events'], wording: Wording): string {
  const { events: words } = wording.answers
  if (events.size === 0) return sentenceWith(words.none, { command: 'parasol event propose' })
  return [...events]
    .map(([event, reports]) => {
      const count = amount(wording, reports.length)
      const names = reports.map((id) => id.slice(0, shortId)).join(' ')
      return `${sentenceWith(words.line, { event: safeLine(event), count })}\n  ${names}`
    })
    .join('\n')
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('give a number, 1 or more.')
}
