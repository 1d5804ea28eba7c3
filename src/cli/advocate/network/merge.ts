import { Command } from 'commander'
import { rangeOf } from '../../../statistics/merge/merge.ts'
import { tableList, tableName } from '../../../publication/network/wording.ts'
import { periodName } from '../../../publication/wording.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { say, tell, terminalWidth } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { table } from '../../terminal/table.ts'
import { type Session, startSession } from '../session.ts'
import { type AddedUp, addUp, checkPeriods } from './added-up.ts'
import { networkHomeIn, openNetwork, type OpenNetwork } from './book.ts'
import { tellTakenBack, withdrawn } from './collect.ts'
import { nameOfKey } from './members.ts'
import { reasons } from './reasons.ts'

export function mergeCommand(): Command {
  return new Command('merge')
    .description(
      'Add up what was collected and look at it: ranges, what is left out and why, what the joint gate finds.',
    )
    .option('--period <period...>', 'quarters or years, as 2026-Q1; else all that is not published yet')
    .addHelpText(
      'after',
      `
Nothing is published and nothing is kept: parasol network release does that.

A table needs three members. A number is left out if one member may hold more
than 80 % of it. The gate attacks the sum as somebody outside could, and as each
member could who knows its own reports.

Example:
  parasol network merge --period 2026-Q1
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<{ period?: string[] }>(command)
      checkPeriods(session.options.period)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        const open = await openNetwork(session)
        const added = await addUp(session, open, session.options.period)
        if (session.options.json) say(safeJson(jsonOf(added, open)))
        else show(session, open, added)
        refuseUnsafe(added, open)
      })
    })
}

export function jsonOf({ periods, result, verdict, passes, takenBack }: AddedUp, { book }: OpenNetwork) {
  const { tables, leftOut, notMerged, before, used } = result
  return {
    periods,
    passes,
    readers: verdict.readers.map(({ reader, narrowest }) => ({
      reader: reader === undefined ? null : nameOfKey(book, reader),
      narrowest: narrowest ?? null,
    })),
    members: used.map(({ key, releases }) => ({ name: nameOfKey(book, key), releases })),
    tables,
    leftOut,
    before,
    notMerged: notMerged.map(({ key, ...one }) => ({ member: nameOfKey(book, key), ...one })),
    takenBack,
  }
}

/** What would be published, for a person to look at. */
export function show(session: Session<object>, open: OpenNetwork, added: AddedUp): void {
  const { wording } = session
  const { result, verdict } = added
  say(
    table(
      [
        { title: 'Table' },
        { title: 'Period', whole: true },
        { title: 'Members', right: true },
        { title: 'Given', right: true },
        { title: 'Left out', right: true },
      ],
      result.sums.map(({ name, period, table: { cells, organisations } }) => {
        const given = cells.filter((cell) => rangeOf(cell) !== undefined).length
        return [
          tableName({ name }, wording),
          periodName(wording, period),
          String(organisations),
          String(given),
          String(cells.length - given),
        ]
      }),
      terminalWidth(),
    ),
  )
  if (result.leftOut.length > 0)
    say(
      `\nNot added up, because fewer than three members have it or no number can be given: ${tableList(wording, result.leftOut)}.`,
    )
  if (result.before.length > 0)
    say(`\nPublished by the network before, and only once: ${tableList(wording, result.before)}.`)
  for (const { key, release, reason, name } of result.notMerged)
    tell(
      `Release ${release} of ${safeLine(nameOfKey(open.book, key))}${name === undefined ? '' : `, table ${safeLine(name)}`}, goes into no sum: ${reasons[reason]}.`,
    )
  tellTakenBack(withdrawn(session, open, open.book))
  if (!added.passes) return
  const widths = verdict.readers.flatMap(({ narrowest }) => narrowest ?? [])
  const narrowest =
    widths.length === 0
      ? ''
      : ` The narrowest that anybody is left with is a range of ${Math.min(...widths)}, from none on.`
  say(
    `\nThe joint gate looked with the eyes of somebody outside and of each of ${verdict.members.length} members: no small number of another member can be told.${narrowest}`,
  )
}

/** Ends with a sentence where the gate lets nothing out. */
export function refuseUnsafe({ passes, verdict }: AddedUp, { book }: OpenNetwork): void {
  if (passes) return
  const told = verdict.members.filter(
    ({ verdict: { refused, contradicting } }) => refused.length + contradicting.length > 0,
  )
  const names = told.map(({ publisher }) => safeLine(nameOfKey(book, publisher)))
  throw new CliError(
    names.length > 0
      ? `Nothing is published: what ${names.join(', ')} published tells small numbers by itself. Ask for a release that its own gate passes (parasol release prepare), or take the member off the list.`
      : 'Nothing is published: a sum would say more than its parts. This should not happen; please tell those who gave you this program.',
  )
}
