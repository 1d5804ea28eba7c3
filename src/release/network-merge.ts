import { keyOf } from '../statistics/gate/release.ts'
import { type Contribution } from '../statistics/merge/contribution.ts'
import { MergeError } from '../statistics/merge/errors.ts'
import { fitting } from '../statistics/merge/fitting.ts'
import type { MemberReleases, Sum } from '../statistics/merge/joint-gate.ts'
import { merge, rangeOf } from '../statistics/merge/merge.ts'
import { mapped, type TaxonomyMap } from '../statistics/merge/taxonomy-map.ts'
import { withdrawalsIn } from './chain.ts'
import { type ReleaseEntry, type ShownTable, tableOf } from './ledger-entry.ts'
import { type Ledger, releasesIn, standing } from './ledger.ts'
import { entered, type NetworkTable } from './network-entry.ts'
import { type NetworkLedger, networkReleases } from './network-ledger.ts'

/** A member's ledger as the network has it, verified. */
export interface Collected {
  /** The member's signing key: what tells members apart, also those that are not named. */
  readonly key: string
  readonly publishes: boolean
  readonly ledger: Ledger
}

/** By which codes and tables the network publishes; tables of another taxonomy come in where a map leads here. */
export interface Standard {
  readonly taxonomyVersion: number
  readonly tableListVersion: number
  readonly maps: readonly TaxonomyMap[]
}

/** Why something of a member is in no sum. */
export type NotMerged = 'area' | 'taxonomy' | 'tables' | 'axes' | 'contradiction' | 'mapping'

export interface MergeResult {
  readonly tables: readonly NetworkTable[]
  /** The same, with what they are made of, for the joint gate. */
  readonly sums: readonly Sum[]
  /** Which releases of whom went in. */
  readonly used: readonly { readonly key: string; readonly releases: readonly number[] }[]
  readonly leftOut: readonly { readonly name: string; readonly period: string }[]
  readonly notMerged: readonly {
    readonly key: string
    readonly release: number
    readonly reason: NotMerged
    readonly name?: string
    readonly period?: string
  }[]
  /** Tables that the network published before, and that are published once only. */
  readonly before: readonly { readonly name: string; readonly period: string }[]
}

interface Part {
  readonly key: string
  readonly publishes: boolean
  readonly release: number
  readonly shown: ShownTable
  readonly contribution: Contribution
}

/** Areas are each organisation's own: the same code means another place elsewhere. */
const neverMerged = new Set(['area'])

/** What a network can add up of its members' standing releases, for these periods. */
export function mergeMembers(
  members: readonly Collected[],
  periods: readonly string[],
  standard: Standard,
  published: NetworkLedger,
): MergeResult {
  const notMerged: MergeResult['notMerged'][number][] = []
  const parts = members.flatMap((member) =>
    standing(member.ledger).flatMap((entry) => {
      const wanted = entry.tables.filter((one) => periods.includes(one.period) && !neverMerged.has(one.name))
      const reason = wanted.length === 0 ? undefined : unfit(entry, standard)
      if (reason === undefined) return wanted.flatMap((shown) => partOf(member, entry, shown))
      notMerged.push({ key: member.key, release: entry.number, reason })
      return []
    }),
  )
  function partOf({ key, publishes }: Collected, entry: ReleaseEntry, shown: ShownTable): Part[] {
    try {
      const { table } = tableOf(shown)
      const map = standard.maps.find((one) => one.from === entry.taxonomyVersion)
      const own =
        entry.taxonomyVersion === standard.taxonomyVersion || map === undefined ? table : mapped(table, map)
      return [
        {
          key,
          publishes,
          release: entry.number,
          shown,
          contribution: { publisher: key, open: publishes, table: own },
        },
      ]
    } catch (error) {
      if (!(error instanceof MergeError)) throw error
      notMerged.push({
        key,
        release: entry.number,
        reason: error.code,
        name: shown.name,
        period: shown.period,
      })
      return []
    }
  }
  const taken = new Set(networkReleases(published).flatMap(({ tables }) => tables.map(keyOf)))
  const groups = new Map<string, Part[]>()
  for (const part of parts) groups.set(keyOf(part.shown), [...(groups.get(keyOf(part.shown)) ?? []), part])
  const sums: { sum: Sum; of: readonly Part[] }[] = []
  const leftOut: { name: string; period: string }[] = []
  const before: { name: string; period: string }[] = []
  for (const [id, all] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [name = '', period = ''] = id.split(' ')
    if (taken.has(id)) before.push({ name, period })
    else {
      const { table, of } = addUp(all, notMerged)
      if (table === undefined || table.cells.every((cell) => rangeOf(cell) === undefined))
        leftOut.push({ name, period })
      else sums.push({ sum: { name, period, table, of: of.map((one) => one.contribution) }, of })
    }
  }
  const used = members.flatMap(({ key }) => {
    const own = sums.flatMap(({ of }) => of.filter((part) => part.key === key).map(({ release }) => release))
    const releases = [...new Set(own)].sort((a, b) => a - b)
    return releases.length === 0 ? [] : [{ key, releases }]
  })
  const tables = sums.map(({ sum: { name, period, table } }) => entered(name, period, table))
  return { tables, sums: sums.map(({ sum }) => sum), used, leftOut, notMerged, before }
}

/** Everything that a member ever released, for the joint gate: what was withdrawn has been read all the same. */
export const everReleased = (members: readonly Collected[]): MemberReleases[] =>
  members.map(({ key, ledger }) => ({ publisher: key, releases: releasesIn(ledger) }))

/** Releases of members in earlier releases of the network that the members took back since. */
export function takenBack(
  members: readonly Collected[],
  merged: readonly { readonly number: number; readonly used: MergeResult['used'] }[],
): { readonly network: number; readonly key: string; readonly release: number }[] {
  const gone = new Map(members.map(({ key, ledger }) => [key, withdrawalsIn(ledger.entries)]))
  return merged.flatMap(({ number, used }) =>
    used.flatMap(({ key, releases }) =>
      releases.flatMap((release) =>
        gone.get(key)?.has(release) === true ? [{ network: number, key, release }] : [],
      ),
    ),
  )
}

/** Why a whole release can be in no sum of this network, `undefined` where it can. */
export function unfit(
  { area, taxonomyVersion, tableListVersion }: ReleaseEntry,
  standard: Standard,
): NotMerged | undefined {
  if (area !== '_T') return 'area'
  if (tableListVersion !== standard.tableListVersion) return 'tables'
  const mappable = standard.maps.some(
    ({ from, to }) => from === taxonomyVersion && to === standard.taxonomyVersion,
  )
  return taxonomyVersion === standard.taxonomyVersion || mappable ? undefined : 'taxonomy'
}

/** The sum of a table, without those that do not fit; they are named. */
function addUp(
  parts: readonly Part[],
  notMerged: MergeResult['notMerged'][number][],
): { table: ReturnType<typeof merge>; of: readonly Part[] } {
  const { fit, refused } = fitting(parts.map((part) => ({ ...part.contribution, part })))
  for (const { one, reason } of refused) {
    const { key, release, shown } = one.part
    notMerged.push({ key, release, reason, name: shown.name, period: shown.period })
  }
  return { table: merge(fit), of: fit.map(({ part }) => part) }
}
