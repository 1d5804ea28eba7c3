import type { Sodium } from '../../../envelope/sodium.ts'
import { entryHash } from '../../../release/chain.ts'
import type { MergedMember } from '../../../release/network-entry.ts'
import { everReleased, mergeMembers, type MergeResult, takenBack } from '../../../release/network-merge.ts'
import { publicKnowledge } from '../../../publication/public-knowledge.ts'
import { periodPattern, periodsIn } from '../../../statistics/gate/release.ts'
import { jointGate, type JointVerdict, passesJointly } from '../../../statistics/merge/joint-gate.ts'
import { CliError, exitCodes } from '../../errors.ts'
import { safeLine } from '../../terminal/safe-text.ts'
import { withGate } from '../gate/looking.ts'
import type { Session } from '../session.ts'
import type { Member, OpenNetwork } from './book.ts'
import { collectedIn, nameOfKey, standard } from './members.ts'

/** What the network could publish of some periods, and what the joint gate says of it. */
export interface AddedUp {
  readonly periods: readonly string[]
  readonly result: MergeResult
  readonly verdict: JointVerdict
  readonly passes: boolean
  readonly members: readonly MergedMember[]
  readonly takenBack: readonly { readonly network: number; readonly slug: string; readonly release: number }[]
}

/** Throws CliError before anybody has typed a passphrase for nothing. */
export function checkPeriods(asked: readonly string[] = []): void {
  const wrong = asked.find((one) => !periodPattern.test(one))
  if (wrong !== undefined)
    throw new CliError(`"${wrong}" is no period: write a quarter as 2026-Q1, or a year.`, exitCodes.usage)
}

/** Adds up what was collected, and has the joint gate look at it. Seconds a member. */
export async function addUp(
  session: Session<object>,
  { book, ledger }: OpenNetwork,
  asked: readonly string[] | undefined,
): Promise<AddedUp> {
  const { sodium } = session
  const collected = collectedIn(sodium, book)
  const periods = asked ?? [
    ...new Set(
      collected.flatMap((one) =>
        one.ledger.entries.flatMap((entry) =>
          entry.kind === 'release' ? entry.tables.map(({ period }) => period) : [],
        ),
      ),
    ),
  ]
  const result = mergeMembers(collected, periods, standard, ledger)
  if (result.tables.length === 0) throw new CliError(nothing(result))
  const used = new Set(result.used.map(({ key }) => key))
  const readers = everReleased(collected.filter(({ key }) => used.has(key)))
  const verdict = await withGate(session, 'Attacking', ({ hands, progress }) =>
    jointGate(readers, result.sums, publicKnowledge, {
      hands,
      looking: {
        total: (hundredths) => {
          progress.total(hundredths)
        },
        advance: (hundredths, key) => {
          progress.about(safeLine(nameOfKey(book, key)))
          progress.advance(hundredths)
        },
      },
    }),
  )
  return {
    periods: periodsIn(result.tables),
    result,
    verdict,
    passes: passesJointly(verdict),
    members: result.used.flatMap(({ key, releases }) =>
      book.members.filter((one) => one.key === key).map((one) => mergedMember(sodium, one, releases)),
    ),
    takenBack: takenBack(collected, book.merged).flatMap(({ network, key, release }) =>
      book.members
        .filter((one) => one.key === key && one.publishes)
        .map(({ slug }) => ({ network, slug, release })),
    ),
  }
}

function nothing({ leftOut, before }: MergeResult): string {
  if (before.length > 0 && leftOut.length === 0)
    return 'Everything that the members have of this time was published by the network before, and is published once only.'
  return 'There is nothing to add up: at least three members must have released tables of the same period. parasol network collect takes them in, parasol network show says what is there.'
}

/** What anybody may know of what went in. */
function mergedMember(sodium: Sodium, member: Member, releases: readonly number[]): MergedMember {
  const { name, slug, country, area, publishes, region, collected } = member
  if (region !== undefined) return { region, publishes: false }
  if (!publishes) return { name, country, area, publishes: false }
  const entryOf = (number: number) => entryHash(sodium, collected?.ledger[number - 1] ?? { entry: '' })
  return {
    name,
    slug,
    country,
    area,
    releases: releases.map((number) => ({ number, entry: entryOf(number) })),
  }
}
