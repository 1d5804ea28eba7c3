import { fingerprint } from '../../src/channel/fingerprint.ts'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { signNetwork } from '../../src/network/network-document.ts'
import { signedNetworkTables, signedTables } from '../../src/publication/audit/signed-table.ts'
import { csv } from '../../src/publication/package/csv.ts'
import { pack } from '../../src/release/archive.ts'
import { entryHash } from '../../src/release/chain.ts'
import type { LedgerEntry, ReleaseEntry } from '../../src/release/ledger-entry.ts'
import type { NetworkEntry, NetworkRelease } from '../../src/release/network-entry.ts'
import { listHash, packageHash, sealed } from '../../src/release/sealed-files.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import type { PackagesFile } from '../../test/vectors/format.ts'
import { fixed, sodium } from './cast.ts'
import { channelDocuments } from './channel-documents.ts'
import { signedWith } from './signed-entry.ts'

// Packages of an organisation and of a network with a table each, as small as may be, and the ledgers that they are in.

export type Content = ReadonlyMap<string, string>

const seed = fixed('signing seed')
const networkSeed = fixed('signing seed of a network')
export const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
export const bytes = (text: string) => new TextEncoder().encode(text)
const publicKeyOf = (of: Uint8Array) => sodium.crypto_sign_seed_keypair(of).publicKey

export const channel: SignedChannel = {
  document: base64(bytes(channelDocuments.text)),
  signature: channelDocuments.vectors[0]?.signature ?? '',
}

export const network = signNetwork(
  sodium,
  {
    format: 1,
    slug: 'alliance',
    names: { en: 'Alliance' },
    signingKey: base64(publicKeyOf(networkSeed)),
    serial: 1,
    languages: ['en'],
    members: [],
    contact: '',
    expires: '2030-12-31',
  },
  networkSeed,
)

/** Signed by the organisation, or by the network, whatever it is. */
export const byOrganisation = (entry: object): SignedEntry => signedWith(seed, entry)
export const byNetwork = (entry: object): SignedEntry => signedWith(networkSeed, entry)

const axes = [{ name: 'told', single: false, categories: ['police', 'nobody'] }]

const table = (period: string): ReleaseEntry['tables'][number] => ({
  name: 'told',
  period,
  threshold: 5,
  axes,
  cells: [
    { at: ['police'], status: 'hidden' },
    { at: ['nobody'], status: 'rounded', value: 35 },
    { at: ['_T'], status: 'withheld' },
  ],
})

/** The entry of a release of one table, without the hash of its files. */
export const release = (number: number, period: string, day: string): Omit<ReleaseEntry, 'package'> => ({
  format: 1,
  kind: 'release',
  slug: 'lotus',
  number,
  day,
  area: '_T',
  taxonomyVersion: 1,
  tableListVersion: 1,
  tables: [table(period)],
})

export const withdrawal = (number: number, withdraws: number): LedgerEntry => ({
  format: 1,
  kind: 'withdrawal',
  slug: 'lotus',
  number,
  day: '2026-05-02',
  withdraws,
  reason: 'Two reports were counted twice.',
})

/** The same with what follows from the entry before. */
export const after = <Entry extends object>(before: SignedEntry, entry: Entry) => ({
  ...entry,
  previous: entryHash(sodium, before),
})

/** The files of such a release, but for the two that seal it. */
export function contentOf(entry: Omit<ReleaseEntry, 'package'>): Content {
  const tables = signedTables({ ...entry, package: '' })
  return new Map([
    ['README.md', `# Lotus Union\n\nRelease ${entry.number}.\n`],
    ...tables.map(({ path, columns, rows }): [string, string] => [path, csv([columns, ...rows])]),
  ])
}

export const hashOf = (content: Content) => packageHash(sodium, filesOf(content))

const filesOf = (content: Content) => new Map([...content].map(([path, text]) => [path, bytes(text)]))

