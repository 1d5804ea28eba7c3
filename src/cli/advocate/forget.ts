import { Command, InvalidArgumentError } from 'commander'
import { forget } from '../../vault/forgetting/forget.ts'
import { alone } from '../../vault/lock.ts'
import type { OpenedReport } from '../../vault/open.ts'
import { withProgress } from '../terminal/progress.ts'
import { say, tell } from '../terminal/prose.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { agreed } from './quote/agreed.ts'
import { openReports, reportsOf, tellUnopened } from './reports.ts'
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
      if ((old.length === 0 && undestroyed.length === 0) || options.dryRun) {
        if (options.json) console.log(safeJson({ before: limit, reports: idsOf(old), destroyed: false }))
        else say(old.length === 0 ? nothing(limit) : plan(old, limit))
        tellUnopened(unopened)
        return
      }
      tell(plan(old, limit))
      if (!(await agreed('Destroy these accounts for good?', options.yes))) return
      const forgot = await alone(home.folder, () =>
        withProgress('Destroying', (progress) => {
          progress.total(old.length + undestroyed.length)
          return forget(vault, old, progress)
        }),
      )
      say(
        options.json
          ? safeJson({ before: limit, reports: idsOf(old), destroyed: true, quotes: forgot.quotes })
          : `Destroyed: the accounts of ${reportsOf(old.length + undestroyed.length)}. Their facts are counted as before. Now destroy old copies of this folder, and see that your colleagues do the same.`,
      )
      if (left > 0)
        tell(
          `Still here: ${reportsOf(left)} as old that you cannot open, because there would be no facts left of them.`,
        )
      tellUnopened(unopened)
    })
}

function plan(old: readonly OpenedReport[], limit: string): string {
  return `${reportsOf(old.length)} received before ${limit}: their accounts would be destroyed for good, in this folder. Facts stay and are counted as before. Nobody can undo it.`
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
