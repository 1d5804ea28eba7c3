import t from 'tap'
import { type Making, judged } from '../../../src/cli/advocate/release/making.ts'
import { total } from '../../../src/statistics/crosstab.ts'
import type { Coarsening } from '../../../src/statistics/gate/coarser.ts'
import { keyOf, type Release } from '../../../src/statistics/gate/release.ts'
import { protectCount } from '../../../src/statistics/protected-table.ts'

/** A row and a column that nearly fill their table tell the cell where they cross. */
const crossed = {
  name: 'crossed',
  period: '2026',
  table: {
    counted: 'reports',
    threshold: 5,
    axes: [
      { name: 'what', single: false, categories: ['a', 'b'] },
      { name: 'who', single: false, categories: ['c', 'd'] },
    ],
    cells: [
      ['a', 'c', 3], ['a', 'd', 30], ['a', total, 30],
      ['b', 'c', 30], ['b', 'd', 15], ['b', total, 35],
      [total, 'c', 30], [total, 'd', 35], [total, total, 50],
    ].map(([row, column, count]) => protectCount([String(row), String(column)], Number(count), 5)), // prettier-ignore
  },
} as const

const ledger = { slug: 'lotus', entries: [], head: undefined }
const made = async (make: (coarsening: Coarsening) => Release) => {
  const making: Making = { periods: ['2026'], missing: [], make, fine: make(new Map()) }
  return judged(making, ledger, {}, () => undefined)
}
const release = (...tables: Release['tables']): Release => ({ id: '1', publishers: ['lotus'], tables })

await t.test('where nothing passes but to publish nothing, nothing is proposed', async (t) => {
  const left = (coarsening: Coarsening) => (coarsening.get(keyOf(crossed))?.dropped ? [] : [crossed])
  const { verdict, proposal } = await made((coarsening) => release(...left(coarsening)))
  t.match(verdict, { refused: [{ table: 'crossed', at: ['a', 'c'] }], contradicting: [] })
  t.equal(proposal, undefined)

  const where = [protectCount(['home'], 35, 5), protectCount([total], 35, 5)]
  const axes = [{ name: 'where', single: false, categories: ['home'] }]
  const beside = { ...crossed, name: 'where', table: { ...crossed.table, axes, cells: where } }
  const other = await made((coarsening) => release(...left(coarsening), beside))
  t.ok(other.proposal?.coarsening.get(keyOf(crossed))?.dropped, 'it is where another table is left')
})
