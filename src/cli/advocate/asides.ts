import type { Aside } from './countable.ts'
import { reportsOf } from './reports.ts'

/** What is said under every exact figure. */
export function asides({ notCounted, repeats }: Aside): string[] {
  return [
    ...(repeats > 0
      ? [`Among them ${reportsOf(repeats)} whose sender says that they had told this before.`]
      : []),
    ...(notCounted > 0
      ? [`Left out: ${reportsOf(notCounted)} whose sender did not agree to be counted.`]
      : []),
    'Exact numbers, for your own eyes: publish with parasol export or parasol brief.',
  ]
}
