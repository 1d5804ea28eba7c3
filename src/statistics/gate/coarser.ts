/** How one table of one period says less than it could. */
export interface Coarser {
  /** By axis, the categories that become one. */
  readonly merge?: Readonly<Record<string, readonly string[]>>
  readonly totals?: 'left-out'
  readonly dropped?: true
}

/** By `keyOf` the table; what is not named is as fine as ever. */
export type Coarsening = ReadonlyMap<string, Coarser>
