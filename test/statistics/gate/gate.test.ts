import t from 'tap'
import { cellAt, crosstab, type Crosstab, total } from '../../../src/statistics/crosstab.ts'
import { gate, passes } from '../../../src/statistics/gate/gate.ts'
import { modelOf } from '../../../src/statistics/gate/model.ts'
import type { Knowledge, Release, ReleasedTable } from '../../../src/statistics/gate/release.ts'
import { loadHighs } from '../../../src/statistics/gate/solver.ts'
import { extents } from '../../../src/statistics/gate/worlds.ts'
import { protect } from '../../../src/statistics/protect.ts'
import { protectCount, type ProtectedTable } from '../../../src/statistics/protected-table.ts'
import { sparseTable } from '../sparse.ts'
import { crossed } from './crossed.ts'

const knowledge: Knowledge = {
  population: { axis: 'consent', counted: 'counted' },
  always: ['what'],
  alone: { told: 'nobody' },
  asked: [{ axis: 'why', of: 'told', none: ['police'] }],
}

/** A published table of one axis. What a cell shows is what `protectCount` makes of it, or nothing where it is `x`. */
function shown(axis: string, cells: Readonly<Record<string, number | 'x'>>, single = false): ProtectedTable {
  return {
    counted: 'reports',
    threshold: 5,
    axes: [{ name: axis, single, categories: Object.keys(cells).filter((code) => code !== total) }],
    cells: Object.entries(cells).map(([code, count]) =>
      count === 'x'
        ? { at: [code], status: 'withheld', interval: { lower: 0, upper: Infinity } }
        : protectCount([code], count, 5),
    ),
  }
}

/** A withheld total is left out on purpose here, so that only what is shown is at stake. */
const released = (name: string, period: string, table: ProtectedTable): ReleasedTable => ({
  name,
  period,
  table,
  ...(table.cells.some(({ status }) => status === 'withheld') && { totals: 'left-out' }),
})
const release = (...tables: ReleasedTable[]): Release => ({ id: 'r', publishers: ['lotus'], tables })
const consent = (period: string, counted: number): ReleasedTable =>
  released('reports', period, shown('consent', { counted, 'not-counted': 40, [total]: counted + 40 }, true))

/** What of which number was told too much. */
const told = async (...releases: Release[]) =>
  (await gate(releases, knowledge)).refused.map(({ table, period, at, reason, possible }) =>
    [table, period, ...at, reason, possible?.lower, possible?.upper].join(' '),
  )

await t.test(
  'the example of sdcTable: one of nine hidden cells is known, until a tenth is hidden',
  async (t) => {
    const rows = { w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685] }
    const exact = crosstab(
      Object.entries(rows).flatMap(([row, counts]) =>
        counts.flatMap((count, i) =>
          Array.from({ length: count }, () => ({ row: [row], column: ['abcd'.charAt(i)] })),
        ),
      ),
      [
        { name: 'row', single: true },
        { name: 'column', single: true },
      ],
    )
    const hiding = (...names: string[]): ProtectedTable => ({
      counted: 'reports',
      threshold: 5,
      axes: exact.axes,
      cells: exact.cells.map(({ at, count }) =>
        names.includes(at.join(''))
          ? { at, status: 'hidden', interval: { lower: 0, upper: Infinity } }
          : { at, status: 'rounded', value: count, interval: { lower: count, upper: count } },
      ),
    })
    const nine = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd']
    const refused = await told(release(released('example', '2026', hiding(...nine))))
    t.ok(refused.some((one) => one === 'example 2026 w b known-to-be-some 47 47'))
    const highs = await loadHighs()
    const reach = (table: ProtectedTable) => {
      const model = modelOf('2026', [release(released('example', '2026', table))], knowledge)
      const wb = model.targets.find(({ at }) => at.join('') === 'wb')
      return wb && extents(highs, model, [wb.terms])[0]
    }
    t.same(reach(hiding(...nine)), { lower: 47, upper: 47 })
    t.same(reach(hiding(...nine, 'xd')), { lower: 0, upper: 78 })
  },
)

await t.test('a table that tells nothing passes, and says how wide its narrowest number is', async (t) => {
  const table = shown('what', { a: 60, b: 60, c: 2, [total]: 'x' })
  const verdict = await gate([release(released('what', '2026', table))], knowledge)
  t.ok(passes(verdict))
  t.match(verdict, { cells: 1, refused: [], contradicting: [] })
  t.ok((verdict.narrowest ?? 0) >= 3)
})

await t.test('a year of which nothing is published passes', async (t) => {
  const verdict = await gate([release()], knowledge, { years: ['2026'] })
  t.same(verdict, { cells: 0, narrowest: undefined, refused: [], contradicting: [] })
})

