import { Command } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import type { VerifiedChannel } from '../../channel/verify.ts'
import type { ChannelPin } from '../../identity/identity.ts'
import { amount } from '../../publication/wording.ts'
import { Client, fetchChannel } from '../../vault/client.ts'
import { VaultError } from '../../vault/errors.ts'
import { pinOf } from '../../vault/history.ts'
import { alone } from '../../vault/lock.ts'
import { settled, standingIn } from '../../vault/login-key.ts'
import { pull, recallDocuments } from '../../vault/pull.ts'
import type { BatchName } from '../../vault/shelf.ts'
import type { Vault } from '../../vault/vault.ts'
import { CliError } from '../errors.ts'
import { alarm } from './alarm.ts'
import { commands } from './commands.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { withProgress } from '../terminal/progress.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { changedPeople } from './channel/changes.ts'
import { warnIfExpired } from './channel/document.ts'
import { type OpenedVault, openReports, openSealed, tellUnopened } from './reports.ts'
import { saveIdentity, type Session, startSession, type Unlocked, unlockVault } from './session.ts'
import { say, tell } from '../terminal/prose.ts'
import type { Wording } from './wording.ts'

interface Options {
  readonly remove?: true
}

export function pullCommand(): Command {
  return new Command('pull')
    .description('Fetch the sealed reports that are new since last time. They stay sealed in your folder.')
    .option(
      '--remove',
      'then have the server delete what you hold, for everybody: see that all advocates have pulled',
    )
    .addHelpText(
      'after',
      `
If the connection breaks, what came is kept; the next pull goes on from there.
Each time, the channel document that the server shows is compared with the one
that you know.

Examples:
  parasol pull
  parasol pull --remove
`,
    )
    .action(async (_options, command: Command) => {
      const session = await startSession<Options>(command)
      await alone(session.home.folder, () => pullAll(session))
    })
}

async function pullAll(session: Session<Options>): Promise<void> {
  const { options, sodium, wording } = session
  const unlocked = await unlockVault(session)
  const { identity, vault } = unlocked
  const pin = joinedChannel(unlocked)
  const channel = await followChannel(session, unlocked)
  warnIfExpired(channel, wording)
  const { seed } = standingIn(sodium, identity, channel.document)
  const client = new Client(sodium, { origin: pin.origin, slug: pin.slug, seed })
  await recallDocuments(vault, client)
  const { fresh, kept, reports } = await withProgress(
    wording.answers.work.fetching,
    { left: wording.terminal.left },
    (progress) => pull(vault, client, progress),
  )
  const opened = options.remove
    ? await openSealed(session, vault, kept)
    : await openReports(session, vault, 'facts', fresh)
  const removed = options.remove && (await remove(client, opened, await forgottenOf(vault, kept), wording))
  say(
    options.json
      ? safeJson({ batches: fresh.length, reports, unopened: opened.unopened, removed })
      : summary(reports, removed, wording),
  )
  tellUnopened(opened.unopened, wording)
}

/** Compares the document that the server shows with what is known, and remembers a newer one. */
async function followChannel(
  { home, sodium, wording }: Session<Options>,
  unlocked: Unlocked & { vault: Vault },
): Promise<VerifiedChannel> {
  const pin = joinedChannel(unlocked)
  const served = await fetchChannel(pin.origin, pin.slug)
  try {
    const { history } = unlocked.vault
    const before = history.size === 0 ? undefined : history.newest.document
    const channel = await history.follow(served, pin)
    if (before !== undefined) tellChanges(before, channel.document, wording)
    const identity = settled(sodium, unlocked.identity, channel.document)
    if (channel.document.serial > pin.serial || identity !== unlocked.identity)
      await saveIdentity(home, unlocked, { ...identity, pin: pinOf(sodium, pin.origin, channel) })
    return channel
  } catch (error) {
    throw new CliError(alarm(error, pin.serial, wording))
  }
}

/** Whoever stole the signing key can list themselves, and nobody would see it but who is told. */
function tellChanges(before: ChannelDocument, after: ChannelDocument, { answers, life }: Wording): void {
  if (after.serial <= before.serial) return
  const people = changedPeople(before, after, life.channel.changes)
  if (people.length === 0) return
  tell(sentenceWith(answers.pull.changed, { serial: after.serial }))
  for (const line of people) tell(`  ${line}`)
  tell(sentenceWith(answers.pull.unexpected, { guide: 'docs/keys.md' }))
}

/** Only what this advocate could open: the server's copy of anything else may be the last good one. */
function remove(
  client: Client,
  { reports }: OpenedVault,
  forgotten: readonly string[],
  { answers, terminal }: Wording,
): Promise<number> {
  const ids = [...reports.map(({ id }) => id), ...forgotten]
  return withProgress(answers.work.deleting, { left: terminal.left }, (progress) => {
    progress.total(ids.length)
    return client.remove(ids, progress)
  })
}

/** Reports destroyed here that the server may still have, by the days of its batches. */
async function forgottenOf(vault: Vault, kept: readonly BatchName[]): Promise<string[]> {
  const days = new Set(kept.map(({ day }) => day))
  const { reports } = await vault.forgotten.read()
  return [...reports.values()].filter(({ received }) => days.has(received)).map(({ id }) => id)
}

function summary(reports: number, removed: number | undefined, wording: Wording): string {
  const { pull: words } = wording.answers
  const fetched = { count: amount(wording, reports), command: commands.list }
  return [
    reports === 0 ? words.nothing : sentenceWith(words.fetched, fetched),
    ...(removed === undefined ? [] : [sentenceWith(words.removed, { count: amount(wording, removed) })]),
  ].join('\n')
}

function joinedChannel({ identity }: Unlocked): ChannelPin {
  if (identity.pin === undefined) throw new VaultError('not-joined')
  return identity.pin
}
