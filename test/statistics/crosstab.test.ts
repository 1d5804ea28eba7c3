import t from 'tap'
import { cellAt, crosstab, percentage, total } from '../../src/statistics/crosstab.ts'

const reports = [
  { what: ['arrest', 'theft'], who: ['police'] },
  { what: ['arrest'], who: ['police', 'client'] },
  { what: ['theft'], who: ['client'] },
  { what: ['theft'], who: [] },
  { what: ['theft'] },
]
const axes = [{ name: 'what', categories: ['arrest', 'theft', 'eviction'] }, { name: 'who' }]

await t.test('a report that names two is one report and two mentions', (t) => {
  const asReports = crosstab(reports, axes)
  const asMentions = crosstab(reports, axes, 'mentions')
  t.equal(cellAt(asReports, 'arrest', 'police')?.count, 2)
  t.equal(cellAt(asReports, 'arrest', total)?.count, 2)
  t.equal(cellAt(asMentions, 'arrest', total)?.count, 3)
  t.equal(cellAt(asReports, total, 'police')?.count, 2)
  t.equal(cellAt(asMentions, total, 'police')?.count, 3)
  t.equal(cellAt(asReports, total, total)?.count, 3)
  t.equal(cellAt(asMentions, total, total)?.count, 5)
  t.end()
})

await t.test('who did not answer stands in no cell, and is told apart', (t) => {
  const table = crosstab(reports, axes)
  t.equal(table.observed, 5)
  t.equal(table.answered, 3)
  t.equal(cellAt(table, total, total)?.count, 3)
  t.end()
})

await t.test('percentages are of the reports that answered', (t) => {
  const table = crosstab(reports, [{ name: 'who' }])
  const police = cellAt(table, 'police')
  t.equal(police && percentage(table, police), (100 * 2) / 3)
  const mentions = crosstab(reports, [{ name: 'who' }], 'mentions')
  t.equal(percentage(mentions, { at: ['police'], count: 2 }), undefined)
  t.equal(percentage(crosstab([], [{ name: 'who' }]), { at: [total], count: 0 }), undefined)
  t.end()
})

await t.test('expected categories stand even when empty, unexpected ones follow', (t) => {
  const table = crosstab(reports, [{ name: 'what', categories: ['theft', 'eviction'] }])
  t.same(
    table.cells.map(({ at, count }) => [at[0], count]),
    [
      ['theft', 4],
      ['eviction', 0],
      ['arrest', 2],
      [total, 5],
    ],
  )
  t.equal(cellAt(table, 'no-such'), undefined)
  t.end()
})

await t.test('a code that stands twice in one report counts once', (t) => {
  t.equal(cellAt(crosstab([{ what: ['a', 'a'] }], [{ name: 'what' }], 'mentions'), 'a')?.count, 1)
  t.end()
})

await t.test('three axes at once', (t) => {
  const table = crosstab(
    [
      { a: ['1'], b: ['2', '3'], c: ['4'] },
      { a: ['1'], b: ['3'], c: ['5'] },
    ],
    [{ name: 'a' }, { name: 'b' }, { name: 'c' }],
  )
  t.equal(cellAt(table, '1', total, '4')?.count, 1)
  t.equal(cellAt(table, total, '3', total)?.count, 2)
  t.equal(table.cells.length, 2 * 3 * 3)
  t.end()
})
