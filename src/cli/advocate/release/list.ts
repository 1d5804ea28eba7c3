import { Command } from 'commander'
import { periodName } from '../../../publication/wording.ts'
import { type Withdrawal, withdrawalsIn } from '../../../release/chain.ts'
import type { LedgerEntry } from '../../../release/ledger-entry.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, terminalWidth } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { table } from '../../terminal/table.ts'
import { startSession } from '../session.ts'
import type { Wording } from '../wording.ts'
import { abandonedIn } from './abandoned.ts'
import { openDesk, ownLedger } from './desk.ts'
import { preparedIn } from './shelf.ts'
import { periodNames } from './shown.ts'

export function listCommand(): Command {
  return new Command('list')
    .description('What was published, withdrawn (and why), abandoned, and what is prepared.')
    .addHelpText('after', '\nExample:\n  parasol release list\n')
    .action(async (_options, command: Command) => {
      const session = await startSession(command)
      const { wording, options } = session
      const words = wording.release
      const desk = await openDesk(session)
      const { ledger, signed } = await ownLedger(desk)
      const state = await desk.shelf.state()
      const prepared = preparedIn(state)
      const releases = listed(ledger.entries)
      const abandoned = listed(abandonedIn(state, signed))
      if (options.json) {
        const periods = prepared && [...new Set(prepared.entry.tables.map(({ period }) => period))]
        say(safeJson({ releases, prepared: periods, unfinished: state.pending?.number, abandoned }))
        return
      }
      const row = ({ number, day, periods }: Listed, state: string) => [
        String(number),
        day,
        periods.map((one) => periodName(wording, one)).join(', '),
        state,
      ]
      const rows = [
        ...releases.map((one) => {
          const { withdrawn } = one
          return row(
            one,
            withdrawn === undefined ? words.stands : sentenceWith(words.withdrawnOn, { ...withdrawn }),
          )
        }),
        ...abandoned.map((one) => row(one, words.isAbandoned)),
      ]
      say(rows.length === 0 ? words.none : table(columns(words), rows, terminalWidth()))
      if (state.pending !== undefined) say(sentenceWith(words.unfinished, { number: state.pending.number }))
      if (prepared !== undefined)
        say(sentenceWith(words.prepared, { periods: periodNames(prepared.entry.tables, wording) }))
    })
}

const columns = ({ columns }: Wording['release']) => [
  { title: columns.number, right: true, whole: true },
  { title: columns.day, whole: true },
  { title: columns.periods },
  { title: columns.state },
]

interface Listed {
  readonly number: number
  readonly day: string
  readonly periods: readonly string[]
  readonly withdrawn?: Withdrawal
}

function listed(entries: readonly LedgerEntry[]): Listed[] {
  const withdrawals = withdrawalsIn(entries)
  return entries.flatMap((entry) => {
    if (entry.kind !== 'release') return []
    const withdrawn = withdrawals.get(entry.number)
    const { number, day, tables } = entry
    const periods = [...new Set(tables.map(({ period }) => period))]
    return [{ number, day, periods, ...(withdrawn && { withdrawn }) }]
  })
}
