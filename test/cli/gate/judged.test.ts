import t from 'tap'
import { type Making, judged } from '../../../src/cli/advocate/release/making.ts'
import { total } from '../../../src/statistics/crosstab.ts'
import type { Coarsening } from '../../../src/statistics/gate/coarser.ts'
import { keyOf, type Release } from '../../../src/statistics/gate/release.ts'
import { protectCount } from '../../../src/statistics/protected-table.ts'
import { crossed as table } from '../../statistics/gate/crossed.ts'

const crossed: Release['tables'][number] = { name: 'crossed', period: '2026', table }

const ledger = { slug: 'lotus', entries: [], head: undefined }
const made = async (make: (coarsening: Coarsening) => Release) => {
  const fine = make(new Map())
  const making: Making = { periods: ['2026'], missing: [], make, fine, again: new Map(), beside: [] }
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
