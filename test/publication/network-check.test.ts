import t from 'tap'
import { checkSums, type MemberLedger } from '../../src/publication/network/check.ts'
import { counted } from '../../src/publication/network/counted.ts'
import { differingFiles } from '../../src/publication/remade.ts'
import { hash } from '../../src/envelope/hash.ts'
import type { NetworkRelease } from '../../src/release/network-entry.ts'
import { mergeMembers } from '../../src/release/network-merge.ts'
import type { NetworkPackage } from '../../src/release/network-package.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import { released, takenBack } from '../network/members.ts'
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
  t.same(checkSums(honest.entry, ledgers), { tables: [], missing: [], closed: 0 })
  for (const by of [1, -1, 5]) t.equal(checkSums(altered(honest, by).entry, ledgers).tables.length, 1)
  t.same(checkSums(honest.entry, ledgers.slice(1)).missing, ['lotus'])
  const other = { ...(ledgers[0] as MemberLedger), hashes: ['00'.repeat(32)] }
  t.same(checkSums(honest.entry, [other, ...ledgers.slice(1)]).missing, ['lotus'], 'another ledger than the one that went in') // prettier-ignore
  t.same(differingFiles(honest.files, new Map()), ['README.md'])
  t.end()
})

await t.test('where one only hands in, no range is less than what the others publish', (t) => {
  const honest = packageOf(1)
  t.same(checkSums(honest.entry, ledgers.slice(0, 3)), {
    tables: [],
    missing: [],
    closed: 1,
  })
  t.equal(checkSums(altered(honest, -60).entry, ledgers.slice(0, 3)).tables.length, 1)
  t.end()
})

await t.test('what was checked is told in numbers, with what members took back since', (t) => {
  const honest = packageOf(1)
  const withLedger = {
    ...honest,
    ledger: { slug: 'a', entries: [{ kind: 'network-withdrawal', number: 2, day: '2026-11-23', withdraws: 1, reason: 'x' }] }, // prettier-ignore
  } as unknown as NetworkPackage
  const [lotus] = organisations
  if (lotus === undefined) throw new Error('there are members')
  const { ledger, seal } = readReleasePackage(sodium, takenBack(lotus).files)
  const later: MemberLedger = { ledger, hashes: seal.ledger.map(({ entry }) => hashOf(entry)) }
  const found = counted(withLedger, [later, ...ledgers.slice(1)])
  const cells = honest.entry.tables.flatMap((table) => table.cells)
  const widths = cells.flatMap((cell) => ('lower' in cell ? [cell.upper - cell.lower + 1] : []))
  t.match(found, {
    files: 1,
    tables: honest.entry.tables.length,
    given: widths.length,
    narrowest: Math.min(...widths),
    members: { publish: 3, handIn: 0, unnamed: 1 },
    withdrawn: [1],
    takenBack: [{ member: 'lotus', release: 1 }],
  })
  t.equal(found.given + found.leftOut.dominated + found.leftOut.unknown, cells.length)
  t.same(counted(withLedger, ledgers).takenBack, [])
  t.end()
})
