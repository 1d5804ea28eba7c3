import type { OpenedReport } from '../../vault/open.ts'

/** Only what the person allowed to be counted is; how many are left out is always said. */
export function countable(reports: readonly OpenedReport[]): {
  readonly counted: readonly OpenedReport[]
  readonly notCounted: number
} {
  const counted = reports.filter(({ facts }) => facts.countable)
  return { counted, notCounted: reports.length - counted.length }
}

/** How many say of themselves that they were told before: shown beside every count, never taken out silently. */
export function repeats(reports: readonly OpenedReport[]): number {
  return reports.filter(({ facts }) => facts.earlierReport === 'repeat').length
}
