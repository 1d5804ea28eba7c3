import { type Interval, sum } from '../interval.ts'

/** Fewer organisations make no sum: of two, each knows the other. */
export const leastOrganisations = 3

/** No organisation may hold more of a number than this. */
export const greatestShare = 0.8

/** Whether one *may* hold more than its share: its most, against the least of all others. */
export function dominated(intervals: readonly Interval[]): boolean {
  const { lower } = sum(intervals)
  return intervals.some((one) => one.upper > greatestShare * (one.upper + lower - one.lower))
}
