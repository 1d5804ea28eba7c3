import type { SignedEntry } from '../../release/seal.ts'
import type { Ledger } from '../../release/ledger.ts'
import { releasesIn } from '../../release/ledger.ts'
import type { ReleaseEntry } from '../../release/ledger-entry.ts'
import { gate, type GateOptions, type Refused, yearsOf } from '../../statistics/gate/gate.ts'
import { yearOf } from '../../statistics/gate/release.ts'
import type { ChannelDocument } from '../../channel/schema.ts'
import { publicKnowledge } from '../public-knowledge.ts'
import { anotherKey, type KnownKeys, type NamedBy, vouchedBy } from './another-key.ts'
import type { AuditedPackage } from './audited-package.ts'
import type { Finding } from './finding.ts'
import { ruleFaults, sumFaults } from './rules.ts'
import { isOfThisVersion } from './versions.ts'
import { withdrawnPackages } from './withdrawn.ts'

/** All packages of one organisation's key, judged together with everything that its ledger holds. */
export interface AuditedPublisher {
  readonly fingerprint: string
  /** The network that vouches for this key, where its own number was not given. */
  readonly namedBy?: NamedBy
  /** Of the package whose ledger is the longest. */
  readonly document: ChannelDocument
  readonly ledger: Ledger
  readonly packages: readonly AuditedPackage[]
  readonly gate: GateFindings
  readonly findings: readonly Finding[]
}

export interface GateFindings {
  /** The years that were judged. */
  readonly years: readonly string[]
  /** How many small numbers were looked at. */
  readonly numbers: number
  /** Of all of them, the least width of what one can be; `undefined` where nothing was published as small. */
  readonly narrowest: number | undefined
  readonly refused: readonly Refused[]
  readonly contradicting: readonly string[]
}

export interface AuditOptions extends Pick<GateOptions, 'hands' | 'looking'> {
  /** The only keys that will do; without them, any. */
  readonly known?: KnownKeys
}

/** Judges packages that were looked at one by one: by key, against each other, and by the gate. */
export async function audit(
  packages: readonly AuditedPackage[],
  { known, hands, looking }: AuditOptions = {},
): Promise<AuditedPublisher[]> {
  const byKey = new Map<string, AuditedPackage[]>()
  for (const one of packages)
    if (one.sealed !== undefined)
      byKey.set(one.sealed.fingerprint, [...(byKey.get(one.sealed.fingerprint) ?? []), one])
  const publishers: AuditedPublisher[] = []
  const years = [...byKey.values()].flatMap((group) => yearsOf(releasesIn(longest(group).ledger)))
  looking?.total(100 * years.length)
  const advance = (hundredths: number, year: string) => looking?.advance(hundredths, year)
  const options: GateOptions = { ...(hands && { hands }), looking: { total: () => undefined, advance } }
  for (const [key, group] of byKey) {
    const strange = known === undefined ? [] : anotherKey(key, known)
    const namedBy = vouchedBy(key, known)
    const judged = await judge(key, group, options)
    publishers.push({ ...judged, ...(namedBy && { namedBy }), findings: [...strange, ...judged.findings] })
  }
  return publishers
}

async function judge(
  fingerprint: string,
  group: readonly AuditedPackage[],
  options: GateOptions,
): Promise<AuditedPublisher> {
  const { document, ledger, seal } = longest(group)
  const findings = [
    ...forks(group, seal.ledger),
    ...hidden(group, seal.ledger.length),
    ...withdrawnPackages(group, ledger.entries),
  ]
  const whole = { fingerprint, document, ledger, packages: group }
  const unjudged = unjudgedYears(ledger, document)
  const gated = await gateOf(ledger, unjudged.years, options)
  return {
    ...whole,
    gate: gated,
    findings: [
      ...findings,
      ...unjudged.findings,
      ...gated.contradicting.map(contradicts),
      ...gated.refused.map(tells),
    ],
  }
}

function longest(group: readonly AuditedPackage[]) {
  const sealed = group.flatMap((one) => one.sealed ?? [])
  return sealed.reduce((best, one) => (one.seal.ledger.length > best.seal.ledger.length ? one : best))
}

/** Two packages whose ledgers part ways: somebody was shown one truth and somebody another. */
function forks(group: readonly AuditedPackage[], longestLedger: readonly SignedEntry[]): Finding[] {
  return group.flatMap(({ place, sealed }): Finding[] => {
    const parting = sealed?.seal.ledger.findIndex(({ entry }, i) => entry !== longestLedger[i]?.entry) ?? -1
    if (parting < 0) return []
    return [{ weight: 'not-as-signed', code: 'ledger-fork', values: { package: place, entry: parting + 1 } }]
  })
}

/** A package knows what was signed before it; who serves the whole ledger must know as much as any package does. */
function hidden(group: readonly AuditedPackage[], known: number): Finding[] {
  if (known === 0) return [{ weight: 'unreadable', code: 'nothing-published' }]
  return group.flatMap(({ place, files, sealed }): Finding[] => {
    const shown = sealed?.seal.ledger.length ?? known
    if (files > 0 || shown >= known) return []
    return [{ weight: 'not-as-signed', code: 'ledger-short', values: { place, shown, known } }]
  })
}

/** Years of which something was published that the gate would misread. */
function unjudgedYears(
  ledger: Ledger,
  document: ChannelDocument,
): { years: Set<string>; findings: Finding[] } {
  const years = new Set<string>()
  const findings: Finding[] = []
  const organisation = { ...document, statistics: { sensitive: [] }, areas: [] }
  for (const entry of releasesOf(ledger)) {
    const own = [...new Set(entry.tables.map(({ period }) => yearOf(period)))]
    const other = !isOfThisVersion(entry)
    if (!other && ruleFaults(entry, organisation).length === 0 && sumFaults(entry).length === 0) continue
    for (const year of own) {
      if (!years.has(year))
        findings.push({
          weight: other ? 'partly-checked' : 'does-not-add-up',
          code: 'gate-skipped',
          values: { year, release: entry.number },
        })
      years.add(year)
    }
  }
  return { years, findings }
}

async function gateOf(
  ledger: Ledger,
  unjudged: ReadonlySet<string>,
  options: GateOptions,
): Promise<GateFindings> {
  const releases = releasesIn(ledger)
  const years = yearsOf(releases).filter((year) => !unjudged.has(year))
  for (const year of unjudged) options.looking?.advance(100, year)
  const { cells, ...verdict } = await gate(releases, publicKnowledge, { ...options, years })
  return { years, numbers: cells, ...verdict }
}

const contradicts = (year: string): Finding => ({
  weight: 'does-not-add-up',
  code: 'gate-contradicts',
  values: { year },
})

const reasons = {
  'known-to-be-some': 'gate-some',
  'known-too-well': 'gate-well',
  unshown: 'gate-unshown',
} as const

function tells({ table, period, axes, at, reason, possible }: Refused): Finding {
  return {
    weight: 'tells-too-much',
    code: reasons[reason],
    values: {
      table,
      period,
      axes: axes.join(),
      at: at.join(),
      ...(possible !== undefined && { lower: possible.lower, upper: possible.upper }),
    },
  }
}

const releasesOf = ({ entries }: Ledger): ReleaseEntry[] =>
  entries.flatMap((entry) => (entry.kind === 'release' ? [entry] : []))
