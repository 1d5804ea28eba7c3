import fc from 'fast-check'
import t from 'tap'
import { type Axis, cellAt, crosstab, total } from '../../../src/statistics/crosstab.ts'
import type { Contribution } from '../../../src/statistics/merge/contribution.ts'
import { merge, rangeOf } from '../../../src/statistics/merge/merge.ts'
import { mapped, taxonomyMap } from '../../../src/statistics/merge/taxonomy-map.ts'
import type { Observation } from '../../../src/statistics/observation.ts'
import { protect } from '../../../src/statistics/protect.ts'
import { leaveOutTotals, protectCount, type ProtectedTable } from '../../../src/statistics/protected-table.ts'

/** A one-way table by hand: what each category shows, from its true count. Everybody names something else as well. */
function table(counts: Readonly<Record<string, number>>, threshold: 5 | 10 = 5): ProtectedTable {
  const { [total]: all = 0, ...categories } = counts
  const full = { ...categories, other: all, [total]: all }
  return {
    counted: 'reports',
    threshold,
    axes: [{ name: 'what', single: false, categories: [...Object.keys(categories), 'other'] }],
    cells: Object.entries(full).map(([code, count]) => protectCount([code], count, threshold)),
  }
}
const by = (publisher: string, one: ProtectedTable, open = true): Contribution => ({
  publisher,
  open,
  table: one,
})
const told = (contributions: readonly Contribution[], ...at: string[]) => {
  const merged = merge(contributions)
  const cell = merged && cellAt(merged, ...at)
  if (cell === undefined) return undefined
  return 'leftOut' in cell ? cell.leftOut : [cell.lower, cell.upper]
}

await t.test('ranges add: 23, 12 and a hidden number, worked out by hand', (t) => {
  const three = [
    by('a', table({ police: 23, [total]: 40 })),
    by('b', table({ police: 12, [total]: 30 })),
    by('c', table({ police: 3, [total]: 31 })),
  ]
  // 23 is shown as 25 (23 to 27), 12 as 10 (8 to 12), 3 as <5 (0 to 4).
  t.same(told(three, 'police'), [31, 43])
  t.same(told(three, total), [38 + 28 + 28, 42 + 32 + 32])
  t.equal(merge(three)?.organisations, 3)
  // With ten as the threshold, as where a category is sensitive, the hidden one says 0 to 9.
  t.same(told([...three.slice(0, 2), by('c', table({ police: 3, [total]: 31 }, 10))], 'police'), [31, 48])
  t.end()
})

await t.test('two organisations make no sum, and one that may hold more than 80 % is no sum either', (t) => {
  const of = (...counts: number[]) =>
    counts.map((count, i) => by(String(i), table({ police: count, [total]: 70 })))
  t.equal(merge(of(20, 20)), undefined)
  t.equal(merge([]), undefined)
  t.equal(told(of(60, 7, 7), 'police'), 'dominated', '58 to 62 against 5 and 5')
  // At its most 62, against 8 and 8 at their least: 62 of 78 is 79.5 %.
  t.same(told(of(60, 10, 10), 'police'), [58 + 16, 62 + 24])
  t.equal(told(of(2, 3, 1), 'police'), 'dominated', 'one may have told all of it')
  t.equal(told(of(2, 3, 1, 2, 2, 2, 2), 'police'), 'dominated')
  t.end()
})

await t.test(
  'a category that an organisation merged is known as a part of it, one that it lacks as none',
  (t) => {
    const three = [
      by('a', table({ police: 20, client: 30, [total]: 50 })),
      by('b', table({ police: 20, client: 30, [total]: 50 })),
      by('c', table({ 'police+client': 40, [total]: 50 })),
    ]
    t.same(merge(three)?.axes[0]?.categories, ['police', 'client', 'other'])
    t.same(told(three, 'police'), [36, 86], 'the third tells no more than that it is at most 42')
    const five = [...three, ...three.slice(0, 2).map((one, i) => ({ ...one, publisher: String(i) }))]
    t.same(told(five, 'police'), [4 * 18, 4 * 22 + 42])
    const all = ['a', 'b', 'c'].map((name) => by(name, table({ 'police+client': 40, [total]: 50 })))
    t.same(
      merge(all)?.axes[0]?.categories,
      ['police+client', 'other'],
      'what nobody tells apart stays together',
    )
    t.same(told(all, 'police+client'), [114, 126])
    const lacking = [...three.slice(0, 2), by('c', table({ police: 20, [total]: 30 }))]
    t.same(told(lacking, 'client'), [56, 64])
    t.end()
  },
)

await t.test('a withheld total says what the lines of its own table allow', (t) => {
  const withheld = leaveOutTotals(table({ police: 20, client: 30, [total]: 45 }))
  const three = ['a', 'b', 'c'].map((name) => by(name, withheld))
  // At least the largest of its parts, at most their sum.
  t.same(told(three, total), [3 * 43, 3 * (22 + 32 + 47)])
  t.end()
})

