import type { ChannelDocument } from '../../channel/schema.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import type { ReleaseEntry, ShownTable } from '../../release/ledger-entry.ts'
import type { NetworkRelease, NetworkTable } from '../../release/network-entry.ts'
import { tablesOf } from './figures.ts'

/** A release, with H of its signed entry in hex: what it is cited by. */
export interface Cited<E> {
  readonly entry: E
  readonly hash: string
}

export interface CountryParts {
  readonly member: ChannelDocument
  readonly name: string
  /** ISO 3166-1, two letters. */
  readonly country: string
  /** Releases of the member that stand. */
  readonly releases: readonly Cited<ReleaseEntry>[]
  readonly document: NetworkDocument
  readonly network: Cited<NetworkRelease>
  /** Which periods it is about; all that both have, if none are given. */
  readonly periods?: readonly string[]
}

/** A table of the member, and the network's of the same name and period. */
export interface Pair {
  readonly own: ShownTable
  readonly of: Cited<ReleaseEntry>
  readonly sum: NetworkTable
}

/** By the list of tables, then by period. Tables of one axis that both have for the same period; crossed ones are too wide to stand side by side. */
export function pairsOf({ releases, network, periods }: CountryParts): Pair[] {
  return tablesOf({ release: network.entry })
    .flatMap((table) => table.periods)
    .filter(({ period }) => periods?.includes(period) ?? true)
    .flatMap((sum) =>
      releases.flatMap((of) =>
        of.entry.tables
          .filter((own) => own.name === sum.name && own.period === sum.period && own.axes.length === 1)
          .map((own) => ({ own, of, sum })),
      ),
    )
}
