import t from 'tap'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../../src/publication/public-knowledge.ts'
import { total } from '../../../src/statistics/crosstab.ts'
import { gate, passes } from '../../../src/statistics/gate/gate.ts'
import { loadHighs } from '../../../src/statistics/gate/solver.ts'
import { sparseTable } from '../../statistics/sparse.ts'
import { numberFiles } from '../issues.ts'
import { madeUpReports, organisation } from '../reports.ts'
import { Attacker } from './attack.ts'

await t.test('what passes the gate gives an attacker with all files nothing to hold on to', async (t) => {
  const reports = madeUpReports(900, { seed: 5, days: 590 }).filter(({ received }) => received > '2026')
  const tables = fixedTables(reports, { organisation, today: '2027-01-20' })
  const verdict = await gate([releaseOf(tables, '1')], publicKnowledge)
  t.ok(passes(verdict), JSON.stringify(verdict.refused))
  const attacker = new Attacker(await loadHighs(), numberFiles(tables), '2026')
  t.ok(attacker.hidden.length > 50, `${attacker.hidden.length} hidden numbers attacked`)
  for (const name of attacker.hidden) {
    const { lower, upper } = attacker.attack(name)
    if (lower > 0 || upper < 3) t.fail(`${name}: ${lower} to ${upper}`)
  }
})

await t.test('the same attacker recovers small numbers that are only left out', async (t) => {
  const highs = await loadHighs()
  let small = 0
  let recovered = 0
  for (let seed = 1; seed <= 3; seed++) {
    const attacker = new Attacker(highs, new Map([['tables/reports.csv', naive(seed)]]), '2026')
    for (const name of attacker.hidden) {
      const { lower, upper } = attacker.attack(name)
      small++
      if (lower === upper) recovered++
    }
  }
  t.comment(`${recovered} of ${small} recovered`)
  t.ok(recovered / small >= 0.18 && recovered / small <= 0.5, `${recovered} of ${small} recovered`)
})

/** A sparse table of 6 x 8 as it is often published: 1 to 4 left out, all else and every total exact. */
function naive(seed: number): string {
  const { cells } = sparseTable(seed, { reports: 80, single: true })
  const lines = cells.map(({ at, count }) => {
    const small = !at.includes(total) && count > 0 && count < 5
    const shown = small ? ['', 1, 4, 'A'] : [count, count, count, 'F']
    return [total, '2026', ...at, ...shown].join(',')
  })
  return ['REF_AREA,TIME_PERIOD,ROW,COLUMN,OBS_VALUE,LOWER,UPPER,CONF_STATUS', ...lines, ''].join('\r\n')
}
