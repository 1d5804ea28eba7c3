import t from 'tap'
import { codesOf, dimension, dimensions, observe } from '../../src/report/dimensions.ts'
import { daysOf, isOver, periodOf, periodsBetween, yearBefore } from '../../src/report/period.ts'
import type { Facts } from '../../src/report/schema.ts'
import { taxonomy } from '../../src/report/taxonomy.ts'

const facts: Facts = {
  format: 1,
  taxonomy: 1,
  language: 'km',
  countable: true,
  violationGroups: ['police', 'money'],
  perpetratorGroups: ['state'],
  ageBand: '25-34',
  area: 'north',
  happened: '2026-02',
}
const report = { received: '2026-05-31', facts }

await t.test('every list of the taxonomy can be counted by, and each name stands once', (t) => {
  const names = dimensions.map(({ name }) => name)
  t.equal(new Set(names).size, names.length)
  for (const list of Object.keys(taxonomy)) t.ok(names.includes(list), list)
  t.equal(dimension('colour'), undefined)
  t.end()
})

await t.test('a report is observed by what it says, periods being those of receipt', (t) => {
  const by = [
    'year',
    'quarter',
    'month',
    'happened',
    'violation-group',
    'age-band',
    'area',
    'language',
    'told',
  ]
  const wanted = by.map((name) => dimension(name)).filter((one) => one !== undefined)
  t.same(observe(report, wanted), {
    year: ['2026'],
    quarter: ['2026-Q2'],
    month: ['2026-05'],
    happened: ['2026-02'],
    'violation-group': ['police', 'money'],
    'age-band': ['25-34'],
    area: ['north'],
    language: ['km'],
    told: [],
  })
  t.end()
})

await t.test('codes come in the order of the taxonomy; periods and areas have none', (t) => {
  const [violations, quarter] = [dimension('violation-group'), dimension('quarter')]
  t.same(violations && codesOf(violations).slice(0, 2), ['physical', 'sexual'])
  t.same(quarter && codesOf(quarter), [])
  t.end()
})

await t.test('days fall into calendar periods', (t) => {
  t.same(
    ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map((day) => periodOf('quarter', day)),
    ['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4'],
  )
  t.same(periodsBetween('quarter', '2025-11-30', '2026-04-01'), ['2025-Q4', '2026-Q1', '2026-Q2'])
  t.same(periodsBetween('month', '2025-12-31', '2026-02-01'), ['2025-12', '2026-01', '2026-02'])
  t.same(periodsBetween('year', '2024-12-31', '2026-01-01'), ['2024', '2025', '2026'])
  t.same(['2026', '2026-Q1', '2026-03'].map(yearBefore), ['2025', '2025-Q1', '2025-03'])
  t.same(
    ['2024', '2026', '2024-Q1', '2026-Q1', '2026-Q4', '2024-02', '2026-12'].map(daysOf),
    [366, 365, 91, 90, 92, 29, 31],
  )
  t.end()
})

await t.test('a period is over on the day after its last', (t) => {
  t.equal(isOver('2026-Q1', '2026-03-31'), false)
  t.equal(isOver('2026-Q1', '2026-04-01'), true)
  t.equal(isOver('2026', '2026-12-31'), false)
  t.equal(isOver('2026', '2027-01-01'), true)
  t.equal(isOver('2026-03', '2026-03-31'), false)
  t.equal(isOver('2026-03', '2026-04-01'), true)
  t.end()
})
