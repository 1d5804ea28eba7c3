import t from 'tap'
import { Retention } from '../../src/store/retention.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { newDatabasePath, newEnvelopes, receiveAll } from './fixtures.ts'

const hour = 60 * 60 * 1000
const day = 24 * hour
const noon = Date.UTC(2026, 2, 31, 12)

async function stored(store: Store): Promise<string[]> {
  const batches = await store.batches('lotus', 0)
  return batches.filter(({ count }) => count > 0).map((batch) => batch.day)
}

async function storeOfDays(path: string, ...days: string[]): Promise<Store> {
  const store = openSqlite(path)
  const document = Buffer.from('a channel, of which the store is told in this way')
  await store.addDocument({ channel: 'lotus', serial: 1, document, signature: Buffer.alloc(64) })
  for (const each of days) {
    await receiveAll(store, 'lotus', newEnvelopes(2))
    await store.mix('lotus', each)
  }
  return store
}

await t.test('what is older than the days that were set is removed, day after day', async (t) => {
  const store = await storeOfDays(newDatabasePath(t), '2026-02-28', '2026-03-01', '2026-03-02')
  const retention = new Retention(store, 30)
  for (const since of [0, 0.5 * hour, 0.99 * hour]) await retention.look(noon + since, since)
  t.strictSame((await stored(store)).length, 3, 'nothing within the first hour')
  await retention.look(noon + hour, hour)
  t.strictSame(await stored(store), ['2026-03-01', '2026-03-02'])
  await retention.look(noon + day, day)
  t.strictSame(await stored(store), ['2026-03-02'])
  await store.close()
})

await t.test('without a number of days nothing is ever removed', async (t) => {
  const store = await storeOfDays(newDatabasePath(t), '2001-01-01')
  const retention = new Retention(store, 0)
  for (const since of [0, 2 * hour, 9000 * day]) await retention.look(noon + since, since)
  t.equal((await stored(store)).length, 1)
  await store.close()
})

await t.test('a clock that is a year off for hours costs no report', async (t) => {
  const year = 365 * day
  const ahead = await storeOfDays(newDatabasePath(t), '2026-03-30')
  const wrong = new Retention(ahead, 30)
  for (let since = 0; since < 100 * hour; since += hour) await wrong.look(noon + year + since, since)
  t.equal((await stored(ahead)).length, 1, 'ahead since it started')
  await ahead.close()

  const behind = await storeOfDays(newDatabasePath(t), '2025-03-31', '2026-03-30')
  const right = new Retention(behind, 30)
  for (let since = 0; since < 100 * hour; since += hour) await right.look(noon + since, since)
  t.equal((await stored(behind)).length, 2, 'mixed while it was behind')
  for (let since = 100 * hour; since <= 8 * day; since += hour) await right.look(noon + since, since)
  t.strictSame(await stored(behind), ['2026-03-30'], 'and after a week what is old is gone')
  await behind.close()
})

await t.test('a clock that was set removes nothing until it has gone for an hour', async (t) => {
  const store = await storeOfDays(newDatabasePath(t), '2026-03-30')
  const retention = new Retention(store, 30)
  const year = 365 * day
  await retention.look(noon, 0)
  await retention.look(noon + 2 * hour + year, 2 * hour)
  await retention.look(noon + 2.9 * hour + year, 2.9 * hour)
  t.equal((await stored(store)).length, 1, 'a year ahead')
  await retention.look(noon + 2.95 * hour, 2.95 * hour)
  await retention.look(noon + 3.5 * hour, 3.5 * hour)
  await retention.look(noon + 4 * hour, 4 * hour)
  t.equal((await stored(store)).length, 1, 'and put right again')
  await store.close()
})
