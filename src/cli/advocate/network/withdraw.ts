import { Command } from 'commander'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { entryDay } from '../../../release/entry-day.ts'
import { signNetworkEntry } from '../../../release/network-ledger.ts'
import { alone } from '../../../vault/lock.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { startSession } from '../session.ts'
import { networkHomeIn, openNetwork } from './book.ts'

export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('Take back a release of the network: a signed notice in its ledger, never a silent change.')
    .argument('<number>', 'of the release, as parasol network show lists it')
    .requiredOption('--reason <text>', 'why; it is published')
    .addHelpText(
      'after',
      `
What was read cannot be unread: its tables are not published a second time. Take
page and package off your website, and say why in their place. Later packages
hold the notice.

Example:
  parasol network withdraw 2 --reason "Lotus took back its release 3."
`,
    )
    .action(async (typed: string, _options, command: Command) => {
      const session = await startSession<{ reason: string }>(command)
      const { reason } = session.options
      const number = Number(typed)
      if (!Number.isSafeInteger(number) || number < 1)
        throw new CliError('Give the number of a release: parasol network show lists them.', exitCodes.usage)
      if (reason.trim() === '' || reason.length > 1000)
        throw new CliError('Give a reason of at most 1000 letters.', exitCodes.usage)
      const { folder } = networkHomeIn(session.home.folder)
      await alone(folder, async () => {
        const { entries, ledger, signingSeed, home } = await openNetwork(session)
        const draft = { day: entryDay(ledger.entries.at(-1)?.day), withdraws: number, reason }
        const next = [...entries, signNetworkEntry(session.sodium, ledger, draft, signingSeed)]
        await writePrivateFile(home.ledger, `${JSON.stringify(next)}\n`)
      })
      say(
        session.options.json
          ? safeJson({ withdrawn: number })
          : `Release ${number} is withdrawn. Take its page and package off your website, and say why in their place.`,
      )
    })
}
