import { type Interval, sum } from '../statistics/interval.ts'
import { cellAt, total } from '../statistics/crosstab.ts'
import { partsOf } from '../statistics/gate/release.ts'
import { type ProtectedTable, roundingBase } from '../statistics/protected-table.ts'
import { type FixedTables, tableNamed } from './fixed-tables.ts'

export interface RankedGroup {
  readonly code: string
  /** What all published periods together allow: intervals add. */
  readonly interval: Interval
}

/** The groups of a one-way table over all its published periods, the most named first. No number is used but published ones. */
export interface Ranking {
  readonly periods: readonly string[]
  readonly groups: readonly RankedGroup[]
  /** Reports that answered; `undefined` where a total was withheld. */
  readonly answered: Interval | undefined
}

export function rank(tables: FixedTables, name: string): Ranking {
  const periods = tableNamed(tables, name)?.periods ?? []
  const codes = inCommon(periods.map(({ table }) => table.axes[0]?.categories ?? []))
  const groups = codes.map((code) => ({
    code,
    interval: sum(periods.map(({ table }) => within(table, code))),
  }))
  const answered = sum(
    periods.map(({ table }) => cellAt(table, total)?.interval ?? { lower: 0, upper: Infinity }),
  )
  return {
    periods: periods.map(({ period }) => period),
    groups: groups.sort((a, b) => middle(b.interval) - middle(a.interval)),
    answered: answered.upper === Infinity ? undefined : answered,
  }
}

/** What is merged in one period is merged in all, or nothing could be added up. */
function inCommon(lists: readonly (readonly string[])[]): string[] {
  const groups: string[][] = []
  for (const code of new Set(lists.flat())) {
    const parts = partsOf(code)
    const touched = groups.filter((group) => group.some((one) => parts.includes(one)))
    const [first, ...others] = touched
    if (first === undefined) groups.push([...parts])
    else {
      first.push(...others.flat(), ...parts.filter((one) => !touched.flat().includes(one)))
      for (const other of others) groups.splice(groups.indexOf(other), 1)
    }
  }
  return groups.map((group) => group.join('+'))
}

/** What a table says of merged categories: at least the largest of its own that lie in them, at most all of those together. */
function within(table: ProtectedTable, code: string): Interval {
  const parts = partsOf(code)
  const cells = table.cells.filter(({ at: [own = ''] }) => partsOf(own).every((one) => parts.includes(one)))
  return {
    lower: Math.max(0, ...cells.map(({ interval }) => interval.lower)),
    upper: cells.reduce((all, { interval }) => all + interval.upper, 0),
  }
}

/** The number to say with "about"; `undefined` where it may as well be none. */
export function about(interval: Interval): number | undefined {
  if (interval.lower === 0) return undefined
  return Math.round(middle(interval) / roundingBase) * roundingBase
}

/**
 * A group's share of the reports that answered, in per cent rounded to 5; `undefined` where the published numbers leave
 * more than ten points either way, or nothing to divide by.
 */
export function aboutShare(group: Interval, answered: Interval | undefined): number | undefined {
  if (answered === undefined || answered.lower === 0 || group.lower === 0) return undefined
  if ((100 * group.upper) / answered.lower - (100 * group.lower) / answered.upper > 20) return undefined
  return Math.round((100 * middle(group)) / middle(answered) / 5) * 5
}

/** The group that is named most often whatever the hidden and rounded numbers really are; `undefined` without such a one. */
export function leader({ groups }: Ranking): RankedGroup | undefined {
  const [first, ...others] = groups
  return first && others.every(({ interval }) => interval.upper < first.interval.lower) ? first : undefined
}

const middle = ({ lower, upper }: Interval) => (lower + upper) / 2
