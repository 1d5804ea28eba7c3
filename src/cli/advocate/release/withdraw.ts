import { Command } from 'commander'
import { entryDay } from '../../../release/entry-day.ts'
import { signEntry } from '../../../release/ledger.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { agreed } from '../quote/agreed.ts'
import { startSession } from '../session.ts'
import { openDesk, ownLedger, type ReleaseDesk, settledState } from './desk.ts'
import { releaseNumbered, wholeNumber } from './numbered.ts'
import { agreedToBring, bring, enter, lacking } from './sending.ts'
import { preparedIn } from './shelf.ts'
import { periodNames } from './shown.ts'
import { signingSeed } from './signing-seed.ts'

interface Options {
  readonly reason: string
  readonly offline?: true
  readonly yes?: true
  readonly json?: true
}

export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('Take a release back, with a signed notice that says why. Everybody can read the reason.')
    .argument('<number>', 'from parasol release list')
    .requiredOption('--reason <sentence>', 'why, for everybody to read')
    .option('--offline', 'sign it without the server, which gets it from a later parasol release publish')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `
The figures go from the server’s page and the notice takes their place. What was read
cannot be unread: their quarter or year is never published again, and the gate goes on
counting it.

Example:
  parasol release withdraw 3 --reason "Reports of another city were counted in."
`,
    )
    .action(async (typed: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, wording } = session
      const number = wholeNumber(typed, wording.release)
      const reason = options.reason.trim()
      if (reason === '' || reason.length > 1000) throw new CliError(wording.release.reasonLength)
      const desk = await openDesk(session)
      await alone(session.home.folder, () => withdraw(desk, number, reason, options))
    })
}

async function withdraw(
  desk: ReleaseDesk,
  withdraws: number,
  reason: string,
  options: Options,
): Promise<void> {
  const { session, shelf } = desk
  const { wording, sodium } = session
  const words = wording.release
  const { served, numbers } = options.offline ? { served: 0, numbers: [] } : await lacking(desk)
  const prepared = preparedIn(await settledState(desk))
  const { ledger } = await ownLedger(desk)
  releaseNumbered(ledger, withdraws, words)
  const question = sentenceWith(words.askWithdraw, { number: withdraws, reason })
  if (!(await agreed(question, options.yes, wording))) return
  // What the server never had needs no notice there, and would become public by it.
  const away = options.offline === true || withdraws > served
  if (!away && !(await agreedToBring(desk, numbers, options.yes))) return
  const seed = await signingSeed(desk)
  const day = entryDay(ledger.entries.at(-1)?.day)
  const signed = signEntry(sodium, ledger, { day, withdraws, reason }, seed)
  const pending = { number: ledger.entries.length + 1, signed, unsent: true as const }
  if (prepared !== undefined)
    tell(sentenceWith(words.discarded, { periods: periodNames(prepared.entry.tables, wording) }))
  await shelf.write({ pending })
  if (away) await enter(desk, pending)
  else await bring(desk, served)
  if (options.json) say(safeJson({ withdrawn: withdraws, number: pending.number }))
  else if (away && !options.offline) say(sentenceWith(words.withdrawnHere, { number: withdraws }))
  else say(sentenceWith(options.offline ? words.withdrawnOffline : words.withdrawn, { number: withdraws }))
}
