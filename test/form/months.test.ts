import t from 'tap'
import { form as en } from '../../src/locales/en/form.ts'
import { form as zh } from '../../src/locales/zh/form.ts'
import { monthName, monthOf, monthsBefore } from '../../src/form/months.ts'

await t.test('the month is that of the phone’s own clock', (t) => {
  t.equal(monthOf(new Date(2026, 0, 1)), '2026-01')
  t.equal(monthOf(new Date(2026, 11, 31, 23, 59)), '2026-12')
  t.end()
})

await t.test('the months before go back over the new year, newest first', (t) => {
  t.same(monthsBefore(new Date(2026, 1, 28), 4), ['2026-01', '2025-12', '2025-11', '2025-10'])
  t.end()
})

await t.test('the last day of a long month does not skip a short one', (t) => {
  t.same(monthsBefore(new Date(2026, 2, 31), 2), ['2026-02', '2026-01'])
  t.end()
})

await t.test('a month is said as people say it', (t) => {
  t.equal(monthName('2026-03', en), 'March 2026')
  t.equal(monthName('2026-12', zh), '2026年12月')
  t.end()
})
