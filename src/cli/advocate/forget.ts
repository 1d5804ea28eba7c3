import { Command } from 'commander'
import { amount } from '../../publication/wording.ts'
import { forget } from '../../vault/forgetting/forget.ts'
import { alone } from '../../vault/lock.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { exitCodes } from '../errors.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { withProgress } from '../terminal/progress.ts'
import { say, tell } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { agreed } from './quote/agreed.ts'
import { openReports, tellUnopened, waiting } from './reports.ts'
import { startSession, unlockVault } from './session.ts'
import { Trouble } from './trouble.ts'

interface Options {
  readonly olderThan: number
  readonly dryRun?: true
  readonly yes?: true
}

export function forgetCommand(): Command {
  return new Command('forget')
    .description('Destroy the accounts of old reports for good. Their facts stay and are counted as before.')
    .requiredOption('--older-than <term>', 'received longer ago than this: 24-months, 3-years', monthsIn)
    .option('--dry-run', 'only say what would be destroyed')
    .option('--yes', 'you have thought it over: do not ask')
    .addHelpText(
      'after',
      `
This cannot be undone. It destroys the sealed reports in this folder; the facts go on
in an encrypted file of their own, and the same reports are never fetched again.
It cannot reach copies: your backups, your colleagues' folders, the server's
(parasol pull --remove). What a disk keeps of deleted files is beyond any program:
encrypt the whole disk.

Examples:
  parasol forget --older-than 24-months --dry-run
  parasol forget --older-than 24-months
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      const { home, options, wording } = session
      const { forget: words, work } = wording.answers
      const { vault } = await unlockVault(session)
      const { reports, unopened, undestroyed } = await openReports(session, vault, 'facts')
      const limit = monthsBefore(new Date(), options.olderThan)
      const old = reports.filter((report) => report.received < limit && report.forgotten === undefined)
      const left = unopened.filter(({ received }) => received < limit).length
      const count = old.length + undestroyed.length
      const facts = { before: limit, reports: idsOf(old), goesOn: undestroyed }
      const told = (sentence: string, reports: number) =>
        sentenceWith(sentence, { day: limit, count: amount(wording, reports) })
      // Those whose destruction was stopped are told of where reports are opened.
      const plan = told(words.plan, old.length)
      if (count === 0 || options.dryRun) {
        if (options.json) console.log(safeJson({ ...facts, destroyed: false }))
        else say(count === 0 ? told(words.nothing, 0) : plan)
        tellUnopened(unopened, wording)
        return
      }
      tell(plan)
      if (!(await agreed(words.question, options.yes, wording))) return
      const forgot = await alone(home.folder, () =>
        withProgress(work.destroying, { left: wording.terminal.left }, (progress) => {
          progress.total(count)
          return forget(vault, old, progress, waiting(wording))
        }),
      )
      say(
        options.json
          ? safeJson({ ...facts, destroyed: true, quotes: forgot.quotes, damagedQuotes: forgot.damaged })
          : told(words.destroyed, count),
      )
      if (forgot.damaged > 0) tell(told(words.quotesGone, forgot.damaged))
      if (left > 0) tell(told(words.left, left))
      tellUnopened(unopened, wording)
    })
}

function idsOf(reports: readonly OpenedReport[]): string[] {
  return reports.map(({ id }) => id)
}

/** The day so many months before this one: `YYYY-MM-DD`. */
function monthsBefore(today: Date, months: number): string {
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1))
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(today.getUTCDate(), days))
  return first.toISOString().slice(0, 10)
}

function monthsIn(text: string): number {
  const [, number = '', unit] = /^([1-9]\d{0,2})-(month|year)s?$/.exec(text) ?? []
  if (number === '') throw new Trouble('term', { text }, exitCodes.usage)
  return Number(number) * (unit === 'year' ? 12 : 1)
}
