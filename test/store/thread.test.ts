import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { Parcel } from '../../src/store/sqlite/thread/parcel.ts'
import { Parcels } from '../../src/store/sqlite/thread/parcels.ts'
import { ThreadStore } from '../../src/store/sqlite/thread/thread-store.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, readAll, receiveAll, sorted } from './fixtures.ts'

await t.test('nothing is answered before it is committed', async (t) => {
  const path = newDatabasePath(t)
  const store = await ThreadStore.open(path, { serve: true })
  const other = new Database(path, { readonly: true })
  const seen = other.prepare('SELECT 1 FROM spool WHERE id = ?').pluck()
  const found = await Promise.all(
    newEnvelopes(200, 18_976).map(async ({ id, bytes }) => {
      await store.receive('lotus', id, bytes)
      return seen.get(id)
    }),
  )
  t.strictSame(new Set(found), new Set([1]))
  other.close()
  await store.close()
})

await t.test('this thread goes on while the other one waits for the database', async (t) => {
  const path = newDatabasePath(t)
  const store = await ThreadStore.open(path, {})
  const other = new Database(path)
  other.exec('BEGIN IMMEDIATE')
  let answered = false
  const receiving = receiveAll(store, 'lotus', newEnvelopes(3)).then(() => (answered = true))
  await wait(200)
  t.notOk(answered)
  // If it waited too, nobody would ever get here to let go of the database.
  other.exec('COMMIT')
  await receiving
  t.equal((await store.waiting()).get('lotus'), 3)
  other.close()
  await store.close()
})

await t.test(
  'more than fit into what two threads share, and larger ones, come back bit for bit',
  async (t) => {
    const store = await ThreadStore.open(newDatabasePath(t), {})
    // Of one length, envelopes of a few bytes would now and then be the same, and the same one is kept once.
    const tiny = [1, 2, 3, 4, 5].map((length) => newEnvelope(length))
    const sealed = [...newEnvelopes(1000, 18_976), ...newEnvelopes(3, 300_001), ...tiny]
    await receiveAll(store, 'lotus', sealed)
    await store.mix('lotus', '2026-03-01')
    const kept = await readAll(store, 'lotus', 1)
    t.ok(Buffer.concat(sorted(kept)).equals(Buffer.concat(sorted(sealed.map(({ bytes }) => bytes)))))
    await store.close()
  },
)

await t.test('what two threads shared is overwritten once it is kept, or refused', async (t) => {
  const sent: Parcel[] = []
  const parcels = new Parcels((parcel) => {
    sent.push(parcel)
    t.ok(new Uint8Array(parcel.memory).some((byte) => byte !== 0))
    return sent.length % 2 === 0 ? Promise.reject(new Error('refused')) : Promise.resolve()
  })
  await Promise.allSettled(
    newEnvelopes(50, 18_975).map(({ id, bytes }) => parcels.add({ channel: 'lotus', id, envelope: bytes })),
  )
  await parcels.settled()
  t.ok(sent.length > 1)
  for (const { memory } of sent) t.notOk(new Uint8Array(memory).some((byte) => byte !== 0))
})

await t.test('a database that cannot be used is refused with its code from there, too', async (t) => {
  const path = newDatabasePath(t)
  await t.rejects(ThreadStore.open(path, { mustExist: true }), { name: 'StoreError', code: 'missing' })
  const first = await ThreadStore.open(path, { serve: true })
  await t.rejects(ThreadStore.open(path, { serve: true }), { name: 'StoreError', code: 'in-use' })
  t.throws(() => openSqlite(path, { serve: true }), { code: 'in-use' })
  await first.close()
  await t.rejects(first.receive('lotus', newEnvelope().id, newEnvelope().bytes), { code: 'unavailable' })
  await openSqlite(path, { serve: true }).close()
})
