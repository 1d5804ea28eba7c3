import t from 'tap'
import { checkNetwork, type MemberLedger } from '../../src/publication/network/check.ts'
import { hash } from '../../src/envelope/hash.ts'
import type { NetworkRelease } from '../../src/release/network-entry.ts'
import { mergeMembers } from '../../src/release/network-merge.ts'
import type { NetworkPackage } from '../../src/release/network-package.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { released } from '../network/members.ts'
import { sodium } from '../vault/fixtures.ts'

const quarter = '2026-Q1'
const organisations = ['lotus', 'rose', 'iris', 'quince'].map((slug, i) =>
  released(slug, i + 41, 900, [quarter]),
)
const hashOf = (text: string) =>
  sodium.to_hex(hash(sodium, sodium.from_base64(text, sodium.base64_variants.ORIGINAL)))
const ledgers = organisations.map(({ files }): MemberLedger => {
  const { ledger, seal } = readReleasePackage(sodium, files)
  return { ledger, hashes: seal.ledger.map(({ entry }) => hashOf(entry)) }
})

/** What a network of these makes of them, the last `closed` of them handing in only. */
function packageOf(closed: number): NetworkPackage {
  const collected = organisations.map(({ document }, i) => ({
    key: document.signingKey,
    publishes: i < organisations.length - closed,
    ledger: (ledgers[i] as MemberLedger).ledger,
  }))
  const standard = { taxonomyVersion: 1, tableListVersion: 1, maps: [] }
  const { tables } = mergeMembers(collected, [quarter], standard, { slug: 'a', entries: [], head: undefined })
  const members = organisations.map(({ document }, i): NetworkRelease['members'][number] =>
    i < organisations.length - closed
      ? { name: document.slug, slug: document.slug, country: 'NL', area: document.slug, releases: [{ number: 1, entry: ledgers[i]?.hashes[0] ?? '' }] } // prettier-ignore
      : { region: '151', publishes: false },
  )
  const entry = { members, tables: [...tables] } as unknown as NetworkRelease
  return {
    entry,
    files: new Map([['README.md', new TextEncoder().encode('words')]]),
  } as unknown as NetworkPackage
}

/** The same with one number that somebody made up. */
function altered(one: NetworkPackage, by: number): NetworkPackage {
  const copy = structuredClone(one) as unknown as {
    entry: { tables: { cells: { lower?: number; upper?: number }[] }[] }
  }
  const cell = copy.entry.tables.flatMap(({ cells }) => cells).find(({ lower }) => (lower ?? 0) > 20)
  if (cell?.lower === undefined || cell.upper === undefined) throw new Error('some number is large')
  cell.lower += by
  cell.upper += by
  return copy as unknown as NetworkPackage
}

await t.test('where all members publish, every range comes out the same, or is named', (t) => {
  const honest = packageOf(0)
  t.same(checkNetwork(honest, honest.files, ledgers), { files: [], tables: [], missing: [], closed: 0 })
  for (const by of [1, -1, 5])
    t.equal(checkNetwork(altered(honest, by), honest.files, ledgers).tables.length, 1)
  t.same(checkNetwork(honest, honest.files, ledgers.slice(1)).missing, ['lotus'])
  const other = { ...(ledgers[0] as MemberLedger), hashes: ['00'.repeat(32)] }
  t.same(checkNetwork(honest, honest.files, [other, ...ledgers.slice(1)]).missing, ['lotus'], 'another ledger than the one that went in') // prettier-ignore
  t.same(checkNetwork(honest, new Map(), ledgers).files, ['README.md'])
  t.end()
})

await t.test('where one only hands in, no range is less than what the others publish', (t) => {
  const honest = packageOf(1)
  t.same(checkNetwork(honest, honest.files, ledgers.slice(0, 3)), {
    files: [],
    tables: [],
    missing: [],
    closed: 1,
  })
  t.equal(checkNetwork(altered(honest, -60), honest.files, ledgers.slice(0, 3)).tables.length, 1)
  t.end()
})
