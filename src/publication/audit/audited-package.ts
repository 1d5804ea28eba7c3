import type { ReleaseEntry } from '../../release/ledger-entry.ts'
import type { NetworkPackage } from '../../release/network-package.ts'
import type { Sealed } from '../../release/release-package.ts'
import type { Finding } from './finding.ts'

/** What a package turned out to be, by itself. */
export interface AuditedPackage {
  /** As the person named it. */
  readonly place: string
  /** How many there are; none where it is the ledger alone that a service shows. */
  readonly files: number
  /** Absent where not even that could be read, and where it is a network's. */
  readonly sealed?: Sealed
  /** The release that the package is, or, where its list of hashes was not signed, the latest that it says it knows. */
  readonly entry?: ReleaseEntry
  /** Where a network published it, as far as it was signed. */
  readonly network?: NetworkPackage
  readonly findings: readonly Finding[]
}

/** A package that nobody could get; `reason` in words. */
export function unfetched(place: string, reason: string): AuditedPackage {
  return { place, files: 0, findings: [{ weight: 'unreadable', code: 'not-fetched', values: { reason } }] }
}
