import { setImmediate as immediate } from 'node:timers/promises'
import { type Axis, total } from '../crosstab.ts'
import type { ProtectedTable } from '../protected-table.ts'
import type { Coarser, Coarsening } from './coarser.ts'
import { keyOf, type Release, type ReleasedTable } from './release.ts'

/** One thing that a table can become. */
export interface Choice {
  readonly coarser: Coarser
  /** Numbers that could have been read and now cannot. */
  readonly lost: number
  /** What is published then; `undefined`: nothing. */
  readonly made: ReleasedTable | undefined
}

/**
 * By `keyOf` each table of a release, all that it can become, what loses least first: as it is; without its totals; the
 * two, three, … least named categories of one axis merged; both; not at all.
 */
export async function choicesOf(
  fine: Release,
  make: (coarsening: Coarsening) => Release,
): Promise<ReadonlyMap<string, readonly Choice[]>> {
  const ways = new Map(fine.tables.map((one) => [keyOf(one), coarserWays(one.table)]))
  const most = Math.max(0, ...[...ways.values()].map(({ length }) => length))
  const made = new Map<string, Choice[]>()
  // What one table becomes changes no other: so all are made at once, each in its own way.
  for (let i = 0; i < most; i++) {
    // Making takes a while where there are many reports; a progress bar gets its turn, and Ctrl-C.
    await immediate()
    const each = new Map(
      [...ways].flatMap(([key, own]) => own.slice(i, i + 1).map((coarser) => [key, coarser] as const)),
    )
    const release = make(each)
    for (const one of fine.tables) {
      const coarser = each.get(keyOf(one))
      if (coarser === undefined) continue
      const coarse = release.tables.find((other) => keyOf(other) === keyOf(one))
      const left = coarse === undefined ? new Set<string>() : readableIn(coarse.table)
      const lost = [...readableIn(one.table)].filter((at) => !left.has(at)).length
      made.set(keyOf(one), [...(made.get(keyOf(one)) ?? []), { coarser, lost, made: coarse }])
    }
  }
  return new Map(
    fine.tables.map((one) => {
      const ordered = (made.get(keyOf(one)) ?? []).sort(
        (a, b) => a.lost - b.lost || mergedIn(a.coarser) - mergedIn(b.coarser),
      )
      const asItIs: Choice = { coarser: {}, lost: 0, made: one }
      const dropped: Choice = {
        coarser: { dropped: true },
        lost: readableIn(one.table).size,
        made: undefined,
      }
      return [keyOf(one), [asItIs, ...ordered, dropped]]
    }),
  )
}

function coarserWays(table: ProtectedTable): Coarser[] {
  const merges = table.axes.flatMap((axis, at) => mergesOf(table, axis, at))
  return [
    { totals: 'left-out' },
    ...merges.flatMap((merge): Coarser[] => [{ merge }, { merge, totals: 'left-out' }]),
  ]
}

/** The two, three, … categories of an axis that are named least, by what is published of them. */
function mergesOf(
  table: ProtectedTable,
  { categories }: Required<Axis>,
  axis: number,
): Record<string, string[]>[] {
  const shown = (code: string) =>
    table.cells
      .filter(({ at }) => at[axis] === code && at.every((other, i) => i === axis || other === total))
      .reduce((sum, { value = 0 }) => sum + value, 0)
  const readable = (code: string) =>
    table.cells.filter(({ at, value }) => at[axis] === code && value !== undefined).length
  const rarest = [...categories].sort((a, b) => shown(a) - shown(b) || readable(a) - readable(b))
  const name = table.axes[axis]?.name ?? ''
  const inOrder = (codes: readonly string[]) => categories.filter((code) => codes.includes(code))
  return rarest.slice(2).map((_, i) => ({ [name]: inOrder(rarest.slice(0, i + 2)) }))
}

const mergedIn = ({ merge = {} }: Coarser) => Object.values(merge).flat().length

const readableIn = ({ cells }: ProtectedTable) =>
  new Set(cells.flatMap(({ at, value }) => (value === undefined ? [] : [at.join()])))
