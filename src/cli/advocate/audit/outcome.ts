import type { AuditedPublisher } from '../../../publication/audit/audit.ts'
import { type Weight, worst } from '../../../publication/audit/finding.ts'
import type { AuditedNetwork } from '../../../publication/audit/network-audit.ts'
import type { AuditedPackage } from '../../../publication/audit/audited-package.ts'
import { periodsIn } from '../../../statistics/gate/release.ts'

/** Everything that an audit found. */
export interface Outcome {
  readonly packages: readonly AuditedPackage[]
  readonly publishers: readonly AuditedPublisher[]
  readonly networks: readonly AuditedNetwork[]
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

export function outcomeOf(found: Omit<Outcome, 'verdict'>): Outcome {
  const findings = [...found.packages, ...found.publishers, ...found.networks].flatMap((one) => one.findings)
  return { ...found, verdict: worst(findings) ?? 'sound' }
}

/** The same for programs: codes and numbers, no sentences. */
export function outcomeAsJson({ packages, publishers, networks, verdict }: Outcome) {
  return {
    verdict,
    packages: packages.map((one) => ({ package: one.place, ...releaseAsJson(one), findings: one.findings })),
    publishers: publishers.map(({ fingerprint, namedBy, document, ledger, gate, findings }) => ({
      fingerprint,
      ...(namedBy && { namedBy: { network: namedBy.network.slug, member: namedBy.member } }),
      slug: document.slug,
      names: document.names,
      entries: ledger.entries.length,
      head: ledger.head,
      gate,
      findings,
    })),
    networks: networks.map(({ fingerprint, document, ledger, summed, findings }) => ({
      fingerprint,
      slug: document.slug,
      names: document.names,
      entries: ledger.entries.length,
      head: ledger.head,
      summed,
      findings,
    })),
  }
}

/** Who signed a package and which release it is, as far as that can be said. */
function releaseAsJson({ sealed, entry, network }: AuditedPackage) {
  const release = entry ?? network?.entry
  return {
    ...((sealed ?? network) !== undefined && { fingerprint: (sealed ?? network)?.fingerprint }),
    ...(release !== undefined && {
      release: release.number,
      day: release.day,
      periods: periodsIn(release.tables),
      ...(release.programVersion !== undefined && { programVersion: release.programVersion }),
    }),
  }
}
