import t from 'tap'
import { Mixing } from '../../src/store/mixing.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath, newEnvelopes, receiveAll } from './fixtures.ts'

const hour = 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 1, 12)
const rule = { leastWaiting: 5, leastSeconds: 3600 }

await t.test('mixing waits for enough envelopes and for enough time, and names the day', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const mixing = new Mixing(store, rule)
  await receiveAll(store, 'lotus', newEnvelopes(4))
  await mixing.look(noon)
  await mixing.look(noon + 2 * hour)
  t.equal((await store.waiting()).get('lotus'), 4, 'time has passed, but too few wait')

  await receiveAll(store, 'orchid', newEnvelopes(5))
  await mixing.look(noon + 3 * hour)
  await mixing.look(noon + 3.9 * hour)
  t.equal((await store.waiting()).get('orchid'), 5, 'enough wait, but not for long enough')

  await mixing.look(noon + 4 * hour)
  t.strictSame(await store.batches('orchid', 0), [{ number: 1, day: '2026-03-01', count: 5 }])
  await receiveAll(store, 'lotus', newEnvelopes(1))
  await mixing.look(noon + 5 * hour)
  t.strictSame(await store.batches('lotus', 0), [{ number: 1, day: '2026-03-01', count: 5 }])
  await store.close()
})

await t.test('the time is counted anew for each batch', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const mixing = new Mixing(store, rule)
  await receiveAll(store, 'lotus', newEnvelopes(5))
  await mixing.look(noon)
  await mixing.look(noon + hour)
  await receiveAll(store, 'lotus', newEnvelopes(5))
  await mixing.look(noon + 1.5 * hour)
  await mixing.look(noon + 2 * hour)
  t.equal((await store.batches('lotus', 0)).length, 1)
  await mixing.look(noon + 2.5 * hour)
  t.equal((await store.batches('lotus', 0)).length, 2)
  await store.close()
})

await t.test('a single envelope is mixed after a day', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const mixing = new Mixing(store, rule)
  await receiveAll(store, 'lotus', newEnvelopes(1))
  await mixing.look(noon)
  await mixing.look(noon + 23.9 * hour)
  t.strictSame(await store.batches('lotus', 0), [])
  await mixing.look(noon + 24 * hour)
  t.strictSame(await store.batches('lotus', 0), [{ number: 1, day: '2026-03-02', count: 1 }])
  await store.close()
})

await t.test('a clock that is set back a year delays mixing by no more than the rule', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const mixing = new Mixing(store, rule)
  await receiveAll(store, 'lotus', newEnvelopes(5))
  await mixing.look(noon)
  const back = noon - 365 * 24 * hour
  await mixing.look(back)
  await mixing.look(back + hour)
  t.equal((await store.batches('lotus', 0)).length, 1)
  await store.close()
})

await t.test('a rule of one envelope and no time mixes at the first look', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  await receiveAll(store, 'lotus', newEnvelopes(3))
  await new Mixing(store, { leastWaiting: 1, leastSeconds: 0 }).look(noon)
  t.strictSame(await store.waiting(), new Map())
  await store.close()
})
