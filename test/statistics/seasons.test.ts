import t from 'tap'
import { controlChart } from '../../src/statistics/control-chart.ts'
import { seasons } from '../../src/statistics/seasons.ts'

const wave = [20, 30, 60, 30]
const years = (count: number) => Array.from({ length: count }, () => wave).flat()

await t.test('seasons are looked for in three whole years and not before', (t) => {
  t.equal(seasons(years(2), 4), undefined)
  t.equal(seasons([...years(2), 20, 30, 60], 4), undefined)
  t.same(seasons(years(3), 4)?.indices.slice(0, 4), [20 / 35, 30 / 35, 60 / 35, 30 / 35])
  t.end()
})

await t.test('a quarter keeps its season wherever the series begins', (t) => {
  const found = seasons([60, 30, ...years(3), 20], 4)
  // The latest twelve are counted: they begin with the second quarter of the wave.
  t.same(found?.indices.slice(0, 4), [60 / 35, 30 / 35, 20 / 35, 30 / 35])
  t.equal(found?.indices.at(-1), 20 / 35)
  t.end()
})

await t.test('chi-squared of the seasons agrees with the published quantiles', (t) => {
  // Three degrees of freedom, 5 %: 7.815 (E. Pearson and H. Hartley, Biometrika Tables, table 8). Season totals of
  // 300 +- d: 4 d² / 300, so that d = 24.2 is just beyond and d = 24.1 not yet.
  const shifted = (d: number) => [1, 2, 3].flatMap(() => [100 + d / 3, 100 - d / 3, 100 + d / 3, 100 - d / 3])
  t.equal(seasons(shifted(24.1), 4), undefined)
  const found = seasons(shifted(24.3), 4)
  t.ok(found && found.p < 0.05 && found.p > 0.048, String(found?.p))
  t.end()
})

await t.test('years that differ from each other within seasons make seasons less sure', (t) => {
  const steady = [130, 100, 100, 70, 130, 100, 100, 70, 130, 100, 100, 70]
  const restless = [190, 60, 130, 40, 80, 150, 60, 90, 120, 90, 110, 80]
  t.ok(seasons(steady, 4))
  t.equal(seasons(restless, 4), undefined)
  t.end()
})

await t.test('few reports have no seasons, and a flat series has none', (t) => {
  t.equal(
    seasons(
      years(3).map((count) => count / 20),
      4,
    ),
    undefined,
  )
  t.equal(seasons(Array<number>(36).fill(30), 12), undefined)
  t.end()
})

await t.test('with seasons known, a high season is usual and the same number in a low one is not', (t) => {
  const counts = [...years(4), 60, 30, 60, 30]
  const points = (expected?: readonly number[]) =>
    counts.map((count, i) => ({ period: `p${i}`, count, ...(expected && { expected: expected[i] ?? 1 }) }))
  const found = seasons(years(4), 4)?.indices.slice(0, 4) ?? []
  const chart = controlChart(points(counts.map((_, i) => found[i % 4] ?? 1)))
  const signalled = chart?.points
    .filter(({ signals }) => signals.includes('above'))
    .map(({ period }) => period)
  t.same(signalled, ['p16'])
  t.ok(chart && (chart.points[2]?.limits.upper ?? 0) > (chart.points[0]?.limits.upper ?? 0))
  t.end()
})