await t.test('two tables tell together what neither tells alone', async (t) => {
  // All 30 reports are counted and answer what happened, so at least three of them must be in the hidden cell.
  const what = released('what', '2026-Q1', shown('what', { a: 25, b: 2, [total]: 'x' }))
  t.same(await told(release(what)), [])
  t.same(await told(release(what, consent('2026-Q1', 30))), ['what 2026-Q1 b known-to-be-some 1 4'])
})

await t.test('a later release tells what an earlier one hid', async (t) => {
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'].map((period) =>
    release(released('where', period, shown('where', { street: 35, room: 2, [total]: 'x' }))),
  )
  t.same(await told(...quarters), [])
  const year = (room: number) => release(released('where', '2026', shown('where', { street: 140, room, [total]: 'x' }))) // prettier-ignore
  t.same(await told(...quarters, year(8)), [])
  const refused = await told(...quarters, year(15))
  t.equal(refused.length, 4, '13 to 16 in four quarters, four at most in each: at least one in every quarter')
  t.match(refused[0], /^where 2026-Q1 room known-to-be-some 1 4$/)
})

await t.test('a quarter that was never published is not told by the year less the others', async (t) => {
  const quarter = (period: string) => released('where', period, shown('where', { street: 35, room: 35, [total]: 70 })) // prettier-ignore
  const published = release(...['2026-Q1', '2026-Q2', '2026-Q3'].map(quarter))
  const year = (room: number) => release(released('where', '2026', shown('where', { street: 105, room, [total]: 'x' }))) // prettier-ignore
  t.same(await told(published, year(105)), [])
  t.same(await told(published, year(115)), [
    'where 2026 without its published quarters room known-to-be-some 2 18',
  ])
  t.same(await told(published, year(135)), [], 'certainly no small number: there is nothing to hide')
})

await t.test('what the form asks only of some tells nothing of the others', async (t) => {
  const why = (all: number) => released('why', '2026', shown('why', { fear: all, [total]: all }))
  const toldSomebody = released(
    'told',
    '2026',
    shown('told', { police: 40, nobody: 1, friend: 3, [total]: 'x' }),
  )
  t.same(await told(release(toldSomebody)), [])
  t.match(
    await told(release(toldSomebody, why(7))),
    [/told 2026 nobody known-to-be-some/, /told 2026 friend known-to-be-some/],
    'five at least did not tell the police, so told nobody or a friend',
  )
})

await t.test('a row and a column that nearly fill their table tell the cell where they cross', async (t) => {
  const refused = await told(release(released('crossed', '2026', crossed)))
  t.match(
    refused,
    [/^crossed 2026 a c known-to-be-some 4 4$/],
    'at least 28 name the row and as many the column, of 52 at most: at least four name both',
  )
})

await t.test('members of a network are attacked together with what it adds up', async (t) => {
  const member = (name: string, room: number): Release => ({
    id: name,
    publishers: [name],
    tables: [released('where', '2026', shown('where', { street: 40, room, [total]: 'x' }))],
  })
  const network = (room: number): Release => ({
    id: 'network',
    publishers: ['a', 'b', 'c'],
    tables: [released('where', '2026', shown('where', { street: 120, room, [total]: 'x' }))],
  })
  const members = [member('a', 50), member('b', 50), member('c', 1)]
  t.same(await told(...members, network(100)), [])
  t.match(await told(...members, network(110)), [/^where 2026 room known-to-be-some 4 4$/])
})

await t.test('numbers that fit no reports are called contradicting', async (t) => {
  const verdict = await gate(
    [release(released('where', '2026', shown('where', { street: 40, [total]: 10 })))],
    knowledge,
  )
  t.same(verdict.contradicting, ['2026'])
  t.notOk(passes(verdict))
})

await t.test('that a total is missing is used, too', async (t) => {
  // With up to 12 and up to 4, no total could have been shown: nothing is told. Where the rule would have shown every total,
  // the table cannot have been published at all.
  const table = shown('what', { a: 10, b: 4, [total]: 'x' })
  t.ok(passes(await gate([release({ name: 'what', period: '2026', table })], knowledge)))
  const impossible = shown('what', { a: 10, b: 20, [total]: 'x' })
  t.same(
    (await gate([release({ name: 'what', period: '2026', table: impossible })], knowledge)).contradicting,
    ['2026'],
  )
})

await t.test('in sparse tables as they are published, nothing is told or the gate says what', async (t) => {
  let hidden = 0
  for (let seed = 1; seed <= 3; seed++) {
    const exact: Crosstab = sparseTable(seed, { reports: 150, single: seed === 1 })
    const table = protect(exact, { sensitive: false })
    const verdict = await gate([release({ name: 'crossed', period: '2026', table })], knowledge)
    hidden += verdict.cells
    for (const { at, possible } of verdict.refused) {
      const count = cellAt(exact, ...at)?.count ?? -1
      t.ok(possible && possible.lower <= count, `${at.join(' ')}: ${count} is among what is possible`)
    }
  }
  t.ok(hidden > 60, `${hidden} numbers looked at`)
})
