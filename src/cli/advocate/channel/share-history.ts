import { Command } from 'commander'
import { caseAdvocate } from '../../../channel/case-advocate.ts'
import type { ChannelDocument } from '../../../channel/schema.ts'
import type { Recipient } from '../../../envelope/keys.ts'
import { sealSavedFile } from '../../../envelope/saved-file.ts'
import { writePrivateFile } from '../../../identity/private-file.ts'
import { amount, joined } from '../../../publication/wording.ts'
import { shareHistory, type SharedHistory } from '../../../vault/grants/share.ts'
import { alone } from '../../../vault/lock.ts'
import { standingIn } from '../../../vault/login-key.ts'
import type { PulledReport } from '../../../vault/open.ts'
import type { Vault } from '../../../vault/vault.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { type Progress, withProgress } from '../../terminal/progress.ts'
import { say } from '../../terminal/prose.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { commands } from '../commands.ts'
import { receivedWithin } from '../filters.ts'
import { refuseTaken } from '../refuse-to-replace.ts'
import { tellUnopened } from '../reports.ts'
import { type Session, startSession, type Unlocked, unlockVault } from '../session.ts'
import { Trouble } from '../trouble.ts'
import type { Wording } from '../wording.ts'

interface Options {
  readonly out: string
  readonly reports?: string
  readonly from?: string
  readonly to?: string
}

export function shareHistoryCommand(): Command {
  return new Command('share-history')
    .description(
      'Let a newly listed advocate open reports from before their time, as far as their role goes.',
    )
    .argument('<label>', 'the name under which the newest channel document lists them')
    .requiredOption('--out <file>', 'where to write the file that you hand to them')
    .option('--reports <file>', 'write the sealed reports as well, where the server has them no more')
    .option('--from <period>', 'only reports received in this year, month or day, or later')
    .option('--to <period>', 'only reports received in this year, month or day, or earlier')
    .addHelpText(
      'after',
      `
For case advocates. The file opens for that one advocate only, and is signed by
you. What is shared cannot be taken back. They take it in with parasol channel
take-history.

Examples:
  parasol channel share-history Chantrea --out history.dat
  parasol channel share-history Chantrea --from 2026 --out h.dat --reports r.dat
`,
    )
    .action(async (label: string, _options, command: Command) => {
      const session = await startSession<Options>(command)
      await alone(session.home.folder, () => share(session, label))
    })
}

async function share(session: Session<Options>, label: string): Promise<void> {
  const { options, sodium, wording } = session
  const within = receivedWithin(options)
  for (const path of [options.out, options.reports]) if (path !== undefined) await refuseTaken(path)
  const unlocked = await unlockVault(session)
  const { vault } = unlocked
  const { answers, terminal } = wording
  const { document } = vault.history.newest
  const loginSeed = granterSeed(session, unlocked, document)
  const to = { recipient: recipientCalled(session, document, label), loginSeed }
  const shared = await withProgress(answers.work.sharing, { left: terminal.left }, async (progress) => {
    const files = await vault.shelf.files()
    progress.total(files.reduce((sum, { bytes }) => sum + bytes, 0))
    return shareHistory(sodium, vault, to, chosen(vault, within, progress))
  })
  if (shared.envelopes.length > 0) {
    await writePrivateFile(options.out, shared.file)
    if (options.reports !== undefined)
      await writePrivateFile(options.reports, sealSavedFile(sodium, [...shared.envelopes]))
  }
  say(account(shared, safeLine(label), options, wording))
  tellUnopened(shared.unopened, wording)
}

function recipientCalled(
  { sodium }: Session<Options>,
  { recipients }: ChannelDocument,
  label: string,
): Recipient {
  const listed = recipients.find((one) => one.label === label)
  if (listed === undefined)
    throw new Trouble('not-recipient', {
      name: label,
      pull: commands.pull,
      names: recipients.map((one) => one.label).join(', '),
    })
  return {
    role: listed.role,
    publicKey: sodium.from_base64(listed.publicKey, sodium.base64_variants.ORIGINAL),
  }
}

function granterSeed(
  { sodium }: Session<Options>,
  { identity }: Unlocked,
  document: ChannelDocument,
): Uint8Array {
  const { seed, listed } = standingIn(sodium, identity, document)
  if (listed === undefined || caseAdvocate(document, listed.loginKey) === undefined)
    throw new Trouble('not-case')
  return seed
}

async function* chosen(
  vault: Vault,
  within: (day: string) => boolean,
  progress: Progress,
): AsyncGenerator<PulledReport, void> {
  for await (const report of vault.reports()) {
    progress.advance(report.bytes.length)
    if (within(report.day)) yield report
  }
}

function account(
  { envelopes, accounts, theirs }: SharedHistory,
  name: string,
  { out, reports }: Options,
  wording: Wording,
): string {
  const { history: words } = wording.answers
  const own = theirs === 0 ? [] : [sentenceWith(words.own, { count: amount(wording, theirs) })]
  if (envelopes.length === 0) return joined(wording, [sentenceWith(words.nothing, { name }), ...own])
  const file = safeLine(out)
  const counts = { count: amount(wording, envelopes.length), accounts: amount(wording, accounts) }
  const take = `parasol channel take-history ${file}`
  const then = reports === undefined ? commands.pull : `parasol import ${safeLine(reports)}`
  return [
    joined(wording, [sentenceWith(words.lets, { file, name, ...counts }), ...own]),
    sentenceWith(words.handOver, { take, then }),
  ].join('\n')
}
