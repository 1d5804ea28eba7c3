import { withdrawalsIn } from '../../release/chain.ts'
import type { NetworkPackage } from '../../release/network-package.ts'
import { ledgerOf, type MemberLedger } from './check.ts'

/** How much there was to check, and what of it is taken back: the numbers behind a verdict. */
export interface Counted {
  readonly files: number
  readonly tables: number
  /** Numbers that are given, each as a range. */
  readonly given: number
  /** Numbers that are not, because one member may hold nearly all, or because too little is known. */
  readonly leftOut: { readonly dominated: number; readonly unknown: number }
  /** How many whole numbers the narrowest range holds; absent where none is given. */
  readonly narrowest?: number
  /** Members that were added up: they publish themselves, hand in only, or are not named. */
  readonly members: { readonly publish: number; readonly handIn: number; readonly unnamed: number }
  /** Releases of the network that it withdrew, by the ledger in this package. */
  readonly withdrawn: readonly number[]
  /** Releases that went in and that their members took back, by the packages of members that were named. */
  readonly takenBack: readonly { readonly member: string; readonly release: number }[]
}

export function counted({ entry, files, ledger }: NetworkPackage, members: readonly MemberLedger[]): Counted {
  const cells = entry.tables.flatMap((table) => table.cells)
  const widths = cells.flatMap((cell) => ('leftOut' in cell ? [] : [cell.upper - cell.lower + 1]))
  const without = (why: 'dominated' | 'unknown') =>
    cells.filter((cell) => 'leftOut' in cell && cell.leftOut === why).length
  const publish = entry.members.flatMap((one) => ('releases' in one ? [one] : []))
  const unnamed = entry.members.filter((one) => 'region' in one).length
  return {
    files: files.size,
    tables: entry.tables.length,
    given: widths.length,
    leftOut: { dominated: without('dominated'), unknown: without('unknown') },
    ...(widths.length > 0 && { narrowest: Math.min(...widths) }),
    members: {
      publish: publish.length,
      handIn: entry.members.length - publish.length - unnamed,
      unnamed,
    },
    withdrawn: [...withdrawalsIn(ledger.entries).keys()],
    takenBack: publish.flatMap((one) => {
      const back = withdrawalsIn(ledgerOf(one, members).flatMap(({ entries }) => entries))
      return one.releases
        .filter(({ number }) => back.has(number))
        .map(({ number }) => ({ member: one.name, release: number }))
    }),
  }
}
