import type { NetworkDocument } from '../../network/schema.ts'
import type { NetworkRelease, NetworkTable } from '../../release/network-entry.ts'
import { periodsIn } from '../../statistics/gate/release.ts'
import type { Interval } from '../../statistics/interval.ts'
import { tableList } from '../table-list.ts'

/** All that a network's release says: its package is made of nothing else. */
export interface NetworkFigures {
  readonly document: NetworkDocument
  /** Of the key that signs. */
  readonly fingerprint: string
  readonly number: number
  readonly release: Pick<
    NetworkRelease,
    'day' | 'taxonomyVersion' | 'tableListVersion' | 'members' | 'tables' | 'leftOut' | 'takenBack'
  >
}

interface WithTables {
  readonly release: Pick<NetworkRelease, 'tables'>
}

/** A table over all periods that the release has it for, in order. */
export interface TableOfPeriods {
  readonly name: string
  readonly axes: readonly string[]
  readonly periods: readonly NetworkTable[]
}

/** In the order of the list of tables. */
export function tablesOf({ release }: WithTables): TableOfPeriods[] {
  return inListOrder(release.tables.map(({ name }) => name)).map((name) => {
    const periods = release.tables
      .filter((one) => one.name === name)
      .sort((a, b) => (a.period < b.period ? -1 : 1))
    return { name, axes: periods[0]?.axes.map((axis) => axis.name) ?? [], periods }
  })
}

/** Each name of a table once, as the list of tables has them; what it does not have comes last. */
function inListOrder(names: readonly string[]): string[] {
  const known = tableList.map(({ name }) => name).filter((name) => names.includes(name))
  return [...new Set([...known, ...names])]
}

export const periodsOf = ({ release }: NetworkFigures): string[] => periodsIn(release.tables)

export function rangeAt({ cells }: NetworkTable, at: readonly string[]): Interval | undefined {
  const cell = cells.find((one) => one.at.join() === at.join())
  return cell === undefined || 'leftOut' in cell ? undefined : { lower: cell.lower, upper: cell.upper }
}
