import t from 'tap'
import { compare } from '../../src/statistics/comparison.ts'
import { type Rate, rateRatio } from '../../src/statistics/rate-ratio.ts'

const rate = (count: number, exposure: number): Rate => ({ count, exposure })
const round = (value: number, digits: number) => Number(value.toFixed(digits))

await t.test('rate ratios agree with the published ones', (t) => {
  // The example of R's poisson.test, from M. Bartlett: 11 events in 800 person-years against 21 in 3011.
  const first = rateRatio(rate(11, 800), rate(21, 3011))
  t.equal(round(first.ratio, 6), 1.971488)
  t.equal(round(first.interval.lower, 6), 0.858426)
  t.equal(round(first.interval.upper, 6), 4.277266)
  t.equal(round(first.p, 5), 0.07967)
  // The example of the R package exactci (M. Fay, The R Journal 2, 2010).
  const second = rateRatio(rate(2, 17877), rate(9, 16660))
  t.equal(round(second.ratio, 4), 0.2071)
  t.equal(round(second.interval.lower, 5), 0.02177)
  t.equal(round(second.interval.upper, 5), 1.00055)
  t.end()
})

await t.test('nothing counted on one side leaves that side of the interval open', (t) => {
  t.same(rateRatio(rate(0, 1), rate(8, 1)).interval.lower, 0)
  t.same(rateRatio(rate(8, 1), rate(0, 1)).interval.upper, Infinity)
  t.equal(round(rateRatio(rate(8, 1), rate(0, 1)).p, 6), round(2 / 2 ** 8, 6), 'both tails of a fair coin')
  t.end()
})

await t.test('fewer than twenty reports in a period are not compared', (t) => {
  t.same(compare(rate(19, 90), rate(40, 92)), { kind: 'too-few' })
  t.same(compare(rate(40, 90), rate(19, 92)), { kind: 'too-few' })
  t.match(compare(rate(40, 90), rate(20, 90)), { kind: 'compared', ratio: 2 })
  t.end()
})

await t.test('reports that come in bunches make a comparison less sure', (t) => {
  const alone = compare(rate(60, 90), rate(35, 90))
  const bunched = compare(rate(60, 90), rate(35, 90), 3)
  if (alone.kind !== 'compared' || bunched.kind !== 'compared') return t.fail('both must be compared')
  t.equal(bunched.ratio, alone.ratio)
  t.ok(bunched.interval.lower < alone.interval.lower && bunched.interval.upper > alone.interval.upper)
  t.ok(alone.p < 0.05 && bunched.p > 0.05)
  t.end()
})
