import { unpack } from '../../../release/archive.ts'
import { ReleaseError } from '../../../release/errors.ts'
import { type Ledger, standing } from '../../../release/ledger.ts'
import { readReleasePackage } from '../../../release/release-package.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { VaultError } from '../../../vault/errors.ts'
import { CliError } from '../../errors.ts'
import { sentenceWith } from '../../terminal/direction.ts'
import { tell } from '../../terminal/prose.ts'
import { follow, ownLedger, type ReleaseDesk } from './desk.ts'

/** Packages fetched by one command: each has at most 4 MiB, and somebody waits. */
const most = 24

/** The own ledger, read and as it was signed. */
export interface Known {
  readonly ledger: Ledger
  readonly signed: readonly SignedEntry[]
}

/** Follows the service's ledger and fetches what colleagues published. Throws as `follow` does. To be called `alone`. */
export async function catchUp(desk: ReleaseDesk): Promise<{ served: number }> {
  const followed = await follow(desk)
  await keepPackages(desk, await ownLedger(desk), followed.served)
  return followed
}

/**
 * Fetches what colleagues published as far as the service has it (`served` entries) and keeps it, so that more than one
 * computer can bring it to a service that lost it. Each is verified and written before the next is asked for: a run that
 * was stopped is continued by the next. What cannot be had now, or is another package than the ledger names, is said and
 * left; nothing else waits for it.
 */
async function keepPackages(desk: ReleaseDesk, known: Known, served: number): Promise<void> {
  const { shelf, session } = desk
  const words = session.wording.release
  const missing: number[] = []
  for (const { number } of standing(known.ledger))
    if (number <= served && !(await shelf.hasPackage(number))) missing.push(number)
  const kept: number[] = []
  let refused = 0
  for (const number of missing.slice(0, most)) {
    try {
      const zip = await servedPackage(desk, known, number)
      if (zip === undefined) continue
      await shelf.writePackage(number, zip)
      kept.push(number)
    } catch (error) {
      if (error instanceof VaultError) break
      if (!(error instanceof CliError)) throw error
      refused++
      tell(error.message)
    }
  }
  if (kept.length > 0) tell(sentenceWith(words.keptPackages, { numbers: kept.join(', ') }))
  const left = missing.length - kept.length - refused
  if (left > 0) tell(sentenceWith(words.packagesLeft, { count: left }))
}

/**
 * The package of a release as the service hands it out, held against the own ledger; `undefined` where it has none. Throws
 * CliError where it is not the one that was signed, and VaultError.
 */
export async function servedPackage(
  { client, channel, session }: ReleaseDesk,
  { signed }: Pick<Known, 'signed'>,
  number: number,
): Promise<Uint8Array | undefined> {
  const zip = await client.package(number)
  if (zip === undefined) return undefined
  const { signingKey, slug } = channel.document
  try {
    const { document, entry, seal } = readReleasePackage(session.sodium, await unpack(zip))
    const isOurs = document.signingKey === signingKey && document.slug === slug
    if (isOurs && entry.number === number && seal.ledger[number - 1]?.entry === signed[number - 1]?.entry)
      return zip
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error
  }
  throw new CliError(sentenceWith(session.wording.release.otherPackage, { number }))
}
