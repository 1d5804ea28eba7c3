import { z } from 'zod'
import { partsOf } from '../gate/release.ts'
import type { Interval } from '../interval.ts'
import type { ProtectedCell, ProtectedTable } from '../protected-table.ts'
import { MergeError } from './errors.ts'
import { everyPlace } from '../crosstab.ts'

const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/**
 * How tables of one version of the taxonomy are read in another: for each axis whose codes changed, every old code and the
 * new one that it became. Several may become one; none can become several, since nobody knows which.
 */
export const taxonomyMap = z.strictObject({
  format: z.literal(1),
  from: z.int().positive(),
  to: z.int().positive(),
  axes: z.record(code, z.record(code, code)),
})

export type TaxonomyMap = z.infer<typeof taxonomyMap>

/** The published maps. There is one version of the taxonomy so far, and so none to map. */
export const taxonomyMaps: readonly TaxonomyMap[] = []

/**
 * A table in the codes of another version. Numbers of codes that became one are a range: at least the largest of them, and at
 * most their sum, since one report may name several. Throws MergeError mapping where the map names a code that the table has
 * no place for, or cuts through categories that an organisation merged.
 */
export function mapped(table: ProtectedTable, map: TaxonomyMap): ProtectedTable {
  const renamed = table.axes.map(({ name, categories }) => {
    const codes = map.axes[name]
    const become = (category: string) =>
      codes === undefined
        ? category
        : [...new Set(partsOf(category).map((one) => newCode(codes, one)))].join('+')
    return new Map(categories.map((category) => [category, become(category)]))
  })
  const axes = table.axes.map((axis, i) => ({ ...axis, categories: [...new Set(renamed[i]?.values())] }))
  for (const { name, categories } of axes) {
    const parts = categories.flatMap(partsOf)
    if (new Set(parts).size < parts.length)
      throw new MergeError('mapping', undefined, `merged categories of ${name} become parts of several`)
  }
  const newAt = (at: readonly string[]) => at.map((one, i) => renamed[i]?.get(one) ?? one)
  const single = axes.every((axis) => axis.single)
  return {
    ...table,
    axes,
    cells: everyPlace(axes).map(
      (at) =>
      union(at, table.cells.filter((cell) => newAt(cell.at).join() === at.join()), single), // prettier-ignore
    ),
  }
}

function newCode(codes: Readonly<Record<string, string>>, old: string): string {
  const found = codes[old]
  if (found === undefined) throw new MergeError('mapping', undefined, `there is no new code for ${old}`)
  return found
}

function union(at: readonly string[], cells: readonly ProtectedCell[], single: boolean): ProtectedCell {
  const [only] = cells
  if (only !== undefined && cells.length === 1) return { ...only, at }
  const lowers = cells.map(({ interval }) => interval.lower)
  const interval: Interval = {
    lower: single ? lowers.reduce((all, one) => all + one, 0) : Math.max(0, ...lowers),
    upper: cells.reduce((all, one) => all + one.interval.upper, 0),
  }
  return { at, status: interval.upper === Infinity ? 'withheld' : 'rounded', interval }
}
