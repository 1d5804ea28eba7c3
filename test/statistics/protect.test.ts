import t from 'tap'
import { cellAt, crosstab, total } from '../../src/statistics/crosstab.ts'
import { infer, withinReach } from '../../src/statistics/inference.ts'
import { protect, silentTotals } from '../../src/statistics/protect.ts'
import { protectCount, written } from '../../src/statistics/protected-table.ts'
import { Reader } from './reader.ts'
import { random, sparseTable } from './sparse.ts'

/** A table of one axis with these counts; the categories exclude each other. */
function table(...counts: number[]) {
  const reports = counts.flatMap((count, i) => Array.from({ length: count }, () => ({ what: [`c${i}`] })))
  return crosstab(reports, [{ name: 'what', categories: counts.map((_, i) => `c${i}`), single: true }])
}

const shown = (sensitive: boolean, ...counts: number[]) =>
  protect(table(...counts), { sensitive })
    .cells.map(written)
    .join(' ')

await t.test('small counts are hidden, the others rounded to base 5', (t) => {
  const write = (count: number, threshold: 5 | 10) => written(protectCount(['c'], count, threshold))
  t.same([0, 1, 4, 5, 7, 8, 12, 13, 103].map((count) => write(count, 5)), [
    '<5', '<5', '<5', '5', '5', '10', '10', '15', '105',
  ]) // prettier-ignore
  t.same([0, 4, 5, 9, 10, 12, 13].map((count) => write(count, 10)), [
    '<10', '<10', '<10', '<10', '10', '10', '15',
  ]) // prettier-ignore
  t.end()
})

await t.test(
  'the interval of each shown number holds every true count that is shown so, and no other',
  (t) => {
    for (const threshold of [5, 10] as const) {
      for (let count = 0; count < 60; count++) {
        const cell = protectCount(['c'], count, threshold)
        for (let other = 0; other < 60; other++) {
          const alike = written(protectCount(['c'], other, threshold)) === written(cell)
          const within = other >= cell.interval.lower && other <= cell.interval.upper
          if (alike !== within) t.fail(`${other} in the interval of ${count} at threshold ${threshold}`)
        }
      }
    }
    t.end()
  },
)

await t.test('totals are rounded on their own and need not add up', (t) => {
  t.equal(shown(false, 12, 12, 12, 12), '10 10 10 10 50')
  t.end()
})

await t.test('a total that would tell a hidden number is withheld', (t) => {
  t.equal(shown(false, 12, 4), '10 <5 x', '13 to 17 in all, 12 at most there: at least 1 here')
  t.equal(shown(false, 3, 3), '<5 <5 x', '5 at least in all, 4 at most there: at least 1 here')
  t.equal(shown(false, 60, 60, 60, 2), '60 60 60 <5 180')
  t.end()
})

await t.test('that a total is missing tells nothing either', (t) => {
  // Every total that hidden cells allow is withheld together with those that would narrow them.
  for (const counts of [[0, 0], [1, 2], [2, 3], [4, 4]]) t.equal(shown(false, ...counts), '<5 <5 x') // prettier-ignore
  for (const hidden of [0, 1, 2, 3, 4]) t.equal(shown(false, 12, hidden), '10 <5 x')
  t.end()
})

await t.test('a sensitive table hides up to nine', (t) => {
  t.equal(shown(true, 40, 9, 9, 9, 0), '40 <10 <10 <10 <10 65')
  t.end()
})

await t.test('inference finds what a reader can find, and says when numbers contradict', (t) => {
  const cell = (code: string, value: number | undefined, lower: number, upper: number) => ({
    at: [code],
    status: value === undefined ? ('hidden' as const) : ('rounded' as const),
    ...(value === undefined ? {} : { value }),
    interval: { lower, upper },
  })
  const shape = { counted: 'reports', threshold: 5, axes: table(1, 1).axes } as const
  const telling = {
    ...shape,
    cells: [cell('c0', 10, 8, 12), cell('c1', undefined, 0, 4), cell(total, 15, 13, 17)],
  }
  t.same(infer(telling)?.[1], { lower: 1, upper: 4 })
  t.same(
    withinReach(telling).map(({ at }) => at),
    [['c1']],
  )
  const contradicting = {
    ...shape,
    cells: [cell('c0', 10, 8, 12), cell('c1', undefined, 0, 4), cell(total, 40, 38, 42)],
  }
  t.equal(infer(contradicting), undefined)
  t.end()
})

