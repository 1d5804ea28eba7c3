import t from 'tap'
import { program } from '../../../src/cli/advocate/audit/program.ts'
import { audit } from '../../../src/publication/audit/audit.ts'
import { worst } from '../../../src/publication/audit/finding.ts'
import { auditPackage } from '../../../src/publication/audit/package-audit.ts'
import type { PackageFiles } from '../../../src/release/package-paths.ts'
import { protectCount } from '../../../src/statistics/protected-table.ts'
import { madeUpReports } from '../reports.ts'
import { sodium } from '../../vault/fixtures.ts'
import { Publisher, type Tricks } from './publisher.ts'

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
const days = ['2026-04-10', '2026-07-10', '2026-10-09', '2027-01-11']
const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
const houseOf = (options?: { slug?: string; whose?: string }) => new Publisher(reports, options)

async function auditOf(...packages: PackageFiles[]) {
  const looked = []
  for (const [at, files] of packages.entries())
    looked.push(await auditPackage(sodium, `package ${at + 1}`, files, program))
  const publishers = await audit(looked)
  const findings = [...looked, ...publishers].flatMap((one) => one.findings)
  return { looked, publishers, findings, worst: worst(findings) }
}

const firstQuarter = (tricks?: Tricks) => houseOf().release(quarters.slice(0, 1), days[0] ?? '', tricks)
const honest = await firstQuarter()

await t.test('four quarters and their year are sound, with the narrowest range as a number', async (t) => {
  const house = houseOf()
  const packages: PackageFiles[] = []
  for (const [at, quarter] of quarters.entries())
    packages.push(await house.release([quarter], days[at] ?? ''))
  packages.push(await house.release(['2026'], '2027-01-12'))
  const { findings, publishers } = await auditOf(...packages)
  t.same(findings, [])
  t.equal(publishers.length, 1)
  const [{ gate, ledger } = {}] = publishers
  t.equal(ledger?.entries.length, 5)
  t.same(gate?.years, ['2026'])
  t.ok((gate?.numbers ?? 0) > 50, `${gate?.numbers} small numbers`)
  t.ok((gate?.narrowest ?? 0) >= 3, `narrowest ${gate?.narrowest}`)
})

/** A table's file with other lines; the first is line 1. */
function withLines(files: PackageFiles, path: string, change: (lines: string[]) => string[]): PackageFiles {
  const lines = new TextDecoder().decode(files.get(path)).split('\r\n').slice(0, -1)
  return new Map([...files, [path, new TextEncoder().encode(`${change(lines).join('\r\n')}\r\n`)]])
}

const told = 'tables/told.csv'
const swapped = (lines: string[], a: number, b: number) =>
  lines.map((line, i) => lines[i === a ? b : i === b ? a : i] ?? line)
