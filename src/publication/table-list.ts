import { type Dimension, dimension } from '../report/dimensions.ts'
import { isYear } from '../statistics/gate/release.ts'

/** Which tables exist; goes up whenever one is added, dropped or crossed otherwise. */
export const tableListVersion = 1

/** A quarter with fewer countable reports has no tables of its own; its reports stand in the year's. */
export const leastForQuarter = 30

/** Ask for nothing else: every further table is one more number to subtract from. Groups are crossed, codes never. */
export const quarterly = ['violation-group', 'perpetrator-group', 'setting-group', 'told'] as const
export const yearly = [
  'area',
  'consequence',
  'health-care-denial',
  'why-not-reported',
  'authority-response',
  'help-needed',
] as const
export const crossed = ['violation-group', 'perpetrator-group'] as const

/** Tables of reports by consent: `counted`, and `not-counted` where the reporter did not say that it may be. */
export const consent = 'consent'

/** Every table but that of consents, by what it counts by. */
export const lists: readonly (readonly string[])[] = [
  ...[...quarterly, ...yearly].map((name) => [name]),
  crossed,
]

export interface ListedTable {
  /** `violation-group`, or `violation-group-by-perpetrator-group`. */
  readonly name: string
  /** Names of dimensions, or `consent`. */
  readonly by: readonly string[]
}

/** Every table of the list: its name, and what it counts by. */
export const tableList: readonly ListedTable[] = [
  { name: 'reports', by: [consent] },
  ...lists.map((by) => ({ name: nameOf(by), by })),
]

/**
 * The names of the tables that the list has of a period, in order; of a year only with the quarterly ones where it has no
 * quarter of its own.
 */
export function listedTables(period: string, { alone }: { readonly alone: boolean }): string[] {
  const ofQuarter = ['reports', ...quarterly]
  return isYear(period) ? [...(alone ? ofQuarter : []), ...yearly, nameOf(crossed)] : ofQuarter
}

/** What a table of the list is called, by what it counts by. */
export function nameOf(by: readonly string[]): string {
  return by.join('-by-')
}

/** What a table of this name counts by. */
export const dimensionsOf = (name: string): readonly string[] =>
  name === 'reports' ? [consent] : name.split('-by-')

/** Throws RangeError for what is no dimension. */
export function dimensionNamed(name: string): Dimension {
  const found = dimension(name)
  if (found === undefined) throw new RangeError(`there is no dimension ${name}`)
  return found
}
