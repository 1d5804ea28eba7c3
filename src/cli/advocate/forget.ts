import { Command, InvalidArgumentError } from 'commander'
import { forget } from '../../vault/forgetting/forget.ts'
import { alone } from '../../vault/lock.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { withProgress } from '../terminal/progress.ts'
import { say, tell } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { agreed } from './quote/agreed.ts'
import { openReports, reportsOf, tellUnopened, waiting } from './reports.ts'
import { startSession, unlockVault } from './session.ts'

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
      const { home, options, sodium } = session
      const { vault } = await unlockVault(session)
      const { reports, unopened, undestroyed } = await openReports(sodium, vault, 'facts')
      const limit = monthsBefore(new Date(), options.olderThan)
      const old = reports.filter((report) => report.received < limit && report.forgotten === undefined)
      const left = unopened.filter(({ received }) => received < limit).length
      const count = old.length + undestroyed.length
      const told = { before: limit, reports: idsOf(old), goesOn: undestroyed }
      if (count === 0 || options.dryRun) {
        if (options.json) console.log(safeJson({ ...told, destroyed: false }))
        else say(count === 0 ? nothing(limit) : plan(old, undestroyed, limit))
        tellUnopened(unopened)
        return
      }
      tell(plan(old, undestroyed, limit))
      if (!(await agreed('Destroy these accounts for good?', options.yes))) return
      const forgot = await alone(home.folder, () =>
        withProgress('Destroying', (progress) => {
          progress.total(count)
          return forget(vault, old, progress, waiting)
        }),
      )
      say(
        options.json
          ? safeJson({ ...told, destroyed: true, quotes: forgot.quotes, damagedQuotes: forgot.damaged })
          : `Destroyed: the accounts of ${reportsOf(count)}. Their facts are counted as before. Now destroy old copies of this folder, and see that your colleagues do the same.`,
      )
      if (forgot.damaged > 0)
        tell(
          `Some quotes were damaged and went with them, for they may have held words of these accounts (${forgot.damaged}): your copy of the folder may have them.`,
        )
      if (left > 0)
        tell(
          `Still here: ${reportsOf(left)} as old that you cannot open, because there would be no facts left of them.`,
        )
      tellUnopened(unopened)
    })
}

function plan(old: readonly OpenedReport[], undestroyed: readonly string[], limit: string): string {
  const stopped = `${reportsOf(undestroyed.length)} whose account was to be destroyed by an earlier run, which was stopped`
  const both = [
    ...(old.length > 0 ? [`${reportsOf(old.length)} received before ${limit}`] : []),
    ...(undestroyed.length > 0 ? [stopped] : []),
  ]
  return `${both.join(', and ')}: their accounts would be destroyed for good, in this folder. Facts stay and are counted as before. Nobody can undo it.`
}

function nothing(limit: string): string {
  return `Nothing to destroy: no report with an account was received before ${limit}.`
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
  if (number === '') throw new InvalidArgumentError('give a term like 24-months or 3-years.')
  return Number(number) * (unit === 'year' ? 12 : 1)
}
