import t from 'tap'
import { publicKnowledge } from '../../../src/publication/public-knowledge.ts'
import { here } from '../../../src/statistics/gate/inquiry.ts'
import type { Problem } from '../../../src/statistics/gate/problem.ts'
import { protect } from '../../../src/statistics/protect.ts'
import { sparseTable } from '../sparse.ts'

await t.test('a year’s model is made once, however many questions come at once', async (t) => {
  const table = protect(sparseTable(1, { reports: 60 }), { sensitive: false })
  let made = 0
  const problem: Problem = {
    year: '2026',
    releases: [{ id: '1', publishers: ['lotus'], tables: [{ name: 'crossed', period: '2026', table }] }],
    knowledge: publicKnowledge,
    // Nothing but a model asks for it.
    get size() {
      made++
      return 2
    },
  }
  const answers = await Promise.all([1, 2, 3].map(() => here.ask(problem, { about: 'outset' })))
  t.match(answers, [{ targets: Array }, { targets: Array }, { targets: Array }])
  t.equal(made, 1)
})
