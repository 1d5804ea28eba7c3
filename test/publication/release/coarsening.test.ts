import t from 'tap'
import { fixedTables, tableNamed } from '../../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../../src/publication/public-knowledge.ts'
import { nameOf } from '../../../src/publication/wording.ts'
import type { Coarsening } from '../../../src/statistics/gate/coarser.ts'
import { propose } from '../../../src/statistics/gate/coarsening.ts'
import { gate, passes } from '../../../src/statistics/gate/gate.ts'
import type { Release } from '../../../src/statistics/gate/release.ts'
import { written } from '../../../src/statistics/protected-table.ts'
import { madeUpReports, organisation } from '../reports.ts'
import { english } from '../words.ts'

const today = '2026-11-22'
const reports = madeUpReports(700, { seed: 2 }).filter(({ received }) => received < '2026')
const tablesAs = (coarsening: Coarsening) => fixedTables(reports, { organisation, today, coarsening })
const published: Release[] = ['2025-Q3', '2025-Q4'].map((quarter) =>
  releaseOf(tablesAs(new Map()), quarter, [quarter]),
)
const year = (coarsening: Coarsening) => releaseOf(tablesAs(coarsening), '2025', ['2025'])

await t.test(
  'a year that tells of an unpublished quarter is refused, and the least coarsening passes',
  async (t) => {
    const verdict = await gate([...published, year(new Map())], publicKnowledge)
    t.notOk(passes(verdict))
    t.ok(verdict.refused.every(({ kind }) => kind === 'unpublished'))
    let attempts = 0
    const proposal = await propose({
      published,
      make: year,
      knowledge: publicKnowledge,
      verdict,
      trying: () => attempts++,
    })
    if (proposal === undefined) return t.fail('there is one')
    t.ok(attempts > 0)
    t.ok(passes(proposal.verdict))
    t.same(
      [...proposal.coarsening.keys()],
      ['violation-group-by-perpetrator-group 2025'],
      'one table says less, all others say what they said',
    )
    const readable = (coarsening: Coarsening) =>
      year(coarsening).tables.flatMap(({ name, table }) =>
        table.cells.flatMap(({ at, value }) => (value === undefined ? [] : [[name, ...at].join()])),
      )
    const after = new Set(readable(proposal.coarsening))
    const lost = readable(new Map()).filter((one) => !after.has(one))
    t.equal(lost.length, proposal.lost)
    t.ok(lost.length > 0 && lost.length < after.size, `${lost.length} lost, ${after.size} left`)
    t.ok(passes(await gate([...published, year(proposal.coarsening)], publicKnowledge)))
  },
)

await t.test('merged categories count a report once, and are called by all their names', (t) => {
  const merge = { told: ['lawyer', 'labour-inspector'] }
  const as = (coarsening: Coarsening) =>
    tableNamed(tablesAs(coarsening), 'told')?.periods.find(({ period }) => period === '2025-Q4')
  const table = as(new Map([['told 2025-Q4', { merge }]]))?.table
  const fine = as(new Map())?.table
  const [first = '', second = ''] = merge.told
  t.ok(fine?.axes[0]?.categories.includes(first) && fine.axes[0].categories.includes(second))
  t.ok(table?.axes[0]?.categories.includes(`${first}+${second}`))
  t.equal(table?.cells.length, (fine?.cells.length ?? 0) - 1)
  const label = nameOf(english, organisation, 'told', `${first}+${second}`)
  t.equal(label, [first, second].map((code) => nameOf(english, organisation, 'told', code)).join(' / '))
  t.equal(as(new Map([['told 2025-Q4', { dropped: true }]])), undefined)
  const without = as(new Map([['told 2025-Q4', { totals: 'left-out' }]]))
  t.equal(without?.totals, 'left-out')
  t.equal(without?.table.cells.at(-1) && written(without.table.cells.at(-1) ?? fail()), 'x')
  t.end()
})

function fail(): never {
  throw new Error('there is a total')
}
