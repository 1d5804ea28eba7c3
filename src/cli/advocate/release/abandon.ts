import { Command } from 'commander'
import type { LedgerEntry } from '../../../release/ledger-entry.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { agreed } from '../quote/agreed.ts'
import { startSession } from '../session.ts'
import type { Wording } from '../wording.ts'
import { forkedAt, openDesk, ownLedger, type ReleaseDesk, verified } from './desk.ts'
import { catchUp } from './keeping.ts'
import { wholeNumber } from './numbered.ts'
import { periodNames } from './shown.ts'

interface Options {
  readonly yes?: true
  readonly json?: true
}

export function abandonCommand(): Command {
  return new Command('abandon')
    .description('Give up what you signed and the server will never take, so that publishing goes on.')
    .argument('<number>', 'the first to give up: all that you signed from it on goes')
    .option('--yes', 'do not ask')
    .addHelpText(
      'after',
      `
For a release or a withdrawal that a colleague was faster than, or that the server
refuses for good. The server is asked first: what it has is taken back with parasol
release withdraw, and what it only lost is brought again by parasol release publish.

There is no way back, for its number is used again. Somebody may hold the file, so
its figures count as published from then on, and its time goes out with just the
same numbers or not at all. Tell whoever got the file.

Example:
  parasol release abandon 3
`,
    )
    .action(async (typed: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const number = wholeNumber(typed, session.wording.release)
      const desk = await openDesk(session)
      await alone(session.home.folder, () => abandon(desk, number, session.options))
    })
}

/** To be called `alone`. Throws as `droppedFrom` does, and as `catchUp` where the ledgers still differ. */
export async function abandon(desk: ReleaseDesk, number: number, options: Options): Promise<void> {
  const { wording } = desk.session
  const words = wording.release
  const dropped = await droppedFrom(desk, number)
  const outside = dropped.filter(({ unsent }) => !unsent)
  const counted = outside.filter(({ entry }) => entry.kind === 'release')
  tell(sentenceWith(words.abandons, { entries: namesOf(dropped, wording) }))
  if (outside.length === 0) tell(words.abandonsUnsent)
  if (counted.length > 0) tell(words.abandonsCounted)
  if (!(await agreed(words.askAbandon, options.yes, wording))) return
  // In this order, so that a run that is killed loses nothing that may have been seen, and the next one goes on.
  await desk.shelf.abandon(outside.map(({ signed }) => signed))
  await desk.shelf.cutBefore(number)
  const numbers = dropped.map(({ entry }) => entry.number)
  if (options.json) say(safeJson({ abandoned: numbers, counted: counted.map(({ entry }) => entry.number) }))
  else say(sentenceWith(words.abandoned, { numbers: numbers.join(', ') }))
  await catchUp(desk)
}

interface Dropped {
  readonly entry: LedgerEntry
  readonly signed: SignedEntry
  /** It was never sent, and no file of it written: nobody can have seen it. */
  readonly unsent: boolean
}

/**
 * What goes, from this number on. Throws CliError where there is nothing of that number, the service has it or had it, or
 * where what stands before it would keep the ledgers apart; VaultError where the service cannot be asked.
 */
async function droppedFrom(desk: ReleaseDesk, number: number): Promise<Dropped[]> {
  const { shelf, client, session } = desk
  const words = session.wording.release
  const { signed: own } = await ownLedger(desk)
  const { pending, seen = 0 } = await shelf.state()
  const isNext = pending?.number === own.length + 1
  const all = isNext ? [...own, pending.signed] : own
  const { entries } = verified(desk, all)
  if (number > all.length) throw new CliError(sentenceWith(words.noSuch, { number }))
  const served = await client.ledger()
  verified(desk, served)
  const common = all.findIndex(({ entry }, i) => served[i]?.entry !== entry)
  const first = common < 0 ? all.length : common
  if (number <= first) throw new CliError(sentenceWith(words.servedNotAbandoned, { number }))
  const forked = served.length > first
  if (forked && number > first + 1) throw forkedAt(desk, first + 1)
  if (!forked && number <= seen) throw new CliError(sentenceWith(words.seenNotAbandoned, { number }))
  return entries.slice(number - 1).flatMap((entry): Dropped[] => {
    const signed = all[entry.number - 1]
    if (signed === undefined) return []
    return [{ entry, signed, unsent: isNext && signed === pending.signed && pending.unsent === true }]
  })
}

/** `3 (Q1 2026), 4 (withdrawal of 3)`. */
function namesOf(dropped: readonly Dropped[], wording: Wording): string {
  const { withdrawalOf } = wording.release
  return dropped
    .map(({ entry }) => {
      const what =
        entry.kind === 'release'
          ? periodNames(entry.tables, wording)
          : sentenceWith(withdrawalOf, { number: entry.withdraws })
      return `${entry.number} (${what})`
    })
    .join(', ')
}
