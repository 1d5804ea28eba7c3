import t from 'tap'
import { type AtWork } from '../../../src/cli/advocate/gate/looking.ts'
import { gateCrew } from '../../../src/cli/advocate/gate/crew.ts'
import { publicKnowledge } from '../../../src/publication/public-knowledge.ts'
import { Thread } from '../../../src/cli/advocate/gate/thread-hand.ts'
import { gate } from '../../../src/statistics/gate/gate.ts'
import type { Problem } from '../../../src/statistics/gate/problem.ts'
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

const problem: Problem = { year: '2021', releases: releases.slice(0, 1), knowledge: publicKnowledge, size: 2 }

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

await t.test('who asks one thing after the other is answered by one thread', async (t) => {
  let started = 0
  const count = () => started++
  process.on('worker', count)
  const crew = gateCrew(3)
  for (let i = 0; i < 3; i++) t.match(await crew.ask(problem, { about: 'outset' }), { targets: Array })
  process.off('worker', count)
  t.equal(started, 1)
  await crew.end()
})

await t.test('a thread that fails is replaced, and what waits behind its question is answered', async (t) => {
  const crew = gateCrew(1)
  const broken = crew.ask({ ...problem, releases: null } as unknown as Problem, { about: 'outset' })
  const next = crew.ask(problem, { about: 'outset' })
  await t.rejects(broken, TypeError)
  t.match(await next, { targets: Array })
  await crew.end()
})

await t.test('threads that end before their answers leave nobody waiting', async (t) => {
  const crew = gateCrew(1)
  const asked = [1, 2, 3].map(() => crew.ask(problem, { about: 'outset' }))
  const settled = Promise.allSettled(asked)
  await crew.end()
  t.strictSame(
    (await settled).map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  )
  await t.rejects(crew.ask(problem, { about: 'outset' }), /ended before it answered/, 'nor afterwards')
})

await t.test('a thread that has ended answers nothing more, and says so', async (t) => {
  const thread = new Thread()
  await thread.end()
  await t.rejects(thread.ask(problem, { about: 'outset' }), /ended before it answered/)
})

await t.test('a check whose threads end is refused', async (t) => {
  const crew = gateCrew(1)
  const refused = t.rejects(gate(releases, publicKnowledge, { hands: crew }), /ended before it answered/)
  await crew.end()
  await refused
})