/** What somebody may do to a table's file, and what is said of it. */
const rows: [what: string, change: (lines: string[]) => string[], finding: object][] = [
  ['a number off by 5', (lines) => lines.map((line, i) => (i === 1 ? line.replace(/,(\d+),(\d+),(\d+),F/, (_, value: string, low: string, high: string) => `,${Number(value) + 5},${low},${high},F`) : line)), { code: 'table-number', line: 2, values: { column: 'OBS_VALUE' } }], // prettier-ignore
  ['a limit that is wider', (lines) => lines.map((line, i) => (i === 1 ? line.replace(/,(\d+),F/, ',99,F') : line)), { code: 'table-number', line: 2, values: { column: 'UPPER', found: '99' } }], // prettier-ignore
  ['an unknown code', (lines) => lines.map((line, i) => (i === 3 ? line.replace(/^(_T,[^,]+),[^,]+/, '$1,neighbour') : line)), { code: 'table-code', line: 4, values: { column: 'TOLD', found: 'neighbour' } }], // prettier-ignore
  ['a row twice', (lines) => [...lines.slice(0, 3), ...lines.slice(2)], { code: 'table-repeated', line: 4, values: { first: 3 } }], // prettier-ignore
  ['a row twice at the end', (lines) => [...lines, lines.at(-1) ?? ''], { code: 'table-repeated' }],
  ['a missing row', (lines) => lines.filter((_, i) => i !== 4), { code: 'table-missing', line: 5 }],
  ['a missing last row', (lines) => lines.slice(0, -1), { code: 'table-missing' }],
  ['rows out of order', (lines) => swapped(lines, 2, 5), { code: 'table-order', line: 3 }],
  ['another period', (lines) => [...lines, (lines[1] ?? '').replace('2026-Q1', '2026-Q2')], { code: 'table-code', values: { column: 'TIME_PERIOD', found: '2026-Q2' } }], // prettier-ignore
  ['a cell more', (lines) => lines.map((line, i) => (i === 2 ? `${line},7` : line)), { code: 'table-cells', line: 3 }], // prettier-ignore
  ['other columns', (lines) => lines.map((line, i) => (i === 0 ? line.replace('OBS_VALUE', 'VALUE') : line)), { code: 'table-columns', line: 1 }], // prettier-ignore
  ['a quoted cell', (lines) => lines.map((line, i) => (i === 1 ? line.replace('_T', '"_T"') : line)), { code: 'table-code', line: 2 }], // prettier-ignore
  ['a million rows', (lines) => [...lines, ...Array.from({ length: 300_000 }, () => lines[1] ?? '')], { code: 'table-repeated' }], // prettier-ignore
]

await t.test('of a table that was changed after it was signed, the row is named', async (t) => {
  for (const [what, change, finding] of rows) {
    const { looked, worst } = await auditOf(withLines(honest, told, change))
    t.equal(worst, 'not-as-signed', what)
    t.match(looked[0]?.findings, [{ file: told, ...finding }], what)
    t.equal(looked[0]?.findings.length, 1, what)
  }
  const latin = new Map([...honest, [told, Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9, 0x0a)]])
  t.match((await auditOf(latin)).findings, [{ code: 'table-encoding', file: told }])
  const unix = new TextEncoder().encode(new TextDecoder().decode(honest.get(told)).replaceAll('\r\n', '\n'))
  t.match((await auditOf(new Map([...honest, [told, unix]]))).findings, [{ code: 'table-written', file: told }]) // prettier-ignore
})

await t.test('and where the publisher signed a table that says otherwise than the numbers', async (t) => {
  for (const [what, change, finding] of rows.slice(0, 6)) {
    const files = await firstQuarter({
      files: (made) => {
        for (const [path, bytes] of withLines(made, told, change)) made.set(path, bytes)
      },
    })
    const { findings, worst } = await auditOf(files)
    t.equal(worst, 'does-not-add-up', what)
    t.match(findings.find(({ file }) => file === told), { weight: 'does-not-add-up', ...finding }, what) // prettier-ignore
  }
})

await t.test('a number off by 5 that was signed as well is found by its sum, or by the gate', async (t) => {
  const sum = await auditOf(
    await firstQuarter({
      tables: (tables) =>
        tables.map((one) => {
          if (one.name !== 'reports') return one
          const cells = one.table.cells.map((cell) =>
            cell.at[0] === 'counted' ? protectCount(cell.at, (cell.value ?? 0) + 25, 5) : cell,
          )
          return { ...one, table: { ...one.table, cells } }
        }),
    }),
  )
  t.equal(sum.worst, 'does-not-add-up')
  t.match(sum.findings, [{ code: 'sum', file: 'tables/reports.csv', line: 4 }, { code: 'gate-skipped' }])
  const off = (by: number) =>
    firstQuarter({
      tables: (tables) =>
        tables.map((one) => {
          if (one.name !== 'violation-group') return one
          const cells = one.table.cells.map((cell) =>
            cell.at[0] === '_T' ? protectCount(cell.at, (cell.value ?? 0) + by, one.table.threshold) : cell,
          )
          return { ...one, table: { ...one.table, cells } }
        }),
    })
  const gate = await auditOf(await off(5))
  t.match(gate.findings, [{ code: 'gate-contradicts', values: { year: '2026' } }])
})
