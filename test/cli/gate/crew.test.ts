import t from 'tap'
import { type AtWork } from '../../../src/cli/advocate/gate/looking.ts'
import { gateCrew } from '../../../src/cli/advocate/gate/crew.ts'
import { publicKnowledge } from '../../../src/publication/public-knowledge.ts'
import { gate } from '../../../src/statistics/gate/gate.ts'
import type { Release } from '../../../src/statistics/gate/release.ts'
import { protect } from '../../../src/statistics/protect.ts'
import { sparseTable } from '../../statistics/sparse.ts'

/** A crossed table a year. */
const releases = [1, 2, 3].map((seed): Release => {
  const table = protect(sparseTable(seed, { reports: 150, single: seed === 1 }), { sensitive: false })
  return {
    id: String(seed),
    publishers: ['lotus'],
    tables: [{ name: 'crossed', period: `202${seed}`, table }],
  }
})

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
