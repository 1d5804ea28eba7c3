import t from 'tap'
import { program } from '../../../src/cli/advocate/audit/program.ts'
import { fingerprint } from '../../../src/channel/fingerprint.ts'
import { signNetwork } from '../../../src/network/network-document.ts'
import type { NetworkDocument } from '../../../src/network/schema.ts'
import { knownKeys } from '../../../src/publication/audit/another-key.ts'
import type { AuditedPackage } from '../../../src/publication/audit/audited-package.ts'
import { worst } from '../../../src/publication/audit/finding.ts'
import { auditNetworks } from '../../../src/publication/audit/network-audit.ts'
import { auditPackage } from '../../../src/publication/audit/package-audit.ts'
import { entryHash } from '../../../src/release/chain.ts'
import type { NetworkRelease } from '../../../src/release/network-entry.ts'
import {
  type NetworkDraft,
  readNetworkLedger,
  signNetworkEntry,
} from '../../../src/release/network-ledger.ts'
import { mergeMembers } from '../../../src/release/network-merge.ts'
import type { PackageFiles } from '../../../src/release/package-paths.ts'
import { readSealed } from '../../../src/release/release-package.ts'
import { packageHash, sealed } from '../../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../../src/release/seal.ts'
import { fixtureSeed } from '../../fixtures/channel.ts'
import { type Released, reissued, released } from '../../network/members.ts'
import { sodium } from '../../vault/fixtures.ts'

const quarter = '2026-Q1'
const houses = ['lotus', 'rose', 'iris', 'quince'].map((slug, i) => released(slug, i + 41, 900, [quarter]))
const organisationOf = (one: Released) => ({
  slug: one.document.slug,
  key: one.document.signingKey,
  sealed: readSealed(sodium, one.files),
})
type Organisation = ReturnType<typeof organisationOf>
const four = houses.map(organisationOf)
const packagesOf = (organisations: readonly Organisation[]) =>
  organisations.map(({ slug, sealed }): AuditedPackage => ({
    place: `${slug}.zip`,
    files: 1,
    sealed,
    findings: [],
  }))
const members = packagesOf(four)

const seed = fixtureSeed(sodium, 'signing alliance')
const { publicKey } = sodium.crypto_sign_seed_keypair(seed)
const document: NetworkDocument = {
  format: 1,
  slug: 'alliance',
  names: { en: 'Alliance' },
  signingKey: sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL),
  serial: 1,
  languages: ['en'],
  members: [],
  contact: '',
  expires: '2027-12-31',
}
const number = fingerprint(sodium, publicKey)
const publisher = { network: signNetwork(sodium, document, seed) }
const read = (ledger: readonly SignedEntry[]) => readNetworkLedger(sodium, 'alliance', ledger, publicKey)

interface Tricks {
  readonly organisations?: readonly Organisation[]
  /** How many members, the last ones, hand in without publishing. */
  readonly closed?: number
  readonly entry?: (draft: Omit<NetworkRelease, 'package'>) => void
  readonly files?: (files: Map<string, Uint8Array>) => void
}

/** A release of a network of the four, signed whatever it says. */
async function networkOf({
  organisations = four,
  closed = 0,
  entry = () => undefined,
  files = () => undefined,
}: Tricks = {}) {
  const publishing = (at: number) => at < organisations.length - closed
  const collected = organisations.map(({ key, sealed: { ledger } }, at) => {
    return { key, publishes: publishing(at), ledger }
  })
  const standard = { taxonomyVersion: 1, tableListVersion: 1, maps: [] }
  const { tables } = mergeMembers(collected, [quarter], standard, read([]))
  const release: Omit<NetworkRelease, 'package'> = {
    format: 1,
    kind: 'network-release',
    slug: 'alliance',
    number: 1,
    day: '2026-11-23',
    taxonomyVersion: 1,
    tableListVersion: 1,
    programVersion: program.version,
    members: organisations.map(({ slug, sealed: { seal } }, at) =>
      publishing(at)
        ? { name: `Union ${slug}`, slug, country: 'NL', area: slug, releases: [{ number: 1, entry: entryHash(sodium, seal.ledger[0] ?? { entry: '' }) }] } // prettier-ignore
        : { region: '151', publishes: false },
    ),
    tables: structuredClone([...tables]),
    leftOut: [],
    takenBack: [],
  }
  entry(release)
  const made = new Map(await program.networkRelease(document, number, { ...release, package: '' }))
  files(made)
  const draft: NetworkDraft = { ...release, package: packageHash(sodium, made) }
  const ledger = [signNetworkEntry(sodium, read([]), draft, seed)]
  return { made, ledger, files: sealed(made, { publisher, ledger }) }
}

async function auditOf(files: PackageFiles, others: readonly AuditedPackage[] = members, given?: string) {
  const package_ = await auditPackage(sodium, 'alliance.zip', files, program)
  const known = knownKeys(sodium, given === undefined ? [] : [given], [package_, ...others])
  const networks = auditNetworks(sodium, [package_, ...others], known)
  const findings = [package_, ...networks].flatMap((one) => one.findings)
  return { networks, findings, codes: findings.map(({ code }) => code), worst: worst(findings) }
}

