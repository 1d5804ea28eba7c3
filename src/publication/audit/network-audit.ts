import type { Sodium } from '../../envelope/sodium.ts'
import type { NetworkDocument } from '../../network/schema.ts'
import type { NetworkRelease } from '../../release/network-entry.ts'
import type { NetworkLedger } from '../../release/network-ledger.ts'
import { type NetworkPackage, readNetworkPackage } from '../../release/network-package.ts'
import { type PackageFiles, sealPath } from '../../release/package-paths.ts'
import { networkSeal, readSeal } from '../../release/seal.ts'
import { checkSums, memberLedger, type MemberLedger } from '../network/check.ts'
import { pathOf } from '../package/records.ts'
import { anotherKey, type KnownKeys } from './another-key.ts'
import type { AuditedPackage } from './audited-package.ts'
import type { Finding } from './finding.ts'
import { type Program, remadeOtherwise, unknownVersion } from './program.ts'
import { signedNetworkTables } from './signed-table.ts'
import { tableFaults } from './table-file.ts'
import { isOfThisVersion } from './versions.ts'
import { withdrawnPackages } from './withdrawn.ts'

/** All releases of one network that were given, held against each other and against the packages of its members. */
export interface AuditedNetwork {
  readonly fingerprint: string
  /** Of the package whose ledger is the longest. */
  readonly document: NetworkDocument
  readonly ledger: NetworkLedger
  /** Every range came out of the members' own packages, all of which were there. */
  readonly summed: boolean
  readonly findings: readonly Finding[]
}

type NetworkPlace = AuditedPackage & { readonly network: NetworkPackage }

/** Whether a network, and no organisation, sealed these files. */
export function isOfNetwork(files: PackageFiles): boolean {
  try {
    readSeal(files.get(sealPath) ?? new Uint8Array(), networkSeal)
    return true
  } catch {
    return false
  }
}

/** Looks at one network's package by itself. Throws ReleaseError as `readNetworkPackage` does. */
export async function auditNetworkPackage(
  sodium: Sodium,
  place: string,
  files: PackageFiles,
  program: Program,
): Promise<AuditedPackage> {
  const network = readNetworkPackage(sodium, files)
  const { document, fingerprint, entry } = network
  const faults = tableFaults(signedNetworkTables(entry), files)
  const numbers = faults.map((fault): Finding => ({ weight: 'does-not-add-up', ...fault }))
  const remade = async () =>
    remadeOtherwise(
      program,
      entry.programVersion,
      await program.networkRelease(document, fingerprint, entry),
      files,
    )
  const rest = isOfThisVersion(entry) ? await remade() : [unknownVersion(entry)]
  return { place, files: files.size, network, findings: [...numbers, ...rest] }
}

/** Judges the networks among packages that were looked at one by one. `known`: the only keys that will do. */
export function auditNetworks(
  sodium: Sodium,
  packages: readonly AuditedPackage[],
  known?: KnownKeys,
): AuditedNetwork[] {
  const members = packages.flatMap(({ sealed }) =>
    sealed === undefined ? [] : [memberLedger(sodium, sealed)],
  )
  const all = packages.filter((one): one is NetworkPlace => one.network !== undefined)
  return [...new Set(all.map(({ network }) => network.fingerprint))].map((key) => {
    const group = all.filter(({ network }) => network.fingerprint === key)
    const { document, ledger } = longest(group)
    const sums = group.map(({ network }) => sumsOf(network.entry, members))
    return {
      fingerprint: key,
      document,
      ledger,
      summed: sums.every((found) => found.length === 0),
      findings: [
        ...(known === undefined ? [] : anotherKey(key, known)),
        ...forks(group, ledger),
        ...withdrawnPackages(
          group.map(({ place, network: { entry } }) => ({ place, entry })),
          ledger.entries,
        ),
        ...sums.flat(),
      ],
    }
  })
}

function sumsOf(entry: NetworkRelease, members: readonly MemberLedger[]): Finding[] {
  const { tables, missing, closed } = checkSums(entry, members)
  return [
    ...tables.map(({ name, period }): Finding => ({
      weight: 'does-not-add-up',
      code: 'network-sum',
      file: pathOf(name),
      values: { period },
    })),
    ...listed('network-members', missing.length, { names: missing.join(', ') }),
    ...listed('network-closed', closed, { count: closed }),
  ]
}

const listed = (
  code: 'network-members' | 'network-closed',
  count: number,
  values: NonNullable<Finding['values']>,
): Finding[] => (count === 0 ? [] : [{ weight: 'partly-checked', code, values }])

function longest(group: readonly NetworkPlace[]): NetworkPackage {
  const [first, ...others] = group.map(({ network }) => network)
  if (first === undefined) throw new Error('a group has a package')
  return others.reduce(
    (best, one) => (one.ledger.entries.length > best.ledger.entries.length ? one : best),
    first,
  )
}

/** Two packages whose ledgers part ways: somebody was shown one truth and somebody another. */
function forks(group: readonly NetworkPlace[], known: NetworkLedger): Finding[] {
  return group.flatMap(({ place, network: { ledger } }): Finding[] => {
    const parting = ledger.entries.findIndex(
      (entry, at) => JSON.stringify(entry) !== JSON.stringify(known.entries[at]),
    )
    if (parting < 0) return []
    return [{ weight: 'not-as-signed', code: 'ledger-fork', values: { package: place, entry: parting + 1 } }]
  })
}
