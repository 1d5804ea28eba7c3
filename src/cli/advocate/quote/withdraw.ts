import { Command } from 'commander'
import { alone } from '../../../vault/lock.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson } from '../../terminal/safe-text.ts'
import { startSession, unlockVault } from '../session.ts'
import { Trouble } from '../trouble.ts'

export function withdrawCommand(): Command {
  return new Command('withdraw')
    .description('Take words out of use again: your briefs print them no more.')
    .argument('<quote>', 'its name, or the first digits, as parasol quote list shows them')
    .addHelpText(
      'after',
      `
What is printed already stays printed, and colleagues have to withdraw it too.

Example:
  parasol quote withdraw 5d0c17aa
`,
    )
    .action(async (name: string, _options, command: Command) => {
      const session = await startSession(command)
      const { home, options, wording } = session
      const { vault } = await unlockVault(session)
      const { quotes } = await vault.quotes.read()
      const [only, another] = quotes.filter(({ id, state }) => id.startsWith(name) && state !== 'withdrawn')
      if (only === undefined || another !== undefined)
        throw new Trouble('no-quote', { command: 'parasol quote list' })
      await alone(home.folder, () => vault.quotes.withdraw(only.id))
      say(options.json ? safeJson({ withdrawn: only.id }) : wording.answers.quote.withdrawn)
    })
}
