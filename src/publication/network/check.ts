import { same } from '../../envelope/bytes.ts'
import { tableOf } from '../../release/ledger-entry.ts'
import type { Ledger } from '../../release/ledger.ts'
import { entered, type NetworkRelease, type NetworkTable } from '../../release/network-entry.ts'
import type { NetworkPackage } from '../../release/network-package.ts'
import { checksumsPath, type PackageFiles, sealPath } from '../../release/package-paths.ts'
import { sum } from '../../statistics/interval.ts'
import { type Contribution, said } from '../../statistics/merge/contribution.ts'
import { merge } from '../../statistics/merge/merge.ts'

/** The ledger of one of the members, as a package of theirs holds it, with H of each entry in hex. */
export interface MemberLedger {
  readonly ledger: Ledger
  readonly hashes: readonly string[]
}

/** What somebody without any key finds of a network's release. */
export interface NetworkCheck {
  /** Files that are not what the signed numbers give. */
  readonly files: readonly string[]
  /** Tables that are not what the members' tables give. */
  readonly tables: readonly Pick<NetworkTable, 'name' | 'period'>[]
  /** Members whose packages would be needed, and are not there or are others than those that were added up. */
  readonly missing: readonly string[]
  /** How many handed in without publishing: what they put in can be seen by the network only. */
  readonly closed: number
}

/**
 * Holds a network's release against what was signed (`remade`, its files made anew), and against the releases of its
 * members. Where all of them publish, every range must come out the same; where some do not, no range may be less than
 * those who do have by themselves.
 */
export function checkNetwork(
  { entry, files }: NetworkPackage,
  remade: PackageFiles,
  members: readonly MemberLedger[],
): NetworkCheck {
  const sealing = new Set([checksumsPath, sealPath])
  const all = new Set([...files.keys(), ...remade.keys()].filter((path) => !sealing.has(path)))
  const differs = (path: string) => {
    const [is, should] = [files.get(path), remade.get(path)]
    return is === undefined || should === undefined || !same(is, should)
  }
  const open = entry.members.flatMap((one) => ('releases' in one ? [one] : []))
  const known = new Map(open.flatMap((one) => ledgerOf(one, members).map((ledger) => [one.slug, ledger])))
  const missing = open.filter(({ slug }) => !known.has(slug)).map(({ name }) => name)
  const closed = entry.members.length - open.length
  const wrong = (table: NetworkTable) => {
    const parts = open.flatMap(
      ({ slug, releases }) =>
      partsOf(table, slug, known.get(slug), releases.map(({ number }) => number)), // prettier-ignore
    )
    return closed === 0 ? !equal(table, parts) : !contains(table, parts)
  }
  return {
    files: [...all].filter(differs).sort(),
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
