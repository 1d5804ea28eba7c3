import t from 'tap'
import { type AtWork } from '../../../src/cli/advocate/gate/looking.ts'
import { gateCrew } from '../../../src/cli/advocate/gate/crew.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { publicKnowledge, releaseOf } from '../../../src/publication/public-knowledge.ts'
import { gate } from '../../../src/statistics/gate/gate.ts'
import { madeUpReports, organisation } from '../../publication/reports.ts'

const reports = madeUpReports(400, { seed: 2 }).filter(({ received }) => received < '2026')
const releases = [releaseOf(fixedTables(reports, { organisation, today: '2026-11-22' }), '1')]

await t.test(
  'threads come to the same verdict as this one, byte for byte, however many they are',
  async (t) => {
    const alone = JSON.stringify(await gate(releases, publicKnowledge))
    t.match(JSON.parse(alone), { contradicting: [] })
    for (const cores of [1, 3]) {
      const crew = gateCrew(cores)
      t.equal(
        JSON.stringify(await gate(releases, publicKnowledge, { hands: crew })),
        alone,
        `${cores} threads`,
      )
      await crew.end()
    }
  },
)

await t.test('while threads work, this one goes on, and is told how far they are', async (t) => {
  const crew = gateCrew()
  let [all, done, turns] = [0, 0, 0]
  const looking: AtWork['looking'] = {
    total: (hundredths) => (all = hundredths),
    advance: (hundredths) => (done += hundredths),
  }
  const clock = setInterval(() => turns++, 5)
  await gate(releases, publicKnowledge, { hands: crew, looking })
  clearInterval(clock)
  await crew.end()
  t.equal(Math.round(done), all)
  t.ok(turns > 3, `${turns} turns`)
})

await t.test('a thread that ends before its answer leaves nobody waiting', async (t) => {
  const crew = gateCrew(1)
  const asked = gate(releases, publicKnowledge, { hands: crew })
  const refused = t.rejects(asked, /ended before it answered/)
  await crew.end()
  await refused
})