await t.test('fewer than three that do not publish cannot be had by subtraction', (t) => {
  const open = ['a', 'b', 'c'].map((name) => by(name, table({ police: 40, [total]: 60 })))
  const closed = (name: string, count: number) => by(name, table({ police: count, [total]: 60 }), false)
  const rest = (...more: Contribution[]) => {
    const range = told([...open, ...more], 'police')
    return Array.isArray(range) ? [Number(range[0]) - 3 * 38, Number(range[1]) - 3 * 42] : range
  }
  t.same(rest(closed('d', 3)), [0, 24])
  t.same(rest(closed('d', 17)), [0, 24], 'it is the same for any number up to 22')
  t.same(rest(closed('d', 40)), [25, 49])
  t.same(rest(closed('d', 17), closed('e', 17)), [25, 49])
  t.same(rest(closed('d', 17), closed('e', 17), closed('f', 17)), [39, 51], 'three stand for each other')
  t.same(rest(closed('d', 40), closed('e', 1), closed('f', 1)), [25, 74], 'unless one of them is nearly all')
  t.end()
})

await t.test('tables that are drawn up otherwise, or that no reports can be behind, are not added', (t) => {
  const good = table({ police: 20, client: 30, [total]: 45 })
  const otherwise = { ...good, axes: good.axes.map((axis) => ({ ...axis, name: 'who' })) }
  const impossible = table({ police: 40, client: 10, [total]: 20 })
  const refuses = (one: ProtectedTable, code: string) =>
    t.throws(() => merge([by('a', good), by('b', good), by('c', one)]), { code, publisher: 'c' })
  refuses(otherwise, 'axes')
  refuses(impossible, 'contradiction')
  t.end()
})

await t.test('codes of another version of the taxonomy come in by a map, or not at all', (t) => {
  const map = taxonomyMap.parse({
    format: 1,
    from: 1,
    to: 2,
    axes: { what: { police: 'authorities', court: 'authorities', client: 'client', other: 'other' } },
  })
  const old = table({ police: 20, court: 10, client: 30, [total]: 50 })
  const fresh = mapped(old, map)
  t.same(fresh.axes[0]?.categories, ['authorities', 'client', 'other'])
  t.same(cellAt(fresh, 'authorities')?.interval, { lower: 18, upper: 34 }, 'some may name both')
  t.same(cellAt(fresh, 'client')?.interval, { lower: 28, upper: 32 })
  t.same(told(['a', 'b', 'c'].map((name) => by(name, fresh)), 'authorities'), [54, 102]) // prettier-ignore
  t.same(cellAt(mapped(table({ 'police+court': 20, client: 9, [total]: 29 }), map), 'authorities')?.interval, { lower: 18, upper: 22 }) // prettier-ignore
  t.throws(() => mapped(table({ police: 20, landlord: 10, [total]: 30 }), map), { code: 'mapping' })
  t.throws(() => mapped(table({ 'police+client': 20, court: 10, [total]: 30 }), map), { code: 'mapping' })
  t.notOk(taxonomyMap.safeParse({ ...map, note: 'more' }).success)
  t.notOk(taxonomyMap.safeParse({ ...map, axes: { what: { police: ['a', 'b'] } } }).success)
  t.end()
})

/** Reports of several organisations, told apart by nothing but whose they are. */
const answers = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 0 })
const reports = fc.array(fc.record({ what: answers, who: answers }), { maxLength: 60 })
const axes: Axis[] = [{ name: 'what', categories: ['a', 'b', 'c', 'd'] }, { name: 'who', categories: ['a', 'b', 'c', 'd'] }] // prettier-ignore

await t.test('the true sum is within its range, whatever was reported to whom', (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ reports, open: fc.boolean(), sensitive: fc.boolean(), merged: fc.boolean(), silent: fc.boolean() }), { minLength: 3, maxLength: 6 }), // prettier-ignore
      fc.integer({ min: 1, max: 4 }),
      (members, times) => {
        const contributions = members.map(({ reports, open, sensitive, merged, silent }, i) => {
          const many = reports.flatMap((one) => Array.from({ length: times }, () => one))
          const made = protect(counted(many, merged), { sensitive })
          return by(String(i), silent ? leaveOutTotals(made) : made, open)
        })
        const all = members.flatMap((one) => Array.from({ length: times }, () => one.reports).flat())
        const sum = merge(contributions)
        if (sum === undefined) return false
        const truth = crosstab(coarse(all, sum.axes), sum.axes)
        return sum.cells.every((cell) => {
          const range = rangeOf(cell)
          const { count } = cellAt(truth, ...cell.at) ?? { count: 0 }
          return range === undefined || (range.lower <= count && count <= range.upper)
        })
      },
    ),
    { numRuns: 200 },
  )
  t.end()
})

function counted(many: readonly Observation[], merged: boolean) {
  if (!merged) return crosstab(many, axes)
  const [what, who] = [{ name: 'what', categories: ['a', 'b+c', 'd'] }, axes[1] ?? { name: 'who' }]
  return crosstab(coarse(many, [what, who]), [what, who])
}

/** Reports in the categories of a table in which some became one. */
function coarse(many: readonly Observation[], into: readonly Axis[]): Observation[] {
  return many.map((one) =>
    Object.fromEntries(
      into.map(({ name, categories = [] }) => [
        name,
        categories.filter((category) => category.split('+').some((code) => one[name]?.includes(code))),
      ]),
    ),
  )
}
