import type { VerifiedChannel } from '../../../channel/verify.ts'
import { type Ledger, readLedger } from '../../../release/ledger.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { Client } from '../../../vault/client.ts'
import { VaultError } from '../../../vault/errors.ts'
import { standingIn } from '../../../vault/login-key.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import { type Session, type Unlocked, unlockVault } from '../session.ts'
import type { Vault } from '../../../vault/vault.ts'
import { type Prepared, ReleaseShelf, type State } from './shelf.ts'

/** What every command about releases works with: the advocate's copy of what was published, and the service's. */
export interface ReleaseDesk {
  readonly session: Session<object>
  readonly vault: Vault
  readonly channel: VerifiedChannel
  readonly shelf: ReleaseShelf
  readonly client: Client
  readonly origin: string
}

export async function openDesk(session: Session<object>): Promise<ReleaseDesk> {
  const unlocked = await unlockVault(session)
  return deskOf(session, unlocked)
}

export function deskOf(
  session: Session<object>,
  { identity, vault }: Unlocked & { vault: Vault },
): ReleaseDesk {
  if (identity.pin === undefined) throw new VaultError('not-joined')
  const channel = vault.history.newest
  const { origin, slug } = identity.pin
  const { seed } = standingIn(session.sodium, identity, channel.document)
  const client = new Client(session.sodium, { origin, slug, seed })
  return { session, vault, channel, shelf: new ReleaseShelf(vault, session.home.folder), client, origin }
}

/** The own ledger, verified: damage on the disk is found here. Throws ReleaseError. */
export async function ownLedger(
  desk: ReleaseDesk,
): Promise<{ ledger: Ledger; signed: readonly SignedEntry[] }> {
  const signed = await desk.shelf.ledger()
  return { ledger: verified(desk, signed), signed }
}

/**
 * Compares the own ledger with the service's and takes over what colleagues published since; what is signed here and
 * arrived there counts as published. Throws CliError where the two say different things. To be called `alone`.
 */
export async function follow(desk: ReleaseDesk): Promise<{ served: number }> {
  const { shelf, client, session } = desk
  const [own, served] = [await shelf.ledger(), await client.ledger()]
  const differs = served.findIndex(({ entry }, i) => i < own.length && own[i]?.entry !== entry)
  if (differs >= 0) throw forkedAt(desk, differs + 1)
  if (served.length <= own.length) {
    await shelf.saw(served.length)
    return { served: served.length }
  }
  verified(desk, served)
  await settlePending(desk, served)
  await shelf.writeLedger(served)
  await shelf.saw(served.length)
  const { pending } = await shelf.state()
  const news = served.length - own.length
  if (pending === undefined || news > 1) tell(sentenceWith(session.wording.release.took, { count: news }))
  return { served: served.length }
}

/** From this number on the ledgers here and there say different things. */
export function forkedAt({ session }: ReleaseDesk, number: number): CliError {
  return new CliError(sentenceWith(session.wording.release.forked, { number, command: abandoning(number) }))
}

/** The way out for what stands in the way of all that comes after it. */
export const abandoning = (number: number) => `parasol release abandon ${number}`

/** What was signed here and is in the ledger now, or never will be. */
async function settlePending({ shelf }: ReleaseDesk, served: readonly SignedEntry[]): Promise<void> {
  const state = await shelf.state()
  const { pending } = state
  if (pending === undefined || served.length < pending.number) return
  const arrived = served[pending.number - 1]?.entry === pending.signed.entry
  if (arrived && pending.zip !== undefined)
    await shelf.writePackage(pending.number, Buffer.from(pending.zip, 'base64'))
  // No file of one that did not arrive was written, but whoever looks after the server may have read what was sent.
  if (arrived || pending.unsent === true) await shelf.write({})
  else await shelf.abandon([pending.signed])
}

/** What is prepared, where nothing that was signed is on its way. Throws CliError where something is. */
export async function settledState({ shelf, session }: ReleaseDesk): Promise<State> {
  const state = await shelf.state()
  if (state.pending === undefined) return state
  throw new CliError(sentenceWith(session.wording.release.unfinished, { number: state.pending.number }))
}

/** Why what was prepared may not go out as it was judged, in a sentence; `undefined` where it may. */
export function outdated(
  { session, channel }: ReleaseDesk,
  { head, serial }: Prepared,
  ledger: Ledger,
): string | undefined {
  const words = session.wording.release
  if (head !== ledger.head) return words.outdated
  return serial === channel.document.serial ? undefined : words.documentChanged
}

export function verified(
  { session: { sodium }, channel }: ReleaseDesk,
  signed: readonly SignedEntry[],
): Ledger {
  const { slug, signingKey } = channel.document
  return readLedger(sodium, slug, signed, sodium.from_base64(signingKey, sodium.base64_variants.ORIGINAL))
}
