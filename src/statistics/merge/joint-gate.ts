import { gate, type GateOptions, passes, type Verdict, yearsOf } from '../gate/gate.ts'
import type { Knowledge, Release } from '../gate/release.ts'
import { sum } from '../interval.ts'
import { type Contribution, said } from './contribution.ts'
import { type MergedTable, rangeOf } from './merge.ts'

/** Everything that one member ever published, or handed in to the network. */
export interface MemberReleases {
  readonly publisher: string
  readonly releases: readonly Release[]
}

/** A table of the network, with the tables that it was added up from. */
export interface Sum {
  readonly name: string
  readonly period: string
  readonly table: MergedTable
  readonly of: readonly Contribution[]
}

/** What is left to a reader who knows as much as anybody can. */
export interface ReaderVerdict {
  /** The member who reads, with all its own reports; `undefined`: somebody outside. */
  readonly reader: string | undefined
  /** The least width of what a small number of *others* can be; `undefined` where there is none. */
  readonly narrowest: number | undefined
}

export interface JointVerdict {
  /** For each member, what all its own tables together tell. */
  readonly members: readonly { readonly publisher: string; readonly verdict: Verdict }[]
  readonly readers: readonly ReaderVerdict[]
  /** Numbers of the network that say more than the tables they were added up from: there must be none. */
  readonly beyond: readonly {
    readonly name: string
    readonly period: string
    readonly at: readonly string[]
  }[]
}

export interface JointOptions extends Pick<GateOptions, 'hands'> {
  readonly looking?: {
    total(hundredths: number): void
    /** `publisher`: the member that is looked at. */
    advance(hundredths: number, publisher: string): void
  }
}

/**
 * What a network's numbers tell together with all tables of its members, those that were only handed in too, read by
 * somebody outside and by each member with its own reports at hand. Members share no reports and a sum says nothing that its
 * parts do not say, so that the worlds of one member stay possible whatever is known of the others: docs/method.md, "A
 * network". So each member is looked at by itself, in the years of the sums, and then that the sums keep to their part.
 */
export async function jointGate(
  members: readonly MemberReleases[],
  sums: readonly Sum[],
  knowledge: Knowledge,
  { hands, looking }: JointOptions = {},
): Promise<JointVerdict> {
  const years = new Set(sums.map(({ period }) => period.slice(0, 4)))
  const toLook = members.map((member) => ({
    ...member,
    own: yearsOf(member.releases).filter((year) => years.has(year)),
  }))
  looking?.total(100 * toLook.reduce((sum, { own }) => sum + own.length, 0))
  const looked = await Promise.all(
    toLook.map(async ({ publisher, releases, own }) => {
      const options: GateOptions = {
        years: own,
        ...(hands && { hands }),
        looking: {
          total: () => undefined,
          advance: (hundredths) => looking?.advance(hundredths, publisher),
        },
      }
      return { publisher, verdict: await gate(releases, knowledge, options) }
    }),
  )
  const readers = [undefined, ...members.map(({ publisher }) => publisher)].map((reader): ReaderVerdict => {
    const widths = looked.flatMap(({ publisher, verdict }) =>
      publisher === reader || verdict.narrowest === undefined ? [] : [verdict.narrowest],
    )
    return { reader, narrowest: widths.length === 0 ? undefined : Math.min(...widths) }
  })
  return { members: looked, readers, beyond: sums.flatMap(beyond) }
}

/** Whether a network may publish these sums. */
export const passesJointly = ({ members, beyond: more }: JointVerdict): boolean =>
  more.length === 0 && members.every(({ verdict }) => passes(verdict))

function beyond({ name, period, table, of }: Sum): JointVerdict['beyond'] {
  const readers = of.map(said)
  return table.cells.flatMap((cell) => {
    const range = rangeOf(cell)
    if (range === undefined) return []
    const known = sum(readers.map((read) => read(cell.at)))
    return range.lower <= known.lower && known.upper <= range.upper ? [] : [{ name, period, at: cell.at }]
  })
}
