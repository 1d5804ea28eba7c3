import { differingGroups, fingerprint, sameFingerprint } from '../../channel/fingerprint.ts'
import type { Sodium } from '../../envelope/sodium.ts'
import { namedIn, type NetworkDocument } from '../../network/schema.ts'
import type { AuditedPackage } from './audited-package.ts'
import type { Finding } from './finding.ts'

/** Which network names a key, and as which member's. */
export interface NamedBy {
  readonly network: NetworkDocument
  readonly member: string
}

/** The keys that will do, by their numbers in groups of five. */
export interface KnownKeys {
  /** At least one. */
  readonly given: readonly [string, ...string[]]
  /** Keys that a network, whose own number was given, signed as its members'. */
  readonly named: ReadonlyMap<string, NamedBy>
}

/**
 * What somebody knows who was given these numbers: these, and the members of a network that has one of them, by the latest
 * document of it that is among the packages. `undefined` where none was given: then a person compares.
 */
export function knownKeys(
  sodium: Sodium,
  [first, ...others]: readonly string[],
  packages: readonly AuditedPackage[],
): KnownKeys | undefined {
  if (first === undefined) return undefined
  const given = [first, ...others] as const
  const latest = new Map<string, NetworkDocument>()
  for (const { network } of packages)
    if (network !== undefined && given.some((one) => sameFingerprint(one, network.fingerprint)))
      if (network.document.serial > (latest.get(network.fingerprint)?.serial ?? 0))
        latest.set(network.fingerprint, network.document)
  const numberOf = (key: string) =>
    fingerprint(sodium, sodium.from_base64(key, sodium.base64_variants.ORIGINAL))
  const named = [...latest.values()].flatMap((network) =>
    namedIn(network.members).map(({ key, name }) => [numberOf(key), { network, member: name }] as const),
  )
  return { given, named: new Map(named) }
}

/**
 * What to say where a key signed that is none of those that are known. It may be somebody else's key, and it may be a slip of
 * whoever copied the number: only a person can tell. The number to look at is the one of those given that is most like it.
 */
export function anotherKey(found: string, { given, named }: KnownKeys): Finding[] {
  if (named.has(found) || given.some((one) => sameFingerprint(found, one))) return []
  const nearest = given.reduce((best, one) =>
    differingGroups(found, one).length < differingGroups(found, best).length ? one : best,
  )
  const groups = differingGroups(found, nearest).join(', ')
  return [{ weight: 'another-key', code: 'fingerprint', values: { found, given: nearest, groups } }]
}

/** Who vouches for a key whose number was not given itself. */
export function vouchedBy(found: string, known: KnownKeys | undefined): NamedBy | undefined {
  return known?.given.some((one) => sameFingerprint(found, one)) === true
    ? undefined
    : known?.named.get(found)
}
