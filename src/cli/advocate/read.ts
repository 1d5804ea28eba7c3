import { Command } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import { dimensions, localDimensions } from '../../report/dimensions.ts'
import { fill } from '../../publication/wording.ts'
import { openOne, type OpenedReport, type PulledReport } from '../../vault/open.ts'
import type { Vault } from '../../vault/vault.ts'
import { CliError, exitCodes } from '../errors.ts'
import { padded } from '../terminal/table.ts'
import { safeJson, safeLine, safeText } from '../terminal/safe-text.ts'
import { startSession, unlockVault } from './session.ts'
import { damageIn, titleOf, wordFor, type Wording } from './wording.ts'
import { say } from '../terminal/prose.ts'

export function readCommand(): Command {
  return new Command('read')
    .description(
      'Read one report: all its facts and, where your role opens it, the account in the person’s own words.',
    )
    .argument('<report>', 'its name, or the first digits of it, as parasol list shows them')
    .addHelpText(
      'after',
      `
The words are shown and kept nowhere. Look behind you, and clear the screen when
you are done.

Example:
  parasol read 3f9a61c2
`,
    )
    .action(async (name: string, _options, command: Command) => {
      const session = await startSession(command)
      const { vault } = await unlockVault(session)
      const opening = openOne(session.sodium, vault.keyring, await find(vault, name), 'account')
      if ('unopened' in opening) {
        const { id, code } = opening.unopened
        throw new CliError(
          `${id} cannot be opened: ${damageIn(code)} (${code}).`,
          code === 'not-recipient' ? exitCodes.failed : exitCodes.damaged,
        )
      }
      const { report } = opening
      say(
        session.options.json
          ? safeJson(report)
          : description(report, vault.history.newest.document, session.wording),
      )
    })
}

async function find(vault: Vault, name: string): Promise<PulledReport> {
  if (!/^[0-9a-f]{4,32}$/.test(name))
    throw new CliError(
      `"${safeLine(name)}" is no name of a report: give at least four of its digits, as parasol list shows them.`,
      exitCodes.usage,
    )
  const found: PulledReport[] = []
  for await (const report of vault.reports()) if (report.id.startsWith(name)) found.push(report)
  const [only, another] = found
  if (only === undefined)
    throw new CliError(`You have no report ${name}: parasol list shows those there are.`)
  if (another !== undefined)
    throw new CliError(
      `Several reports begin with ${name}: give more digits (${found.map(({ id }) => id).join(', ')}).`,
    )
  return only
}

function description(report: OpenedReport, channel: ChannelDocument, wording: Wording): string {
  const { read: words, yes, no } = wording.workbench
  const { id, received, flags, facts } = report
  return [
    fill(words.report, { id }),
    '',
    ...lines([[words.received, received], ...answers(report, channel, wording)]),
    ...lines([[words.countable, facts.countable ? yes : no]]),
    ...flags.removedRecipients.map((label) => `\n${fill(words.sealedToRemoved, { name: safeLine(label) })}`),
    '',
    account(report, wording),
  ].join('\n')
}

/** Periods come out of the day of receipt, which is shown already. */
const skipped = new Set(['year', 'quarter', 'month'])

function answers(report: OpenedReport, channel: ChannelDocument, wording: Wording): [string, string][] {
  return [...dimensions, ...localDimensions(report)]
    .filter(({ name }) => !skipped.has(name))
    .map((one): [string, string] => [
      titleOf(one, channel, wording),
      one
        .values(report)
        .map((code) => wordFor(one, code, channel, wording))
        .join('; '),
    ])
    .filter(([, words]) => words !== '')
}

function lines(facts: readonly [string, string][]): string[] {
  return facts.map(([title, words]) => `${padded(title, 24)} ${safeLine(words)}`)
}

function account({ account, flags }: OpenedReport, { workbench: { read: words } }: Wording): string {
  if (!flags.accountMine) return words.accountNotYours
  if (account === undefined || account.text === '') return words.noAccount
  return `${words.account}\n\n${safeText(account.text)}\n\n${account.quotable ? words.quotable : words.notQuotable}`
}
