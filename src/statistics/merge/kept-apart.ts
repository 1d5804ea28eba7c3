import { type Interval, sum } from '../interval.ts'
import { dominated, leastOrganisations } from './rules.ts'

/** What one organisation says of a number. */
export interface Said {
  readonly open: boolean
  readonly interval: Interval
}

/** How roughly the number of organisations that hand in without publishing is told, where they are few. */
export const roughness = 25

/**
 * The intervals that go into a sum. Whoever knows the sum and the tables that are published can subtract: what is left is
 * what those tell who handed in without publishing. Three of them, none with more than 80 %, stand for each other, also for
 * one who is among them. Fewer go in as one whose number is known only to the nearest steps of 25, outward.
 */
export function asPublished(all: readonly Said[]): Interval[] {
  const open = all.flatMap((one) => (one.open ? [one.interval] : []))
  const closed = all.flatMap((one) => (one.open ? [] : [one.interval]))
  if (closed.length === 0) return open
  const together = sum(closed)
  if (closed.length >= leastOrganisations && !dominated(closed)) return [...open, ...closed]
  return [...open, roughly(together)]
}

/** 38 to 42 becomes 25 to 49, 0 to 4 becomes 0 to 24. */
function roughly({ lower, upper }: Interval): Interval {
  return {
    lower: Math.floor(lower / roughness) * roughness,
    upper: Math.ceil((upper + 1) / roughness) * roughness - 1,
  }
}
