import type { Sodium } from '../../envelope/sodium.ts'
import { entryHash } from '../../release/chain.ts'
import { tableOf } from '../../release/ledger-entry.ts'
import type { Ledger } from '../../release/ledger.ts'
import { entered, type NetworkRelease, type NetworkTable } from '../../release/network-entry.ts'
import type { Sealed } from '../../release/release-package.ts'
import { sum } from '../../statistics/interval.ts'
import { categoriesIn, type Contribution, said } from '../../statistics/merge/contribution.ts'
import { fitting } from '../../statistics/merge/fitting.ts'
import { merge } from '../../statistics/merge/merge.ts'

/** The ledger of one of the members, as a package of theirs holds it, with H of each entry in hex. */
export interface MemberLedger {
  readonly ledger: Ledger
  readonly hashes: readonly string[]
}

export const memberLedger = (
  sodium: Sodium,
  { ledger, seal }: Pick<Sealed, 'ledger' | 'seal'>,
): MemberLedger => ({
  ledger,
  hashes: seal.ledger.map((one) => entryHash(sodium, one)),
})

/** What somebody without any key finds of the sums of a network's release. */
export interface SumsCheck {
  /** Tables that are not what the members' tables give. */
  readonly tables: readonly Pick<NetworkTable, 'name' | 'period'>[]
  /** Members whose packages would be needed, and are not there or are others than those that were added up. */
  readonly missing: readonly string[]
  /** How many handed in without publishing: what they put in can be seen by the network only. */
  readonly closed: number
}

/**
 * Holds a network's sums against the releases of its members. Where all of them publish, every range must come out the same;
 * where some do not, no range may be less than those who do have by themselves. Tables that a sum leaves out (`fitting`) are
 * in none. Throws nothing, whatever was signed.
 */
export function checkSums(
  entry: Pick<NetworkRelease, 'members' | 'tables'>,
  members: readonly MemberLedger[],
): SumsCheck {
  const open = entry.members.flatMap((one) => ('releases' in one ? [one] : []))
  const known = new Map(open.flatMap((one) => ledgerOf(one, members).map((ledger) => [one.slug, ledger])))
  const missing = open.filter(({ slug }) => !known.has(slug)).map(({ name }) => name)
  const closed = entry.members.length - open.length
  const wrong = (table: NetworkTable) => {
    const parts = open.flatMap(
      ({ slug, releases }) =>
      partsOf(table, slug, known.get(slug), releases.map(({ number }) => number)), // prettier-ignore
    )
    const { fit } = fitting(parts, table.axes)
    return closed === 0 ? !equal(table, fit) : !contains(table, fit)
  }
  return {
    tables:
      missing.length > 0 ? [] : entry.tables.filter(wrong).map(({ name, period }) => ({ name, period })),
    missing,
    closed,
  }
}

type OpenMember = Extract<NetworkRelease['members'][number], { releases: unknown }>

/** The ledger with the very entries that the network names. */
export function ledgerOf({ slug, releases }: OpenMember, members: readonly MemberLedger[]): Ledger[] {
  return members
    .filter(({ ledger }) => ledger.slug === slug)
    .filter(({ hashes }) => releases.every(({ number, entry }) => hashes[number - 1] === entry))
    .map(({ ledger }) => ledger)
}

function partsOf(
  { name, period }: NetworkTable,
  slug: string,
  ledger: Ledger | undefined,
  releases: readonly number[],
): Contribution[] {
  return (ledger?.entries ?? []).flatMap((entry) =>
    entry.kind === 'release' && releases.includes(entry.number)
      ? entry.tables
          .filter((one) => one.name === name && one.period === period)
          .map((one) => ({ publisher: slug, open: true, table: tableOf(one).table }))
      : [],
  )
}

function equal(table: NetworkTable, parts: readonly Contribution[]): boolean {
  const tables = parts.map((one) => one.table)
  const has = ({ categories }: NetworkTable['axes'][number], axis: number) =>
    JSON.stringify(categories) === JSON.stringify(categoriesIn(tables, axis))
  // Before adding up: members who conspire could have made a sum of it that no memory holds.
  if (!table.axes.every(has)) return false
  const again = merge(parts)
  return (
    again !== undefined && JSON.stringify(entered(table.name, table.period, again)) === JSON.stringify(table)
  )
}

function contains({ cells }: NetworkTable, parts: readonly Contribution[]): boolean {
  const readers = parts.map(said)
  return cells.every((cell) => {
    if ('leftOut' in cell) return true
    const least = sum(readers.map((read) => read(cell.at)))
    return cell.lower >= least.lower && cell.upper >= least.upper
  })
}
