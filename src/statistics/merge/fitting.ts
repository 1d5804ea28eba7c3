import type { Axis } from '../crosstab.ts'
import { infer } from '../inference.ts'
import type { Contribution } from './contribution.ts'
import type { MergeErrorCode } from './errors.ts'

/** How a table is drawn up: by what it counts, in which order. */
export type DrawnUp = readonly Pick<Required<Axis>, 'name' | 'single'>[]

type Refusal = Extract<MergeErrorCode, 'axes' | 'contradiction'>

/** What of some contributions can be added up, and what cannot, with why. */
export interface Fitting<C> {
  readonly fit: readonly C[]
  readonly refused: readonly { readonly one: C; readonly reason: Refusal }[]
}

/**
 * The one rule of what a sum leaves out, for who makes it and who checks it: tables that no reports can be behind, and those
 * that are not drawn up as the sum is, or else as the first that is possible. `merge` throws of none that fit.
 */
export function fitting<C extends Contribution>(all: readonly C[], drawnUp?: DrawnUp): Fitting<C> {
  const possible = new Set(all.filter(({ table }) => infer(table) !== undefined))
  const [first] = possible
  const like = drawnUp ?? first?.table.axes ?? []
  const reasonOf = (one: C): Refusal | undefined => {
    if (!possible.has(one)) return 'contradiction'
    return one.table.counted === first?.table.counted && alike(like, one.table.axes) ? undefined : 'axes'
  }
  const judged = all.map((one) => ({ one, reason: reasonOf(one) }))
  return {
    fit: judged.flatMap(({ one, reason }) => (reason === undefined ? [one] : [])),
    refused: judged.flatMap(({ one, reason }) => (reason === undefined ? [] : [{ one, reason }])),
  }
}

/** Whether two tables have the same axes, whatever categories they have. */
export function alike(some: DrawnUp, others: DrawnUp): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, single }, i) => name === others[i]?.name && single === others[i].single)
  )
}
