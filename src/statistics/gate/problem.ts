import type { Target } from './model.ts'
import type { Knowledge, Release } from './release.ts'

/** What was published of one year, to be asked about. Plain data, so that another thread can be asked as well. */
export interface Problem {
  readonly year: string
  readonly releases: readonly Release[]
  readonly knowledge: Knowledge
  /** In the worlds that are looked for, no report names more categories of a crossed axis. */
  readonly size: number
}

/** A number that must be protected, and nothing else of the model. */
export type NamedTarget = Omit<Target, 'terms'>

/** A number's name; those of several publishers are called alike. */
export const nameOf = ({ table, period, at }: Pick<Target, 'table' | 'period' | 'at'>) =>
  [table, period, ...at].join('|')
