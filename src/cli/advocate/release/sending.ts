import type { SignedEntry } from '../../../release/seal.ts'
import { VaultError } from '../../../vault/errors.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import { agreed } from '../quote/agreed.ts'
import { abandoning, follow, type ReleaseDesk, verified } from './desk.ts'
import { catchUp } from './keeping.ts'
import type { Pending } from './shelf.ts'

/** Entries of the own ledger that the service does not have, and how many it has. */
export interface Lacking {
  readonly served: number
  readonly numbers: readonly number[]
}

/** To be called `alone`. */
export async function lacking(desk: ReleaseDesk): Promise<Lacking> {
  const { served } = await catchUp(desk)
  const { length } = await desk.shelf.ledger()
  return { served, numbers: Array.from({ length: Math.max(0, length - served) }, (_, i) => served + i + 1) }
}

/**
 * Names what would become public by bringing it, and asks. Who hands figures in without publishing them keeps them off
 * the service: its name would stand over them. Throws CliError where nobody can be asked.
 */
export async function agreedToBring(
  { session: { wording } }: ReleaseDesk,
  numbers: readonly number[],
  yes: true | undefined,
): Promise<boolean> {
  if (numbers.length === 0) return true
  tell(sentenceWith(wording.release.onlyHere, { numbers: numbers.join(', ') }))
  return agreed(wording.release.askBring, yes, wording)
}

/**
 * Brings to the service whatever it does not have yet, in order: entries of the ledger that were published without it,
 * and what is signed and on its way. Before, `agreedToBring` must have asked about all from the number after `before` on. A
 * run that was killed at any step is continued by the next. To be called `alone`.
 */
export async function bring(desk: ReleaseDesk, before: number): Promise<void> {
  const { shelf, session } = desk
  const { pending: leaves } = await shelf.state()
  const { served } = await follow(desk)
  const own = await shelf.ledger()
  const from = Math.max(served, before)
  const { entries } = own.length > from ? verified(desk, own) : { entries: [] }
  for (const { number, kind } of entries.slice(from)) {
    const signed = kind === 'withdrawal' ? own[number - 1] : undefined
    const content = signed ?? (await packageOf(desk, number))
    await send(desk, number, content)
    tell(sentenceWith(session.wording.release.brought, { number }))
  }
  const { pending } = await shelf.state()
  if (pending === undefined) {
    if (leaves === undefined || own[leaves.number - 1]?.entry === leaves.signed.entry) return
    throw new CliError(session.wording.release.outdated)
  }
  // On the disk before the first byte leaves: from here on somebody may have seen it.
  const { unsent, ...leaving } = pending
  if (unsent) await shelf.write({ pending: leaving })
  try {
    await send(desk, pending.number, pendingBody(pending))
  } catch (error) {
    if (!(error instanceof VaultError) || error.detail !== 'ledger-differs') {
      tell(sentenceWith(session.wording.release.unfinished, { number: pending.number }))
      throw error
    }
    // A colleague was faster: theirs counts.
    await follow(desk)
    throw new CliError(session.wording.release.outdated)
  }
  await enter(desk, pending)
}

/** Throws as `client.publish` does; where the service will not take it, it says what can be done. */
async function send(
  { client, session, shelf }: ReleaseDesk,
  number: number,
  content: Uint8Array | SignedEntry,
): Promise<void> {
  try {
    await client.publish(number, content)
  } catch (error) {
    if (error instanceof VaultError && error.code === 'refused' && error.detail !== 'ledger-differs')
      tell(sentenceWith(session.wording.release.orAbandon, { number, command: abandoning(number) }))
    throw error
  }
  await shelf.saw(number)
}

/** What is signed stands in the own ledger from now on. */
export async function enter({ shelf }: ReleaseDesk, { number, signed, zip }: Pending): Promise<void> {
  if (zip !== undefined) await shelf.writePackage(number, Buffer.from(zip, 'base64'))
  const own = await shelf.ledger()
  if (own.length < number) await shelf.writeLedger([...own, signed])
  await shelf.write({})
}

async function packageOf(desk: ReleaseDesk, number: number): Promise<Uint8Array> {
  const zip = await desk.shelf.package(number)
  if (zip !== undefined) return zip
  throw new CliError(sentenceWith(desk.session.wording.release.noPackage, { number }))
}

const pendingBody = ({ zip, signed }: Pending): Uint8Array | SignedEntry =>
  zip === undefined ? signed : Buffer.from(zip, 'base64')
