import t from 'tap'
import { holm } from '../../src/statistics/many-comparisons.ts'

await t.test('finds what is published of fifteen comparisons in one trial', (t) => {
  // Y. Benjamini and Y. Hochberg, Journal of the Royal Statistical Society B 57, 1995, section 4.1: fifteen tests of a
  // myocardial infarction trial; procedures that allow no false finding at all reject the three smallest at 5 %.
  const ps = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ]
  const adjusted = holm(ps)
  t.equal(adjusted.filter((p) => p <= 0.05).length, 3)
  // By the definition: 15 x 0.0001, 14 x 0.0004, 13 x 0.0019, 12 x 0.0095.
  for (const [i, p] of [0.0015, 0.0056, 0.0247, 0.114].entries())
    t.ok(Math.abs((adjusted[i] ?? NaN) - p) < 1e-12, `${i}`)
  t.same(adjusted.slice(9), [1, 1, 1, 1, 1, 1])
  t.end()
})

await t.test(
  'keeps the order in which p-values were given, and none falls below one that is smaller',
  (t) => {
    t.same(holm([0.04, 0.01, 0.03]), [0.06, 0.03, 0.06])
    t.same(holm([0.02]), [0.02])
    t.same(holm([]), [])
    t.end()
  },
)

await t.test('among many groups in which nothing changed, hardly ever is even one found changed', (t) => {
  // Eight p-values, evenly spread between 0 and 1: uncorrected, one in three such sets has one below 5 %.
  let state = 7
  const next = () => (state = (state * 48271) % 2147483647) / 2147483647
  let plain = 0
  let corrected = 0
  for (let trial = 0; trial < 4000; trial++) {
    const ps = Array.from({ length: 8 }, next)
    if (Math.min(...ps) <= 0.05) plain++
    if (Math.min(...holm(ps)) <= 0.05) corrected++
  }
  t.ok(plain > 4000 * 0.3, `${plain} without`)
  t.ok(corrected < 4000 * 0.06 && corrected > 4000 * 0.03, `${corrected} with`)
  t.end()
})