const honest = await networkOf()

await t.test('a network’s release is sound beside the packages of its members', async (t) => {
  const { networks, findings } = await auditOf(honest.files, members, number)
  t.same(findings, [])
  t.match(networks, [{ fingerprint: number, summed: true, ledger: { entries: { length: 1 } } }])
  t.match(await auditOf(honest.files, members, '00001 '.repeat(8).trim()), { worst: 'another-key' })
})

await t.test('what cannot be added up once more is said, and nobody is accused of it', async (t) => {
  const alone = await auditOf(honest.files, members.slice(0, 3))
  t.equal(alone.worst, 'partly-checked')
  t.match(alone.findings, [{ code: 'network-members', values: { names: 'Union quince' } }])
  t.match(alone.networks, [{ summed: false }])
  const { files } = await networkOf({ closed: 1 })
  t.match((await auditOf(files)).findings, [{ code: 'network-closed', values: { count: 1 } }])
})

await t.test(
  'sums that the members’ tables do not give, and files that were altered, are named',
  async (t) => {
    const more = await networkOf({
      entry: ({ tables }) => {
        const cell = tables.find(({ name }) => name === 'told')?.cells.find((one) => 'lower' in one)
        if (cell !== undefined && 'lower' in cell) Object.assign(cell, { upper: cell.upper + 5 })
      },
    })
    const sums = await auditOf(more.files)
    t.equal(sums.worst, 'does-not-add-up')
    t.match(sums.findings, [{ code: 'network-sum', file: 'tables/told.csv', values: { period: quarter } }])

    const changed = (made: Map<string, Uint8Array>) =>
      made.set(
        'tables/told.csv',
        Buffer.from(Buffer.from(made.get('tables/told.csv') ?? '').toString().replace(/,F,/, ',N,')), // prettier-ignore
      )
    const signed = await networkOf({ files: changed })
    t.match(await auditOf(signed.files), {
      worst: 'does-not-add-up',
      codes: ['table-number', 'remade-differs'],
    })
    t.match(await auditOf(changed(new Map(honest.files))), {
      worst: 'not-as-signed',
      codes: ['file-changed'],
    })

    const words = (made: Map<string, Uint8Array>) => made.set('README.md', Buffer.from('# Call us'))
    t.match(await auditOf((await networkOf({ files: words })).files), { codes: ['remade-differs'] })
    const other = await networkOf({ files: words, entry: (one) => void (one.programVersion = '99.1') })
    t.match((await auditOf(other.files)).findings, [{ code: 'made-by', values: { made: '99.1', count: 1 } }])
  },
)

await t.test('what a network took back, or signed in two versions, shows up', async (t) => {
  const notice = { day: '2026-11-24', withdraws: 1, reason: 'A member took back its release.' }
  const ledger = [...honest.ledger, signNetworkEntry(sodium, read(honest.ledger), notice, seed)]
  t.match(await auditOf(sealed(honest.made, { publisher, ledger })), { worst: 'withdrawn' })
  const second = await networkOf({ entry: (one) => void (one.day = '2026-11-22') })
  const both = [
    await auditPackage(sodium, 'one.zip', honest.files, program),
    await auditPackage(sodium, 'other.zip', second.files, program),
  ]
  t.match(auditNetworks(sodium, [...both, ...members]), [
    {
      findings: [
        { weight: 'not-as-signed', code: 'ledger-fork', values: { package: 'other.zip', entry: 1 } },
      ],
    },
  ])
})

await t.test('a member’s table that no reports can be behind stops nobody’s audit', async (t) => {
  const impossible = houses.map((one) =>
    one.document.slug !== 'rose'
      ? one
      : reissued(one, (tables) => {
          const told = tables.find(({ name }) => name === 'told')
          for (const cell of told?.cells ?? [])
            if (cell.status === 'rounded') cell.value = cell.at.every((code) => code === '_T') ? 5 : 5000
        }),
  )
  const organisations = impossible.map(organisationOf)
  const others = packagesOf(organisations)
  const without = await networkOf({ organisations })
  t.match(
    await auditOf(without.files, others),
    { findings: [], networks: [{ summed: true }] },
    'a network leaves that table out of its sum, and so does who adds up once more',
  )
  for (const closed of [1, 2, 3])
    t.same((await auditOf((await networkOf({ organisations, closed })).files, others)).codes, ['network-closed']) // prettier-ignore

  const otherwise = await networkOf({
    entry: ({ tables }) => {
      for (const axis of tables.find(({ name }) => name === 'told')?.axes ?? []) axis.single = !axis.single
    },
  })
  t.match(await auditOf(otherwise.files), { codes: ['network-sum'] }, 'no member drew it up like this')
})
