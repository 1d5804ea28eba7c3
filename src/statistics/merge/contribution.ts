import { total } from '../crosstab.ts'
import { partsOf } from '../gate/release.ts'
import { infer } from '../inference.ts'
import type { Interval } from '../interval.ts'
import type { ProtectedTable } from '../protected-table.ts'
import { MergeError } from './errors.ts'

/** One organisation's protected table, as it comes into a sum. */
export interface Contribution {
  /** Whose it is: the same word for all tables of one member. */
  readonly publisher: string
  /** Published by the organisation itself under its own name; else handed in to the network only. */
  readonly open: boolean
  readonly table: ProtectedTable
}

const nothing: Interval = { lower: 0, upper: 0 }

/**
 * What a table says of the number at some categories. A shown or hidden number says its own interval, so that anybody can
 * add up by hand; a withheld total, what the lines of its own table allow. Of a category that the organisation merged with
 * others, no more is known than that it is some part of them. A category that it does not have was named by nobody. Throws
 * MergeError contradiction.
 */
export function said({ publisher, table }: Contribution): (at: readonly string[]) => Interval {
  const inferred = infer(table)
  if (inferred === undefined) throw new MergeError('contradiction', publisher)
  const cells = new Map(
    table.cells.map(({ at, status, interval }, place) => [
      at.join(),
      status === 'withheld' ? (inferred[place] ?? interval) : interval,
    ]),
  )
  return (at) => {
    const places = at.map((wanted, axis) => holding(table, axis, wanted))
    if (places.some((place) => place === undefined)) return nothing
    const found = cells.get(places.join()) ?? nothing
    const whole = places.every((place, i) => place === at[i])
    return whole ? found : { lower: 0, upper: found.upper }
  }
}

/**
 * The categories that a sum can have on an axis: as fine as any of the tables, so that only what no table tells apart stays
 * together. In the order in which the tables have them.
 */
export function categoriesIn(tables: readonly ProtectedTable[], axis: number): string[] {
  const codes = [...new Set(tables.flatMap((one) => (one.axes[axis]?.categories ?? []).flatMap(partsOf)))]
  const together = new Map<string, string[]>()
  for (const code of codes) {
    const key = tables.map((one) => holding(one, axis, code) ?? '').join('|')
    together.set(key, [...(together.get(key) ?? []), code])
  }
  // Codes that nobody merged fall together only where no table has either, and then neither is in `codes`.
  return [...together.values()].map((all) => all.join('+'))
}

/** The category of this table that a category is, or is a part of. */
function holding({ axes }: ProtectedTable, axis: number, category: string): string | undefined {
  if (category === total) return total
  const parts = partsOf(category)
  return axes[axis]?.categories.find((one) => parts.every((part) => partsOf(one).includes(part)))
}
