import type { OpenedReport } from '../../vault/open.ts'

/** What a figure is made of, and what stands beside it: nothing is left out silently. */
export interface Counting {
  readonly counted: readonly OpenedReport[]
  readonly aside: Aside
}

export interface Aside {
  /** Reports whose sender did not agree to be counted: in no figure. */
  readonly notCounted: number
  /** Reports among the counted whose sender says that they had told this before. */
  readonly repeats: number
}

/** Only what the person allowed to be counted is. */
export function countable(reports: readonly OpenedReport[]): Counting {
  const counted = reports.filter(({ facts }) => facts.countable)
  const repeats = counted.filter(({ facts }) => facts.earlierReport === 'repeat').length
  return { counted, aside: { notCounted: reports.length - counted.length, repeats } }
}