/** The files with their seal, as texts. */
export const sealedTexts = (
  content: Content,
  publisher: { channel: typeof channel } | { network: typeof network },
  ledger: SignedEntry[],
): Content => {
  const seal = 'channel' in publisher ? { publisher, ledger } : { publisher, ledger }
  const files = sealed(filesOf(content), seal)
  return new Map([...files].map(([path, content]) => [path, new TextDecoder().decode(content)]))
}

const early = release(1, '2026-Q1', '2026-04-10')
const late = release(3, '2026-Q2', '2026-07-10')
export const contents = { first: contentOf(early), second: contentOf(late) }
const one = byOrganisation({ ...early, package: hashOf(contents.first) })
const two = byOrganisation(after(one, withdrawal(2, 1)))
const three = byOrganisation(after(two, { ...late, programVersion: '0.1', package: hashOf(contents.second) }))
/** A release, its withdrawal, and another release. */
export const ledger = [one, two, three] as const

const sum: Omit<NetworkRelease, 'package'> = {
  format: 1,
  kind: 'network-release',
  slug: 'alliance',
  number: 1,
  day: '2026-08-01',
  taxonomyVersion: 1,
  tableListVersion: 1,
  programVersion: '0.1',
  members: [
    { name: 'Lotus Union', slug: 'lotus', country: 'KH', area: '_T', releases: [{ number: 3, entry: entryHash(sodium, three) }] }, // prettier-ignore
    { name: 'Rose', country: 'NL', area: '_T', publishes: false },
    { region: '151', publishes: false },
  ],
  tables: [
    {
      name: 'told',
      period: '2026-Q2',
      organisations: 3,
      axes,
      cells: [
        { at: ['police'], leftOut: 'dominated' },
        { at: ['nobody'], lower: 84, upper: 96 },
        { at: ['_T'], lower: 84, upper: 126 },
      ],
    },
  ],
  leftOut: [],
  takenBack: [],
}
export const networkRelease = sum
export const networkContent: Content = new Map([
  ['README.md', '# Alliance\n'],
  ...signedNetworkTables({ ...sum, package: '' }).map(({ path, columns, rows }): [string, string] => [
    path,
    csv([columns, ...rows]),
  ]),
])
const networkOne = byNetwork({ ...sum, package: hashOf(networkContent) })
export const networkWithdrawal: NetworkEntry = {
  format: 1,
  kind: 'withdrawal',
  slug: 'alliance',
  number: 2,
  previous: entryHash(sodium, networkOne),
  day: '2026-09-01',
  withdraws: 1,
  reason: 'A member took back its release.',
}
export const networkLedger = [networkOne, byNetwork(networkWithdrawal)] as const

type Package = PackagesFile['packages'][number]

function described(
  name: string,
  publisher: Package['publisher'],
  release: number,
  texts: Content,
  entries: readonly SignedEntry[],
): Package {
  const files = filesOf(texts)
  return {
    name,
    publisher,
    fingerprint: fingerprint(sodium, publicKeyOf(publisher === 'network' ? networkSeed : seed)),
    release,
    list: listHash(sodium, files.get('SHA256SUMS') ?? new Uint8Array()),
    entries: entries.map((one) => entryHash(sodium, one)),
    files: Object.fromEntries(texts),
    zip: base64(pack(files)),
  }
}

export const packages: Package[] = [
  described('first', 'organisation', 1, sealedTexts(contents.first, { channel }, [one]), [one]),
  described('first, and taken back since', 'organisation', 1, sealedTexts(contents.first, { channel }, [one, two]), [one, two]), // prettier-ignore
  described('second', 'organisation', 3, sealedTexts(contents.second, { channel }, [...ledger]), ledger),
  described('network', 'network', 1, sealedTexts(networkContent, { network }, [networkOne]), [networkOne]),
  described('network, taken back', 'network', 1, sealedTexts(networkContent, { network }, [...networkLedger]), networkLedger), // prettier-ignore
]
