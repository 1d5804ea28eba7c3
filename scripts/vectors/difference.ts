import type { Change } from '../../test/vectors/format.ts'
import { splice } from './claim.ts'

/** Few and short changes where the two differ in places; one for all where they differ in length. */
export function changesBetween(from: Uint8Array, to: Uint8Array): Change[] {
  if (from.length !== to.length) return [splice(0, from.length, to)]
  const changes: Change[] = []
  let at = 0
  while (at < to.length) {
    const end = endOfDifference(from, to, at)
    if (end > at) changes.push(splice(at, end - at, to.subarray(at, end)))
    at = Math.max(end, at + 1)
  }
  return changes
}

// A run goes on across as many equal bytes as a new change would cost to write.
function endOfDifference(from: Uint8Array, to: Uint8Array, start: number): number {
  let end = start
  for (let at = start; at < to.length && at - end <= 64; at++) if (from[at] !== to[at]) end = at + 1
  return from[start] === to[start] ? start : end
}
