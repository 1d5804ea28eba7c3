import { safeLine } from '../terminal/safe-text.ts'
import type { Aside } from './countable.ts'
import { reportsOf } from './reports.ts'

/** What is said under every exact figure. */
export function asides({ notCounted, excluded, duplicates, repeats, inEvents, events }: Aside): string[] {
  return [
    ...(repeats > 0
      ? [`Among them ${reportsOf(repeats)} whose sender says that they had told this before.`]
      : []),
    ...(events > 0
      ? [
          `Among them ${reportsOf(inEvents)} of ${events === 1 ? '1 event' : `${events} events`} that you joined: each counts as a report.`,
        ]
      : []),
    ...(notCounted > 0
      ? [`Left out: ${reportsOf(notCounted)} whose sender did not agree to be counted.`]
      : []),
    ...(duplicates > 0 ? [`Left out: ${reportsOf(duplicates)} that repeat another report.`] : []),
    ...[...excluded].map(
      ([reason, count]) => `Left out: ${reportsOf(count)} that you excluded (${safeLine(reason)}).`,
    ),
    'Exact numbers, for your own eyes: publish with parasol export or parasol brief.',
  ]
}
