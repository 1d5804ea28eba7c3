import { readFile } from 'node:fs/promises'
import { text as textOf } from 'node:stream/consumers'
import { Command } from 'commander'
import { checkStatement, type Quote, signStatement } from '../../../vault/quotes/quote.ts'
import { numbersLeft, redact, type RedactionProblem } from '../../../vault/quotes/redaction.ts'
import { checkSigners } from '../../../vault/quotes/signers.ts'
import type { OpenedReport } from '../../../vault/open.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { atTerminal } from '../../terminal/prompt.ts'
import { say, tell } from '../../terminal/prose.ts'
import { safeJson, safeLine, safeText } from '../../terminal/safe-text.ts'
import { checkName } from '../named-reports.ts'
import { openedReport } from '../opened-report.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import { type Session, startSession, unlockVault } from '../session.ts'
import { Trouble, type TroubleCode } from '../trouble.ts'
import type { Wording } from '../wording.ts'
import { agreed } from './agreed.ts'
import { askPassage } from './ask-passage.ts'
import { sendLetter, signerIn } from './signed-letter.ts'

interface Options {
  readonly out: string
  readonly passage?: string
  readonly yes?: true
}

export function newCommand(): Command {
  return new Command('new')
    .description(
      'Choose words of an account, take out what shows who it was, and seal them for a second advocate.',
    )
    .argument('<report>', 'its name, or the first digits')
    .requiredOption('--out <file>', 'where to write the sealed file for your colleagues')
    .option(
      '--passage <file>',
      'read the words from a file, or from the input with -; what is to be taken out stands in [[double brackets]]',
    )
    .option('--yes', 'you have looked at the words: do not ask')
    .addHelpText(
      'after',
      `
You are shown the account and type, or paste, the passage; put what must go into
[[double brackets]]: names, places, days, ages, numbers, what only one person tells.
Someone who was there may know it all the same: when in doubt, take it out.
The file can be opened by the case advocates of your channel only: send it any way.

Examples:
  parasol quote new 3f9a61c2 --out for-mei.quote
  parasol quote new 3f9a61c2 --passage words.txt --yes --out for-mei.quote
`,
    )
    .action(async (name: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      checkName(name)
      await propose(session, name)
    })
}

async function propose(session: Session<Options>, name: string): Promise<void> {
  const { options, sodium, wording } = session
  const { quote: words } = wording.answers
  await refuseTaken(options.out)
  const { vault, identity } = await unlockVault(session)
  const report = await openedReport(session, vault, name)
  const account = quotable(report)
  const { seed, loginKey } = signerIn(session, identity, vault)
  checkSigners(vault.history.newest.document, loginKey)
  const marked = await passage(options, account.text, wording)
  const redacted = redact(account.text, marked)
  if ('problem' in redacted) throw new Trouble(problems[redacted.problem])
  const { text } = redacted
  showWords(text, wording)
  if (!(await agreed(words.right, options.yes, wording))) return
  const quote: Quote = {
    format: 1,
    kind: 'quote',
    report: report.id,
    received: report.received,
    language: account.language,
    text,
  }
  const signed = signStatement(sodium, quote, seed)
  await sendLetter(session, vault, [signed])
  const id = checkStatement(sodium, signed)?.id ?? ''
  say(
    options.json
      ? safeJson({ quote: id, file: options.out, text })
      : sentenceWith(words.sealed, {
          file: safeLine(options.out),
          release: 'parasol quote release FILE',
          take: 'parasol quote take FILE',
        }),
  )
}

function quotable({ account, flags }: OpenedReport): { text: string; language: string } {
  if (!flags.accountMine) throw new Trouble('tally')
  if (account === undefined || account.text === '') throw new Trouble('no-account')
  if (!account.quotable) throw new Trouble('not-quotable')
  return account
}

async function passage({ passage: file }: Options, account: string, wording: Wording): Promise<string> {
  if (file === '-') return textOf(process.stdin)
  if (file !== undefined) return readFile(file, 'utf8')
  if (!atTerminal())
    throw new CliError(
      'There is no terminal to ask for the words: give a file that holds them with --passage.',
      exitCodes.usage,
    )
  return askPassage(account, wording)
}

function showWords(text: string, { answers }: Wording): void {
  const { quote: words } = answers
  tell(`\n${words.printed}\n\n${safeText(text)}\n`)
  const numbers = numbersLeft(text)
  if (numbers.length > 0) tell(sentenceWith(words.numbers, { numbers: safeText(numbers.join(', ')) }))
}

const problems: Record<RedactionProblem, TroubleCode> = {
  'not-there': 'quote-not-there',
  brackets: 'quote-brackets',
  'nothing-left': 'quote-nothing-left',
}
