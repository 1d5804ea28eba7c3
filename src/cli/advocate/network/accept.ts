import { verifyChannel, verifySuccessor } from '../../../channel/verify.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import { readLedger, standing } from '../../../release/ledger.ts'
import { unfit } from '../../../release/network-merge.ts'
import type { ReleasePackage } from '../../../release/release-package.ts'
import type { SignedEntry } from '../../../release/seal.ts'
import { CliError } from '../../errors.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import type { Member } from './book.ts'
import { standard } from './members.ts'
import { reasons } from './reasons.ts'

/** A package that was looked at: what is now known of the member, and whether the release can be added up. */
export interface Accepted {
  readonly member: Member
  readonly release: number
  /** In words, where the release is remembered and can be in no sum. */
  readonly refused?: string
}

/**
 * What a package tells of one of the members. Throws CliError where it is no member's, or where its ledger and the one that
 * is known contradict each other: then nothing of it is remembered. `later` is what the member's service has beyond it.
 */
export function accept(
  sodium: Sodium,
  members: readonly Member[],
  { document, seal, entry }: ReleasePackage,
  later: readonly SignedEntry[] = [],
): Accepted {
  const member = members.find(({ key }) => key === document.signingKey)
  if (member === undefined)
    throw new CliError(
      `This is signed by ${safeLine(document.slug)}, who is no member of the network by this key: compare its number by voice, then list it with parasol network add-member.`,
    )
  if (member.slug !== document.slug)
    throw new CliError(
      `This is of ${safeLine(document.slug)}, and the key is that of ${member.slug}: ask the member.`,
    )
  const known = member.collected
  const channel = verifyChannel(sodium, seal.publisher.channel)
  const newer = known === undefined || verifySuccessorOrOlder(verifyChannel(sodium, known.channel), channel)
  const ledger = longest([known?.ledger ?? [], seal.ledger, later], member)
  const key = sodium.from_base64(member.key, sodium.base64_variants.ORIGINAL)
  const whole = readLedger(sodium, member.slug, ledger, key)
  const next: Member = {
    ...member,
    collected: { channel: newer ? seal.publisher.channel : known.channel, ledger: [...ledger] },
  }
  const stands = standing(whole).some(({ number }) => number === entry.number)
  const reason = unfit(entry, standard)
  const refused = !stands ? 'the member withdrew it' : reason && reasons[reason]
  return { member: next, release: entry.number, ...(refused !== undefined && { refused }) }
}

/**
 * What a ledger tells by itself of a member of whom something was collected: how its last release came to be taken back.
 * Throws CliError where nothing is known that it could go on from, or where the two contradict each other.
 */
export function acceptLedger(sodium: Sodium, member: Member, later: readonly SignedEntry[]): Accepted {
  const { collected } = member
  if (collected === undefined) throw new CliError('This service shows no release that stands.')
  const ledger = longest([collected.ledger, later], member)
  const key = sodium.from_base64(member.key, sodium.base64_variants.ORIGINAL)
  const whole = readLedger(sodium, member.slug, ledger, key)
  const stands = standing(whole).at(-1)
  const release = stands?.number ?? whole.entries.findLast(({ kind }) => kind === 'release')?.number ?? 0
  const refused = stands === undefined ? 'the member withdrew it' : 'its service does not show it any more'
  return { member: { ...member, collected: { ...collected, ledger: [...ledger] } }, release, refused }
}

/** An earlier document may come late; one that contradicts the known one may not come at all. */
function verifySuccessorOrOlder(
  known: ReturnType<typeof verifyChannel>,
  next: ReturnType<typeof verifyChannel>,
): boolean {
  if (next.document.serial < known.document.serial) return false
  return verifySuccessor(known, next) === 'newer'
}

/** The longest of ledgers of which each goes on where a shorter one ends. */
function longest(ledgers: readonly (readonly SignedEntry[])[], { name }: Member): readonly SignedEntry[] {
  const [first = [], ...others] = [...ledgers].sort((a, b) => b.length - a.length)
  const agree = others.every((other) => other.every((entry, i) => entry.entry === first[i]?.entry))
  if (agree) return first
  throw new CliError(
    `${safeLine(name)} signed two ledgers that contradict each other: a release was changed or left out. Nothing was taken in; ask the member which one holds.`,
  )
}
