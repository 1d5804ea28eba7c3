import t from 'tap'
import { controlChart } from '../../src/statistics/control-chart.ts'
import { dispersion } from '../../src/statistics/dispersion.ts'
import { poissonQuantile } from '../../src/statistics/poisson.ts'

const points = (...counts: number[]) => counts.map((count, i) => ({ period: `p${i}`, count }))
const signals = (...counts: number[]) => controlChart(points(...counts))?.points.map((one) => one.signals)

await t.test('fewer than four periods make no chart', (t) => {
  t.equal(controlChart(points(9, 9, 9)), undefined)
  t.ok(controlChart(points(9, 9, 9, 9)))
  t.end()
})

await t.test('limits are exact Poisson quantiles', (t) => {
  const chart = controlChart(points(20, 24, 16, 20))
  t.equal(chart?.mean, 20)
  t.same(chart?.limits, { lower: poissonQuantile(0.00135, 20), upper: poissonQuantile(0.99865, 20) })
  t.same(chart?.limits, { lower: 8, upper: 35 })
  t.end()
})

await t.test('a point beyond a limit is signalled, one on it is not', (t) => {
  const steady = Array<number>(30).fill(20)
  t.same(signals(...steady, 40)?.at(-1), ['above'])
  t.same(signals(...steady, 5)?.at(-1), ['below'])
  t.same(signals(...steady, 35)?.at(-1), [])
  t.end()
})

await t.test('the seventh in a row on one side of the mean is signalled, the sixth is not', (t) => {
  const found = signals(24, 24, 24, 24, 24, 24, 24, 16, 16, 16, 16, 16, 16, 16)
  t.same(found?.[5], [])
  t.same(found?.[6], ['run-above'])
  t.same(found?.[12], [])
  t.same(found?.[13], ['run-below'])
  t.same(
    signals(24, 24, 24, 20, 24, 24, 24, 16, 16, 16, 16, 16, 16, 20)?.flat(),
    [],
    'one on the mean breaks a run',
  )
  t.end()
})

await t.test(
  'a published chart of counts has the published mean, and its signals unless reports come in bunches',
  (t) => {
    // D. Montgomery, Introduction to Statistical Quality Control, table 7.7: nonconformities in 26 samples of a hundred
    // printed circuit boards, 516 in all, mean 19.85. With Poisson limits samples 6 and 20 lie beyond them and no other.
    const boards = [
      21, 24, 16, 12, 15, 5, 28, 20, 31, 25, 20, 24, 16, 19, 10, 17, 13, 22, 18, 39, 30, 24, 16, 19, 17, 15,
    ]
    const chart = controlChart(points(...boards))
    t.equal(chart?.mean.toFixed(2), '19.85')
    const limits = [0.00135, 0.99865].map((p) => poissonQuantile(p, chart?.mean ?? 0))
    t.same(
      boards.flatMap((count, i) => (count < (limits[0] ?? 0) || count > (limits[1] ?? 0) ? [i + 1] : [])),
      [6, 20],
    )
    // The steps between neighbours are twice what chance explains, all the way along; so ours are wider than the book's.
    t.ok(chart && chart.dispersion > 1.5 && chart.dispersion < 2.5)
    t.same(
      chart?.points.flatMap(({ signals }) => signals),
      [],
    )
    t.end()
  },
)

await t.test('counts that come in bunches widen the limits', (t) => {
  const bunched = [5, 40, 8, 35, 3, 30, 6, 33]
  const chart = controlChart(points(...bunched))
  t.ok(dispersion(bunched) > 1.5)
  t.ok(chart && chart.limits.upper > poissonQuantile(0.99865, 20) && chart.limits.lower >= 0)
  t.same(
    chart?.points.flatMap((one) => one.signals),
    [],
  )
  t.end()
})

await t.test('one raid does not hide behind limits that it widened itself', (t) => {
  const months = [15, 25, 15, 25, 30, 25, 20, 15, 25, 20, 20, 75, 25, 15, 20, 25, 20]
  t.same(
    controlChart(points(...months))?.points.flatMap(({ period, signals }) =>
      signals.map((one) => [period, one]),
    ),
    [['p11', 'above']],
  )
  t.end()
})

await t.test('dispersion is taken from the steps between neighbours', (t) => {
  t.ok(Math.abs(dispersion([2, 4, 6]) - (2 / 1.128) ** 2 / 4) < 1e-12)
  t.equal(dispersion([10, 10, 10]), 0)
  t.equal(dispersion([0, 0]), 1, 'nothing counted tells nothing')
  t.equal(dispersion([7]), 1)
  const poisson = [11, 8, 14, 9, 10, 6, 12, 13, 7, 9, 10, 12, 8, 15, 9, 7, 11, 10]
  t.ok(dispersion(poisson) > 0.5 && dispersion(poisson) < 1.5)
  t.ok(dispersion([...poisson, ...poisson.map((count) => 2 * count)]) < 2, 'a step up adds little')
  t.end()
})
