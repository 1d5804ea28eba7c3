import type { AuditedPublisher } from '../../../publication/audit/audit.ts'
import { type Weight, worst } from '../../../publication/audit/finding.ts'
import type { AuditedPackage } from '../../../publication/audit/package-audit.ts'
import { periodsIn } from '../../../statistics/gate/release.ts'

/** Everything that an audit found. */
export interface Outcome {
  readonly packages: readonly AuditedPackage[]
  readonly publishers: readonly AuditedPublisher[]
  readonly verdict: 'sound' | Weight
}

/** How the program ends, by the worst that was found: scripts tell them apart by it. */
export const auditCodes: Readonly<Record<Outcome['verdict'], number>> = {
  sound: 0,
  unreadable: 3,
  'not-as-signed': 4,
  'another-key': 4,
  'tells-too-much': 5,
  'does-not-add-up': 6,
  'partly-checked': 7,
  withdrawn: 8,
}

export function outcomeOf(
  packages: readonly AuditedPackage[],
  publishers: readonly AuditedPublisher[],
): Outcome {
  const findings = [...packages, ...publishers].flatMap((one) => one.findings)
  return { packages, publishers, verdict: worst(findings) ?? 'sound' }
}

/** The same for programs: codes and numbers, no sentences. */
export function outcomeAsJson({ packages, publishers, verdict }: Outcome) {
  return {
    verdict,
    packages: packages.map(({ place, sealed, entry, findings }) => ({
      package: place,
      ...(sealed !== undefined && { fingerprint: sealed.fingerprint }),
      ...(entry !== undefined && {
        release: entry.number,
        day: entry.day,
        periods: periodsIn(entry.tables),
      }),
      findings,
    })),
    publishers: publishers.map(({ fingerprint, document, ledger, gate, findings }) => ({
      fingerprint,
      slug: document.slug,
      names: document.names,
      entries: ledger.entries.length,
      head: ledger.head,
      gate,
      findings,
    })),
  }
}
