/**
 * How long all tables take that are published of a million reports whose facts are known, and how much memory: reports of
 * eight years, as they come out of the index.
 */
import { parseArgs } from 'node:util'
import { fixedTables } from '../../src/publication/fixed-tables.ts'
import type { CountedReport } from '../../src/report/dimensions.ts'
import { decodePage, encodePage, entriesPerPage } from '../../src/vault/index/page.ts'
import { chance } from '../demo/chance.ts'
import { organisation } from '../demo/organisation.ts'
import { tell } from '../demo/stories.ts'
import { writeFigures } from './write-figures.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, reports: { type: 'string', default: '1000000' } },
})
const wanted = Number(values.reports)
const budget = { seconds: 2, mebibytes: 1024 }
const rounds = 3

const reports = manyReports()
const seconds: number[] = []
let cells = 0
for (let round = 0; round < rounds; round++) {
  const started = performance.now()
  const { tables } = fixedTables(reports, {
    organisation: { slug: 'lotus', ...organisation },
    today: '2026-04-01',
  })
  seconds.push((performance.now() - started) / 1000)
  cells = tables
    .flatMap(({ periods }) => periods.map(({ table }) => table.cells.length))
    .reduce((a, b) => a + b)
}
const first = seconds[0] ?? NaN
const mebibytes = process.resourceUsage().maxRSS / 1024
console.log(
  `all published tables of ${wanted.toLocaleString('en')} reports: ${first.toFixed(2)} s (budget ${budget.seconds} s), at most ${mebibytes.toFixed(0)} MiB resident (budget ${budget.mebibytes}), ${cells.toLocaleString('en')} cells`,
)
writeFigures(values.out, { reports: wanted, budget, seconds, mebibytes, cells })

function manyReports(): CountedReport[] {
  const drawn = chance(1)
  const areas = organisation.areas.map(({ code }) => code)
  const all: CountedReport[] = []
  while (all.length < wanted) {
    const month = `${2018 + (all.length % 8)}-${String(1 + (all.length % 12)).padStart(2, '0')}`
    const entries = Array.from({ length: Math.min(entriesPerPage, wanted - all.length) }, (_, i) => ({
      id: (all.length + i).toString(16).padStart(32, '0'),
      channel: '',
      facts: tell(drawn, month, areas).facts,
    }))
    const page = decodePage(encodePage({ state: { bytes: 0, changed: 0 }, pages: 1, entries }))
    for (const { facts } of page.entries)
      if (facts !== undefined) all.push({ received: `${month}-28`, facts })
  }
  return all
}
