import t from 'tap'
import { sign } from '../../src/envelope/signature.ts'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import { type Draft, readLedger, releasesIn, signEntry, standing } from '../../src/release/ledger.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { publicKnowledge, releaseOf } from '../../src/publication/public-knowledge.ts'
import { gate } from '../../src/statistics/gate/gate.ts'
import { sodium } from '../vault/fixtures.ts'
import { madeUpReports, organisation } from '../publication/reports.ts'

const seed = new Uint8Array(32).fill(7)
const { publicKey } = sodium.crypto_sign_seed_keypair(seed)
const tables = fixedTables(madeUpReports(500), { organisation, today: '2026-11-22' })
const draft = (period: string, day: string, changes: Partial<Draft> = {}): Draft => ({
  day,
  area: '_T',
  taxonomyVersion: 1,
  tableListVersion: 1,
  package: 'ab'.repeat(32),
  tables: releaseOf(tables, period, [period]).tables,
  ...changes,
})
const read = (entries: readonly SignedEntry[], slug = 'lotus') => readLedger(sodium, slug, entries, publicKey)

function append(entries: readonly SignedEntry[], ...drafts: Draft[]): SignedEntry[] {
  return drafts.reduce<SignedEntry[]>(
    (all, one) => [...all, signEntry(sodium, read(all), one, seed)],
    [...entries],
  )
}

const two = append([], draft('2025-Q3', '2025-10-05'), draft('2025-Q4', '2026-01-05'))

await t.test('what is entered comes back number for number, for the gate', async (t) => {
  const ledger = read(two)
  t.same(
    ledger.entries.map(({ number, kind, day }) => [number, kind, day]),
    [
      [1, 'release', '2025-10-05'],
      [2, 'release', '2026-01-05'],
    ],
  )
  const [first] = releasesIn(ledger)
  t.same(first, { id: '1', publishers: ['lotus'], tables: releaseOf(tables, '1', ['2025-Q3']).tables })
  t.same(await gate(releasesIn(ledger), publicKnowledge), await gate([releaseOf(tables, 'all', ['2025-Q3', '2025-Q4'])], publicKnowledge)) // prettier-ignore
})

await t.test('a ledger that was edited is found out', (t) => {
  const [first, second] = two as [SignedEntry, SignedEntry]
  const refuses = (code: string, entries: readonly SignedEntry[], slug?: string) =>
    t.throws(() => read(entries, slug), { name: 'ReleaseError', code })
  refuses('ledger-chain', [second])
  refuses('ledger-chain', [second, first])
  refuses('ledger-chain', [first, first])
  refuses('ledger-chain', two, 'other')
  const changed = sodium.from_base64(first.entry, sodium.base64_variants.ORIGINAL)
  for (const at of [0, 100, changed.length - 1]) {
    const bytes = Uint8Array.from(changed)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    refuses('ledger-signature', [
      { ...first, entry: sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL) },
    ])
  }
  refuses('ledger-format', [{ ...first, entry: '?' }])
  // The second entry still names the first as it was.
  const other = append([], draft('2025-Q3', '2025-10-06'))
  refuses('ledger-chain', [...other, second])
  const stranger = readLedger(sodium, 'lotus', two, publicKey)
  const forged = signEntry(sodium, stranger, draft('2026-Q1', '2026-04-05'), new Uint8Array(32).fill(8))
  refuses('ledger-signature', [...two, forged])
  t.end()
})

await t.test('an entry that is signed but says what none may say is refused', (t) => {
  const { privateKey } = sodium.crypto_sign_seed_keypair(seed)
  const { ORIGINAL } = sodium.base64_variants
  const entry = JSON.parse(new TextDecoder().decode(sodium.from_base64(two[0]?.entry ?? '', ORIGINAL))) as {
    tables: { period: string; name: string; cells: { at: string[]; status: string; value?: number }[] }[]
  }
  const refuses = (change: (copy: typeof entry) => void, code = 'ledger-format') => {
    const copy = structuredClone(entry)
    change(copy)
    const bytes = new TextEncoder().encode(JSON.stringify(copy))
    const signature = sodium.to_base64(sign(sodium, 'release', bytes, privateKey), ORIGINAL)
    t.throws(() => read([{ entry: sodium.to_base64(bytes, ORIGINAL), signature }]), { code })
  }
  const [table] = entry.tables
  t.ok(table && table.cells.length > 2)
  refuses((copy) => copy.tables[0]?.cells.pop())
  refuses((copy) => copy.tables[0]?.cells.reverse())
  refuses((copy) => Object.assign(copy.tables[0]?.cells[0] ?? {}, { status: 'rounded', value: 7 }))
  refuses((copy) => Object.assign(copy.tables[0]?.cells[0] ?? {}, { status: 'rounded', value: 0 }))
  refuses((copy) => Object.assign(copy.tables[0]?.cells[0] ?? {}, { at: ['counted'], status: 'withheld' }))
  refuses((copy) => Object.assign(copy.tables[0] ?? {}, { period: '2025-07' }), 'ledger-format')
  refuses((copy) => Object.assign(copy, { note: 'more' }))
  refuses((copy) => copy.tables.push(...copy.tables.slice(0, 1)), 'ledger-overlap')
  t.end()
})

await t.test('what overlaps is never published twice, not even after it was withdrawn', (t) => {
  const refuses = (code: string, ...drafts: Draft[]) =>
    t.throws(() => append(two, ...drafts), { name: 'ReleaseError', code })
  refuses('ledger-overlap', draft('2025-Q4', '2026-04-05'))
  refuses('ledger-overlap', draft('2025-Q4', '2026-04-05', { area: 'north' }))
  refuses('ledger-chain', draft('2026-Q1', '2025-12-31'))
  refuses('ledger-withdrawal', { day: '2026-02-01', withdraws: 5, reason: 'a mistake' })
  const withdrawal = { day: '2026-02-01', withdraws: 2, reason: 'The area table was drawn up wrongly.' }
  const three = append(two, withdrawal)
  t.same(
    standing(read(three)).map(({ number }) => number),
    [1],
  )
  t.equal(releasesIn(read(three)).length, 2, 'what was read cannot be unread')
  t.throws(() => append(three, draft('2025-Q4', '2026-04-05')), { code: 'ledger-overlap' })
  t.throws(() => append(three, withdrawal), { code: 'ledger-withdrawal' })
  const areas = append(two, draft('2026-Q1', '2026-04-05', { area: 'north' }), draft('2026-Q1', '2026-04-05', { area: 'south' })) // prettier-ignore
  t.equal(standing(read(areas)).length, 4)
  t.throws(() => append(areas, draft('2026-Q1', '2026-04-06')), { code: 'ledger-overlap' })
  t.end()
})
