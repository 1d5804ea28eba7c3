import { Command } from 'commander'
import type { ChannelDocument } from '../../channel/schema.ts'
import type { VerifiedChannel } from '../../channel/verify.ts'
import type { ChannelPin } from '../../identity/identity.ts'
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
import { withProgress } from '../terminal/progress.ts'
import { safeJson } from '../terminal/safe-text.ts'
import { changedPeople } from './channel/changes.ts'
import { warnIfExpired } from './channel/document.ts'
import { type OpenedVault, openReports, openSealed, reportsOf, tellUnopened } from './reports.ts'
import { saveIdentity, type Session, startSession, type Unlocked, unlockVault } from './session.ts'
import { say, tell } from '../terminal/prose.ts'

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
  const { options, sodium } = session
  const unlocked = await unlockVault(session)
  const { identity, vault } = unlocked
  const pin = joinedChannel(unlocked)
  const channel = await followChannel(session, unlocked)
  warnIfExpired(channel)
  const { seed } = standingIn(sodium, identity, channel.document)
  const client = new Client(sodium, { origin: pin.origin, slug: pin.slug, seed })
  await recallDocuments(vault, client)
  const { fresh, kept, reports } = await withProgress('Fetching', (progress) => pull(vault, client, progress))
  const opened = options.remove
    ? await openSealed(sodium, vault, kept)
    : await openReports(sodium, vault, 'facts', fresh)
  const removed = options.remove && (await remove(client, opened, await forgottenOf(vault, kept)))
  say(
    options.json
      ? safeJson({ batches: fresh.length, reports, unopened: opened.unopened, removed })
      : summary(fresh.length, reports, removed),
  )
  tellUnopened(opened.unopened)
}

/** Compares the document that the server shows with what is known, and remembers a newer one. */
async function followChannel(
  { home, sodium }: Session<Options>,
  unlocked: Unlocked & { vault: Vault },
): Promise<VerifiedChannel> {
  const pin = joinedChannel(unlocked)
  const served = await fetchChannel(pin.origin, pin.slug)
  try {
    const { history } = unlocked.vault
    const before = history.size === 0 ? undefined : history.newest.document
    const channel = await history.follow(served, pin)
    if (before !== undefined) tellChanges(before, channel.document)
    const identity = settled(sodium, unlocked.identity, channel.document)
    if (channel.document.serial > pin.serial || identity !== unlocked.identity)
      await saveIdentity(home, unlocked, { ...identity, pin: pinOf(sodium, pin.origin, channel) })
    return channel
  } catch (error) {
    throw new CliError(alarm(error, pin.serial))
  }
}

/** Whoever stole the signing key can list themselves, and nobody would see it but who is told. */
function tellChanges(before: ChannelDocument, after: ChannelDocument): void {
  if (after.serial <= before.serial) return
  const people = changedPeople(before, after)
  if (people.length === 0) return
  tell(`The channel document has number ${after.serial} now, and lists people otherwise:`)
  for (const line of people) tell(`  ${line}`)
  tell(
    'If nobody told you of this, ask the colleague who signs, by voice, before you go on: a stolen signing key shows in this way (docs/keys.md).',
  )
}

/** Only what this advocate could open: the server's copy of anything else may be the last good one. */
function remove(client: Client, { reports }: OpenedVault, forgotten: readonly string[]): Promise<number> {
  const ids = [...reports.map(({ id }) => id), ...forgotten]
  return withProgress('Deleting at the server', (progress) => {
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

function summary(batches: number, reports: number, removed: number | undefined): string {
  const fetched =
    reports === 0
      ? 'Nothing new.'
      : `Fetched ${reportsOf(reports)} in ${batches === 1 ? 'one batch' : `${batches} batches`}. Next: parasol list`
  if (removed === undefined) return fetched
  return `${fetched}\nThe server deleted ${reportsOf(removed)}: your folder is where they are now, so copy it to a safe place.`
}

function joinedChannel({ identity }: Unlocked): ChannelPin {
  if (identity.pin === undefined) throw new VaultError('not-joined')
  return identity.pin
}
