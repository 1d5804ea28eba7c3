import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t, { type Test } from 'tap'
import { inspectPostgres } from '../../../src/store/pg/inspect.ts'
import { openPostgres } from '../../../src/store/pg/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { addressOf, asked, newPostgres } from '../../postgres/databases.ts'
import { newEnvelopes, receiveAll, type Sealed } from '../fixtures.ts'
import { filesOf } from './files.ts'

// What matters here is what the files hold; a test of what survives a crash is elsewhere.
const server = await newPostgres(t, { fsync: 'off' })

/** A store with a batch of twenty, its database, and a connection of another program's. */
async function given(t: Test) {
  const url = await server.newDatabase()
  const store = await openPostgres(addressOf(url))
  const sealed = newEnvelopes(20)
  await receiveAll(store, 'lotus', sealed)
  await store.mix('lotus', '2026-03-01')
  const other = new pg.Client(url)
  await other.connect()
  t.teardown(() => other.end())
  return { url, store, sealed, other }
}

/** Of these, how many the server's files hold, the log among them. */
async function kept(url: string, sealed: readonly Sealed[]): Promise<number> {
  await asked(server.asSuperuser(url), 'CHECKPOINT')
  const files = Buffer.concat([...filesOf(server, 'base'), ...filesOf(server, 'pg_wal')])
  return sealed.filter(({ id, bytes }) => files.includes(bytes.subarray(1000, 1040)) || files.includes(id))
    .length
}

const unwiped = async (url: string) => (await inspectPostgres(addressOf(url))).unwiped

/** Has the store look as often as the service does, until the server knows of nothing removed. */
async function untilWiped(url: string, store: Store): Promise<void> {
  for (let looks = 0; looks < 300 && (await unwiped(url)); looks += 1) {
    await store.mayMix()
    await wait(100)
  }
}

await t.test('what is removed while a dump runs is wiped once it has ended', async (t) => {
  const { url, store, sealed, other } = await given(t)
  const gone = sealed.slice(0, 5)
  // As pg_dump does it: one transaction that has read what is to be removed.
  await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await other.query('SELECT count(*) FROM envelopes')
  t.equal(await unwiped(url), false)
  t.equal(
    await store.remove(
      'lotus',
      gone.map(({ id }) => id),
    ),
    5,
  )
  await receiveAll(store, 'lotus', newEnvelopes(1))
  t.equal(await kept(url, gone), 5)
  t.equal(await unwiped(url), true, 'check says so')
  t.equal(await store.mayMix(), true)
  t.equal(await unwiped(url), true)
  await other.query('COMMIT')
  await untilWiped(url, store)
  t.equal(await unwiped(url), false)
  t.equal(await kept(url, gone), 0)
  t.equal(await kept(url, sealed), 15)
  await store.close()
})

await t.test('nor does a reader that no longer holds the table keep it for good', async (t) => {
  const { url, store, sealed, other } = await given(t)
  // It sees what was there when it began, and has not read this table yet.
  await other.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await other.query('SELECT count(*) FROM documents')
  t.equal(await store.removeBefore('2026-03-02'), 20)
  t.equal(await kept(url, sealed), 20)
  t.equal(await unwiped(url), true)
  await other.query('COMMIT')
  await untilWiped(url, store)
  t.equal(await kept(url, sealed), 0)
  await store.close()
})

await t.test('what an instance left that died is wiped by the one that has the turn', async (t) => {
  const { url, store, sealed, other } = await given(t)
  const remove = async (from: number, to: number) =>
    await other.query('DELETE FROM envelopes WHERE id = ANY($1)', [
      sealed.slice(from, to).map(({ id }) => id),
    ])
  await remove(0, 5)
  // As after a crash of the server, which loses what it has counted.
  await other.query('SELECT pg_stat_force_next_flush()')
  await asked(server.asSuperuser(url), 'SELECT pg_stat_reset()')
  t.equal(await unwiped(url), false, 'nobody knows of it')
  const waiting = newEnvelopes(5)
  await receiveAll(store, 'lotus', waiting)
  const logged = () => Buffer.concat(filesOf(server, 'pg_wal'))
  t.ok(waiting.every(({ bytes }) => logged().includes(bytes.subarray(1000, 1040))))
  const successor = await openPostgres(addressOf(url))
  t.equal(await kept(url, sealed.slice(0, 5)), 5)
  await store.close()
  while (!(await successor.mayMix())) await wait(20)
  t.equal(await kept(url, sealed.slice(0, 5)), 0, 'when it takes the turn')
  t.notOk(
    waiting.some(({ bytes }) => logged().includes(bytes.subarray(1000, 1040))),
    'nor is the log left',
  )

  await remove(5, 10)
  await other.query('SELECT pg_stat_force_next_flush()')
  t.equal(await unwiped(url), true)
  await untilWiped(url, successor)
  t.equal(await kept(url, sealed.slice(0, 10)), 0, 'and while it has it')
  t.equal(await kept(url, sealed), 10)
  await successor.close()
})
