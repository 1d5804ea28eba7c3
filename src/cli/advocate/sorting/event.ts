import { Command, InvalidArgumentError } from 'commander'
import type { ChannelDocument } from '../../../channel/schema.ts'
import type { Notes } from '../../../vault/notebook/notes.ts'
import { type Proposal, proposeEvents } from '../../../vault/notebook/propose-events.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { namedReports, shortId } from '../named-reports.ts'
import { readNotes } from '../notes.ts'
import { openReports, reportsOf, tellUnopened } from '../reports.ts'
import { startSession, unlockVault } from '../session.ts'
import { titleOf, wordFor, type Wording } from '../wording.ts'
import { sort } from './sort.ts'
import { longestWord, wordOf } from './words.ts'

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
      const { options, sodium, wording } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened } = await openReports(sodium, vault, 'facts')
      const { proposals, found } = proposeEvents(reports, await readNotes(vault), options.most)
      const channel = vault.history.newest.document
      say(
        options.json
          ? safeJson(proposals.map(proposalJson))
          : proposalsText(proposals, found, channel, wording),
      )
      tellUnopened(unopened)
    })
}

function joinCommand(): Command {
  return new Command('join')
    .description('Join reports to one event, new or known.')
    .argument('<name>', 'what you call the event')
    .argument('<reports...>', 'their names, or the first digits')
    .addHelpText('after', `\nExample:\n  parasol event join "raid, harbour" 3f9a61c2 0ff52bfa\n`)
    .action(async (name: string, names: string[], _options, command: Command) => {
      const event = wordOf('The name of an event', name, longestWord)
      await sort(command, ({ reports, notes }) => {
        const ids = namedReports(reports, names).map(({ id }) => id)
        const fresh = ids.filter((id) => notes.of(id).event !== event)
        if (fresh.length === 0)
          return { sentence: `They are all of "${event}" already: nothing was changed.` }
        const before = notes.events.get(event)?.length ?? 0
        return {
          step: { kind: 'join', event, reports: fresh },
          sentence: `"${event}" has ${reportsOf(before + fresh.length)} now: each counts as a report, together as one event. parasol undo takes it back.`,
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
      await sort(command, ({ reports, notes }) => {
        const joined = namedReports(reports, names)
          .map(({ id }) => id)
          .filter((id) => notes.of(id).event !== undefined)
        if (joined.length === 0) return { sentence: 'None of them is of an event: nothing was changed.' }
        return {
          step: { kind: 'part', reports: joined },
          sentence: `${reportsOf(joined.length)} out of their event. parasol undo takes it back.`,
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
      const { events } = await readNotes(vault)
      say(session.options.json ? safeJson(Object.fromEntries(events)) : eventsText(events))
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
  if (proposals.length === 0)
    return 'No reports look like one event: none share a month, an area, what happened, and who did it or in what kind of place.'
  const more = all > proposals.length ? [`${all - proposals.length} more: --most ${all} shows them.`] : []
  return [
    ...proposals.map((proposal, at) => proposalText(proposal, at + 1, channel, wording)),
    'Nothing was joined: read them first (parasol read), then parasol event join "NAME" REPORTS.',
    ...more,
  ].join('\n\n')
}

function proposalText(
  { reports, shared, usual }: Proposal,
  number: number,
  channel: ChannelDocument,
  wording: Wording,
): string {
  const reasons = [...shared].map(
    ([one, codes]) =>
      `   ${titleOf(one, channel, wording)}: ${codes.map((code) => safeLine(wordFor(one, code, channel, wording))).join('; ')}`,
  )
  return [
    `${number}. ${reportsOf(reports.length)} that say the same:`,
    ...reasons,
    `   In another month ${usual.toFixed(1)} say this on average.`,
    `   ${reports.map((id) => id.slice(0, shortId)).join(' ')}`,
  ].join('\n')
}

function eventsText(events: Notes['events']): string {
  if (events.size === 0) return 'No events yet: parasol event propose shows what may belong together.'
  return [...events]
    .map(
      ([event, reports]) =>
        `${safeLine(event)}: ${reportsOf(reports.length)}\n  ${reports.map((id) => id.slice(0, shortId)).join(' ')}`,
    )
    .join('\n')
}

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('give a number, 1 or more.')
}
