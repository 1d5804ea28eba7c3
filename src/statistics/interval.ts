/** A closed interval. Of counts: the least and the greatest whole number that are possible. */
export interface Interval {
  readonly lower: number
  readonly upper: number
}

/** The interval of a sum of independent counts. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce((all, one) => ({ lower: all.lower + one.lower, upper: all.upper + one.upper }), {
    lower: 0,
    upper: 0,
  })
}
