import { withdrawalsIn } from '../../release/chain.ts'
import type { Finding } from './finding.ts'

interface Placed {
  readonly place: string
  readonly entry?: { readonly number: number } | undefined
}

/** The packages whose release was taken back, by the longest ledger that anybody has. */
export function withdrawnPackages(
  group: readonly Placed[],
  entries: Parameters<typeof withdrawalsIn>[0],
): Finding[] {
  const gone = withdrawalsIn(entries)
  return group.flatMap(({ place, entry }): Finding[] => {
    const withdrawal = entry && gone.get(entry.number)
    if (withdrawal === undefined) return []
    return [{ weight: 'withdrawn', code: 'withdrawn', values: { package: place, ...withdrawal } }]
  })
}