await t.test('the reader who attacks our tables finds what is known to be found', async (t) => {
  // The example of the R package sdcTable (B. Meindl, test of its simple heuristic): nine of sixteen cells hidden, all
  // margins shown. Two rows less two columns give (w,b) away; hiding (x,d) as well leaves it anywhere from 0 to 78.
  const counts = { w: [30, 47, 64, 89], x: [90, 124, 5, 31], y: [92, 100, 59, 85], z: [800, 991, 651, 685] }
  const hidden = ['wa', 'wb', 'wc', 'xa', 'xc', 'yb', 'yd', 'zb', 'zd']
  const exact = crosstab(
    Object.entries(counts).flatMap(([row, cells]) =>
      cells.flatMap((count, i) =>
        Array.from({ length: count }, () => ({ row: [row], column: ['abcd'.charAt(i)] })),
      ),
    ),
    [
      { name: 'row', single: true },
      { name: 'column', single: true },
    ],
  )
  t.equal(cellAt(exact, total, 'a')?.count, 1012)
  t.equal(cellAt(exact, total, 'c')?.count, 779)
  const hiding = (names: readonly string[]) => ({
    ...exact,
    cells: exact.cells.map(({ at, count }) => ({
      at,
      interval: names.includes(at.join('')) ? { lower: 0, upper: Infinity } : { lower: count, upper: count },
    })),
  })
  const place = exact.cells.findIndex(({ at }) => at.join('') === 'wb')
  const reader = await Reader.hire()
  t.same(reader.attack(hiding(hidden), place), { lower: 47, upper: 47 })
  t.same(reader.attack(hiding([...hidden, 'xd']), place), { lower: 0, upper: 78 })
})

await t.test('an integer program recovers small cells where they are only left out', async (t) => {
  const reader = await Reader.hire()
  let small = 0
  let recovered = 0
  for (let seed = 1; seed <= 4; seed++) {
    const exact = sparseTable(seed, { reports: 80, single: true })
    const naive = {
      ...exact,
      cells: exact.cells.map(({ at, count }) => ({
        at,
        interval:
          !at.includes(total) && count > 0 && count < 5
            ? { lower: 1, upper: 4 }
            : { lower: count, upper: count },
      })),
    }
    naive.cells.forEach(({ interval }, place) => {
      if (interval.lower === interval.upper) return
      const found = reader.attack(naive, place)
      small++
      if (found.lower === found.upper) recovered++
    })
  }
  t.ok(recovered / small >= 0.18, `${recovered} of ${small} recovered`)
})

await t.test(
  'and finds every hidden cell of a protected table possible as none and as several',
  async (t) => {
    const reader = await Reader.hire()
    const kinds = [
      { reports: 80, single: true },
      { reports: 150, single: true },
      { reports: 150, counted: 'mentions' as const },
      { reports: 60 },
      { reports: 300 },
    ]
    for (const kind of kinds) {
      let hidden = 0
      for (let seed = 1; seed <= 3; seed++) {
        const table = protect(sparseTable(seed, kind), { sensitive: seed === 3 })
        table.cells.forEach(({ status }, place) => {
          if (status !== 'hidden') return
          const found = reader.attack(table, place)
          hidden++
          if (found.lower > 0 || found.upper < 3)
            t.fail(`${JSON.stringify(kind)}, seed ${seed}, place ${place}`)
        })
      }
      t.ok(hidden > 20, `${JSON.stringify(kind)}: ${hidden} hidden cells attacked`)
    }
  },
)

await t.test('what a withheld total can be is just what leaves the table as it was published', (t) => {
  let silent = 0
  for (let seed = 1; seed <= 30; seed++) {
    const next = random(seed)
    const counts = Array.from({ length: 2 + (seed % 3) }, () => Math.floor(15 * next()))
    const categories = counts.map((_, i) => `c${i}`)
    const exact = (all: number) => ({
      counted: 'reports' as const,
      axes: [{ name: 'what', single: seed % 5 > 0, categories }],
      cells: [...counts, all].map((count, i) => ({ at: [categories[i] ?? total], count })),
      observed: all,
      answered: all,
    })
    const published = protect(exact(counts.reduce((sum, one) => sum + one, 0)), { sensitive: seed % 2 === 0 })
    const place = published.cells.length - 1
    const ranges = silentTotals(published, () => ({ lower: 0, upper: 99 })).get(place)
    if (ranges === undefined) continue
    silent++
    for (let all = 0; all < 100; all++) {
      const alike = protect(exact(all), { sensitive: seed % 2 === 0 })
        .cells.map(written)
        .join(' ')
      const within = ranges.some(({ lower, upper }) => lower <= all && all <= upper)
      if ((alike === published.cells.map(written).join(' ')) !== within) t.fail(`seed ${seed}, total ${all}`)
    }
  }
  t.ok(silent > 10, `${silent} withheld totals`)
  t.end()
})

await t.test('a protected table holds no exact number', (t) => {
  const exact = table(136, 41, 2)
  t.notMatch(JSON.stringify(protect(exact, { sensitive: false })), /136|41|179/)
  t.equal(cellAt(exact, total)?.count, 179)
  t.end()
})
