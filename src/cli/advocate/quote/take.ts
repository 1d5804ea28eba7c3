import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { alone } from '../../../vault/lock.ts'
import { openQuoteLetter } from '../../../vault/quotes/quote-letter.ts'
import { checkSigners } from '../../../vault/quotes/signers.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say } from '../../terminal/prose.ts'
import { safeJson, safeLine } from '../../terminal/safe-text.ts'
import { startSession, unlockVault } from '../session.ts'
import { Trouble } from '../trouble.ts'

export function takeCommand(): Command {
  return new Command('take')
    .description('Take in words that a second advocate released, so that your next brief can print them.')
    .argument('<file>', 'the file that they sent back')
    .addHelpText('after', `\nExample:\n  parasol quote take back.quote\n`)
    .action(async (file: string, _options, command: Command) => {
      const session = await startSession(command)
      const { home, options, sodium, wording } = session
      const { vault, identity } = await unlockVault(session)
      const [proposal, release] = openQuoteLetter(sodium, vault.history, identity, await readFile(file))
      if (proposal?.checked.statement.kind !== 'quote' || release?.checked.statement.kind !== 'release')
        throw new Trouble('quote-unreleased', { command: 'parasol quote release FILE --out FILE' })
      const { id } = proposal.checked
      if (release.checked.statement.quote !== id) throw new Trouble('quote-other')
      const { proposer, releaser = '' } = checkSigners(
        vault.history.newest.document,
        proposal.checked.loginKey,
        release.checked.loginKey,
      )
      await alone(home.folder, () => vault.quotes.keep(proposal.signed, release.signed))
      say(
        options.json
          ? safeJson({ quote: id, proposer, releaser })
          : sentenceWith(wording.answers.quote.taken, {
              releaser: safeLine(releaser),
              proposer: safeLine(proposer),
            }),
      )
    })
}
