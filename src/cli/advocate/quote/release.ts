import { readFile } from 'node:fs/promises'
import { Command } from 'commander'
import { Catalogue } from '../../../vault/catalogue.ts'
import { openQuoteLetter } from '../../../vault/quotes/quote-letter.ts'
import { type Quote, signStatement } from '../../../vault/quotes/quote.ts'
import { isTakenFrom } from '../../../vault/quotes/redaction.ts'
import { checkSigners } from '../../../vault/quotes/signers.ts'
import type { OpenedReport } from '../../../vault/open.ts'
import type { Vault } from '../../../vault/vault.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson, safeLine, safeText } from '../../terminal/safe-text.ts'
import { openedReport } from '../opened-report.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import type { Opener } from '../reports.ts'
import { startSession, unlockVault } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'
import { agreed } from './agreed.ts'
import { sendLetter, signerIn } from './signed-letter.ts'

interface Options {
  readonly out: string
  readonly yes?: true
}

export function releaseCommand(): Command {
  return new Command('release')
    .description('Look at words that a colleague chose, beside the account, and release them to be printed.')
    .argument('<file>', 'the file that they sent you')
    .requiredOption('--out <file>', 'where to write the file to send back')
    .option('--yes', 'you have looked at the words: do not ask')
    .addHelpText(
      'after',
      `
The channel document has to allow you to release (parasol channel show). Ask
yourself: could a policeman, a client, a neighbour who was there know who it is?

Example:
  parasol quote release for-mei.quote --out back.quote
`,
    )
    .action(async (file: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      const { options, sodium, wording } = session
      const { quote: words } = wording.answers
      await refuseTaken(options.out)
      const { vault, identity } = await unlockVault(session)
      const [proposal, another] = openQuoteLetter(sodium, vault.history, identity, await readFile(file))
      if (proposal?.checked.statement.kind !== 'quote' || another !== undefined)
        throw new Trouble('quote-is-release', { command: `parasol quote take ${file}` })
      const { statement: quote, id, loginKey } = proposal.checked
      const own = signerIn(session, identity, vault)
      const { proposer } = checkSigners(vault.history.newest.document, loginKey, own.loginKey)
      const signed = signStatement(sodium, { format: 1, kind: 'release', quote: id }, own.seed)
      const original = await held(session, vault, quote)
      showBoth(quote, proposer, original, wording)
      if (!(await agreed(words.release, options.yes, wording))) return
      await sendLetter(session, vault, [proposal.signed, signed])
      say(
        options.json
          ? safeJson({ quote: id, file: options.out, text: quote.text })
          : sentenceWith(words.released, {
              file: safeLine(options.out),
              name: safeLine(proposer),
              command: 'parasol quote take FILE',
            }),
      )
    })
}

/** The report as this advocate holds it; `undefined` where they do not. Throws Trouble where it contradicts the quote. */
async function held(session: Opener, vault: Vault, quote: Quote): Promise<OpenedReport | undefined> {
  if ((await Catalogue.read(vault)).report(quote.report) === undefined) return undefined
  const report = await openedReport(session, vault, quote.report)
  const { account } = report
  if (account !== undefined && !account.quotable) throw new Trouble('not-quotable')
  if (account !== undefined && !isTakenFrom(account.text, quote.text))
    throw new Trouble('quote-not-in-account')
  return report
}

function showBoth(
  quote: Quote,
  proposer: string,
  original: OpenedReport | undefined,
  { answers, workbench }: Wording,
): void {
  const { quote: words } = answers
  const account = original?.account?.text
  tell(account === undefined ? `${words.notHeld}\n` : `${workbench.read.account}\n\n${safeText(account)}\n`)
  tell(`${sentenceWith(words.chosen, { name: safeLine(proposer) })}\n\n${safeText(quote.text)}\n`)
}
