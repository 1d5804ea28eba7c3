import t from 'tap'
import { poissonInterval, poissonQuantile } from '../../src/statistics/poisson.ts'

const near = (t: Tap, found: number, known: number, message: string, digits = 3) =>
  t.ok(Math.abs(found - known) < 0.6 * 10 ** -digits, `${message}: ${found} for ${known}`)
type Tap = Pick<typeof t, 'ok'>

await t.test('exact intervals agree with the published tables', (t) => {
  // F. Garwood 1936; the same values stand in E. Pearson and H. Hartley, Biometrika Tables, table 40, and on the pages
  // on indirect standardisation of the Association of Public Health Observatories.
  const known: [count: number, lower: number, upper: number][] = [
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [2, 0.2422, 7.225],
    [5, 1.6235, 11.668],
    [10, 4.7954, 18.39],
    [20, 12.2165, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ]
  for (const [count, lower, upper] of known) {
    const interval = poissonInterval(count)
    near(t, interval.lower, lower, `lower limit of ${count}`)
    near(t, interval.upper, upper, `upper limit of ${count}`)
  }
  t.end()
})

await t.test('an interval holds as much as it says, summed up by hand', (t) => {
  for (const count of [1, 7, 30, 120]) {
    const { lower, upper } = poissonInterval(count)
    near(t, 1 - atMost(count - 1, lower), 0.025, `at least ${count} of ${lower}`, 8)
    near(t, atMost(count, upper), 0.025, `at most ${count} of ${upper}`, 8)
  }
  t.end()
})

await t.test('a quantile is the least count that reaches the chance', (t) => {
  t.equal(poissonQuantile(0.5, 0), 0)
  for (const mean of [0.5, 4, 10, 66.7, 400]) {
    for (const p of [0.00135, 0.025, 0.5, 0.99865]) {
      const k = poissonQuantile(p, mean)
      t.ok(atMost(k, mean) >= p, `${p} of ${mean}: ${k} reaches`)
      t.ok(k === 0 || atMost(k - 1, mean) < p, `${p} of ${mean}: ${k - 1} does not`)
    }
  }
  t.end()
})

function atMost(count: number, mean: number): number {
  let term = Math.exp(-mean)
  let sum = count < 0 ? 0 : term
  for (let k = 1; k <= count; k++) sum += term *= mean / k
  return sum
}
