import t from 'tap'
import { signNetwork } from '../../src/network/network-document.ts'
import { checksums } from '../../src/release/checksums.ts'
import { entered, type NetworkRelease } from '../../src/release/network-entry.ts'
import {
  type NetworkDraft,
  readNetworkLedger,
  signNetworkEntry,
  standingNetworkReleases,
} from '../../src/release/network-ledger.ts'
import { readNetworkPackage } from '../../src/release/network-package.ts'
import { packageHash, sealed } from '../../src/release/sealed-files.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { sodium } from '../vault/fixtures.ts'

const seed = new Uint8Array(32).fill(21)
const { publicKey } = sodium.crypto_sign_seed_keypair(seed)
const { ORIGINAL } = sodium.base64_variants
const table = entered('told', '2026-Q1', {
  counted: 'reports',
  organisations: 3,
  axes: [{ name: 'told', single: false, categories: ['police', 'nobody'] }],
  cells: [
    { at: ['police'], leftOut: 'dominated' },
    { at: ['nobody'], lower: 84, upper: 96 },
    { at: ['_T'], lower: 114, upper: 126 },
  ],
})
const draft = (changes: Partial<NetworkRelease> = {}): NetworkDraft => ({
  day: '2026-05-01',
  taxonomyVersion: 1,
  tableListVersion: 1,
  package: 'ab'.repeat(32),
  members: [
    {
      name: 'Lotus',
      slug: 'lotus',
      country: 'NL',
      area: '_T',
      releases: [{ number: 2, entry: 'cd'.repeat(32) }],
    },
    { name: 'Rose', country: 'KH', area: '_T', publishes: false },
    { region: '151', publishes: false },
  ],
  tables: [table],
  leftOut: [{ name: 'area', period: '2026' }],
  takenBack: [],
  ...changes,
})
const read = (entries: readonly SignedEntry[]) => readNetworkLedger(sodium, 'alliance', entries, publicKey)
const append = (entries: readonly SignedEntry[], ...drafts: NetworkDraft[]) =>
  drafts.reduce<SignedEntry[]>(
    (all, one) => [...all, signNetworkEntry(sodium, read(all), one, seed)],
    [...entries],
  )

await t.test('what a network published comes back, and what it took back no longer stands', (t) => {
  const one = append([], draft())
  t.match(read(one).entries, [{ kind: 'network-release', number: 1, tables: [table] }])
  const two = append(one, { day: '2026-06-01', withdraws: 1, reason: 'Lotus took back its release 2.' })
  t.same(standingNetworkReleases(read(two)), [])
  t.throws(() => append(two, { day: '2026-06-02', withdraws: 1, reason: 'again' }), {
    code: 'ledger-withdrawal',
  })
  t.throws(
    () => append(two, draft({ day: '2026-06-02' })),
    { code: 'ledger-overlap' },
    'not even after a withdrawal',
  )
  t.equal(
    read(append(two, draft({ day: '2026-06-02', tables: [{ ...table, period: '2026-Q2' }] }))).entries.length,
    3,
  )
  t.end()
})

await t.test('an entry that says what none may say is never signed', (t) => {
  const refuses = (changes: Partial<NetworkRelease>) =>
    t.throws(() => append([], draft(changes)), { code: 'ledger-format' })
  const cells = table.cells
  refuses({ tables: [] })
  refuses({ tables: [{ ...table, organisations: 2 }] })
  refuses({ tables: [{ ...table, cells: cells.slice(1) }] })
  refuses({ tables: [{ ...table, cells: [...cells].reverse() }] })
  refuses({ tables: [{ ...table, cells: [{ at: ['police'], lower: 9, upper: 3 }, ...cells.slice(1)] }] })
  refuses({ members: [] })
  const named = {
    region: '151',
    publishes: false,
    entry: 'cd'.repeat(32),
  } as unknown as NetworkRelease['members'][number]
  refuses({ members: [...(draft() as NetworkRelease).members, named] })
  t.end()
})

await t.test(
  'a package is checked from its files, and a network’s is not taken for an organisation’s',
  (t) => {
    const network = signNetwork(
      sodium,
      {
        format: 1,
        slug: 'alliance',
        names: { en: 'Alliance' },
        signingKey: sodium.to_base64(publicKey, ORIGINAL),
        serial: 1,
        languages: ['en'],
        members: [],
        contact: '',
        expires: '2027-12-31',
      },
      seed,
    )
    const files = new Map([['README.md', new TextEncoder().encode('what this is')]])
    const ledger = append([], draft({ package: packageHash(sodium, files) }))
    const whole = sealed(files, { publisher: { network }, ledger })
    t.equal(readNetworkPackage(sodium, whole).entry.number, 1)
    t.throws(() => readReleasePackage(sodium, whole), { code: 'seal-format' })
    const changed = new Map([...whole, ['README.md', new TextEncoder().encode('what this is not')]])
    t.throws(() => readNetworkPackage(sodium, changed), { code: 'file-changed', file: 'README.md' })
    const relisted = new Map([...changed, ['SHA256SUMS', new TextEncoder().encode(checksums(changed))]])
    t.throws(() => readNetworkPackage(sodium, relisted), { code: 'checksums-unsigned' })
    const other = append([], draft())
    t.throws(() => readNetworkPackage(sodium, sealed(files, { publisher: { network }, ledger: other })), { code: 'checksums-unsigned' }) // prettier-ignore
    t.end()
  },
)
