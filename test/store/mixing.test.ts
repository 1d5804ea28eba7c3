import t, { type Test } from 'tap'
import { Mixing } from '../../src/store/mixing.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath, newEnvelopes, receiveAll } from './fixtures.ts'

const hour = 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 1, 12)
const rule = { leastWaiting: 5, leastSeconds: 3600 }

async function watched(t: Test) {
  const store = openSqlite(newDatabasePath(t))
  t.teardown(() => store.close())
  const mixing = new Mixing(store, rule)
  await mixing.look(noon)
  const receive = (channel: string, count: number) => receiveAll(store, channel, newEnvelopes(count))
  const sizes = async (channel: string) => (await store.batches(channel, 0)).map(({ count }) => count)
  return { store, mixing, receive, sizes }
}

await t.test('a round mixes the channels in which enough wait, and names the day', async (t) => {
  const { store, mixing, receive, sizes } = await watched(t)
  await receive('lotus', 4)
  await receive('orchid', 5)
  await mixing.look(noon + 0.9 * hour)
  t.strictSame(await sizes('orchid'), [], 'enough wait, but it is not time')
  await mixing.look(noon + hour)
  t.strictSame(await store.batches('orchid', 0), [{ number: 1, day: '2026-03-01', count: 5 }])
  t.strictSame(await sizes('lotus'), [], 'too few wait')
  await receive('lotus', 1)
  await mixing.look(noon + 1.9 * hour)
  t.strictSame(await sizes('lotus'), [])
  await mixing.look(noon + 2 * hour)
  t.strictSame(await sizes('lotus'), [5])
})

await t.test('when envelopes come makes no difference to when they are mixed', async (t) => {
  const mixedAt: number[] = []
  for (const came of [1, 29, 59]) {
    const { mixing, receive, sizes } = await watched(t)
    for (let minute = 1; (await sizes('lotus')).length === 0; minute += 1) {
      if (minute === came) await receive('lotus', 5)
      await mixing.look(noon + minute * (hour / 60))
      if ((await sizes('lotus')).length > 0) mixedAt.push(minute)
    }
  }
  t.strictSame(mixedAt, [60, 60, 60])
})

await t.test(
  'once a day whatever waits is mixed, for the first time half a day after the start',
  async (t) => {
    const { mixing, receive, sizes } = await watched(t)
    await receive('lotus', 1)
    for (let half = 1; half < 24; half += 1) await mixing.look(noon + (half / 2) * hour)
    t.strictSame(await sizes('lotus'), [])
    await mixing.look(noon + 12 * hour)
    t.strictSame(await sizes('lotus'), [1])
    await receive('lotus', 2)
    for (let half = 25; half < 72; half += 1) await mixing.look(noon + (half / 2) * hour)
    t.strictSame(await sizes('lotus'), [1])
    await mixing.look(noon + 36 * hour)
    t.strictSame(await sizes('lotus'), [1, 2])
  },
)

await t.test('a clock that is set back a year delays mixing by no more than the rule', async (t) => {
  const { mixing, receive, sizes } = await watched(t)
  await receive('lotus', 5)
  const back = noon - 365 * 24 * hour
  await mixing.look(back)
  await mixing.look(back + hour)
  t.strictSame(await sizes('lotus'), [5])
})

await t.test('a rule of one envelope and no time mixes at the first look', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  await receiveAll(store, 'lotus', newEnvelopes(3))
  await new Mixing(store, { leastWaiting: 1, leastSeconds: 0 }).look(noon)
  t.strictSame(await store.waiting(), new Map())
  await store.close()
})
