import { statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { connect } from '../../src/store/sqlite/connection.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { batches, documents, envelopes, spool } from '../../src/store/tables.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, readAll, receiveAll } from './fixtures.ts'

await t.test('an envelope that was received waits, is mixed, and comes back bit for bit', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const sealed = newEnvelopes(20)
  await receiveAll(store, 'lotus', sealed)
  t.strictSame(await store.waiting(), new Map([['lotus', 20]]))
  t.strictSame(await store.batches('lotus', 0), [], 'what waits is in no batch')

  await store.mix('lotus', '2026-03-01')
  t.strictSame(await store.waiting(), new Map())
  t.strictSame(await store.batches('lotus', 0), [{ number: 1, day: '2026-03-01', count: 20 }])
  const byId = sealed.toSorted((left, right) => Buffer.compare(left.id, right.id))
  t.strictSame(
    await readAll(store, 'lotus', 1),
    byId.map(({ bytes }) => bytes),
  )
  await store.close()
})

await t.test('the same envelope twice is one, before mixing and after', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const sealed = newEnvelope()
  await receiveAll(store, 'lotus', [sealed, sealed])
  await receiveAll(store, 'lotus', [sealed])
  t.equal((await store.waiting()).get('lotus'), 1)
  await store.mix('lotus', '2026-03-01')
  await receiveAll(store, 'lotus', [sealed])
  t.strictSame(await store.waiting(), new Map())
  await store.close()
})

await t.test('batches count up within a channel, and one channel never sees another', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  for (const channel of ['lotus', 'orchid', 'lotus']) {
    await receiveAll(store, channel, newEnvelopes(2))
    await store.mix(channel, '2026-03-01')
  }
  await store.mix('lotus', '2026-03-02')
  t.strictSame(
    (await store.batches('lotus', 0)).map(({ number }) => number),
    [1, 2],
    'mixing nothing makes no batch',
  )
  t.strictSame(
    (await store.batches('lotus', 1)).map(({ number }) => number),
    [2],
  )
  t.strictSame(
    (await store.batches('orchid', 0)).map(({ number }) => number),
    [1],
  )
  t.equal(await store.batch('orchid', 2), undefined)
  t.equal((await readAll(store, 'orchid', 1)).length, 2)
  await store.close()
})

await t.test('a removal takes what it names out of its own channel only', async (t) => {
  const store = openSqlite(newDatabasePath(t))
  const [gone, kept, foreign] = [newEnvelope(), newEnvelope(), newEnvelope()]
  await receiveAll(store, 'lotus', [gone, kept])
  await receiveAll(store, 'orchid', [foreign])
  await store.mix('lotus', '2026-03-01')
  await store.mix('orchid', '2026-03-01')

  const reading = await store.batch('lotus', 1)
  t.equal(await store.remove('lotus', [gone.id, foreign.id, newEnvelope().id]), 1)
  const read: Uint8Array[] = []
  for await (const envelope of reading ?? []) read.push(envelope)
  t.strictSame(read, [kept.bytes], 'a batch that is being read goes on without it')
  t.equal((await store.batches('lotus', 0))[0]?.count, 1)
  t.equal((await readAll(store, 'orchid', 1)).length, 1)
  await store.close()
})

await t.test('every document is kept, and none takes the serial of another', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const record = (serial: number) => ({
    channel: 'lotus',
    serial,
    document: Buffer.from(`document ${serial}`),
    signature: Buffer.alloc(64, serial),
  })
  await store.addDocument(record(1))
  await store.addDocument(record(2))
  await t.rejects(store.addDocument(record(2)), { name: 'StoreError', code: 'conflict' })
  t.strictSame(await store.documents(0), [
    { number: 1, ...record(1) },
    { number: 2, ...record(2) },
  ])
  t.strictSame(await store.documents(1), [{ number: 2, ...record(2) }])
  await receiveAll(store, 'lotus', newEnvelopes(3))
  await store.mix('lotus', '2026-03-01')
  await receiveAll(store, 'lotus', newEnvelopes(2))
  t.strictSame(await store.counts(), [{ channel: 'lotus', waiting: 2, batches: 1, stored: 3 }])
  await store.close()

  const again = openSqlite(path, { mustExist: true })
  t.strictSame(await again.counts(), [{ channel: 'lotus', waiting: 2, batches: 1, stored: 3 }])
  await again.close()
})

await t.test('what is received in one turn is committed before any of it is answered', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const other = new Database(path, { readonly: true })
  const seen = other.prepare('SELECT count(*) FROM spool').pluck()
  const counts = await Promise.all(
    newEnvelopes(64).map(async ({ id, bytes }) => {
      await store.receive('lotus', id, bytes)
      return seen.get()
    }),
  )
  t.strictSame(new Set(counts), new Set([64]))
  other.close()
  await store.close()
})

await t.test('what is received while the store closes is kept', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const received = receiveAll(store, 'lotus', newEnvelopes(3))
  await store.close()
  await received
  const again = openSqlite(path)
  t.equal((await again.waiting()).get('lotus'), 3)
  await again.close()
})

await t.test('every connection is durable and wipes what it deletes', async (t) => {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  const connection = connect(path)
  const setting = (name: string) => connection.pragma(name, { simple: true })
  t.equal(setting('journal_mode'), 'wal')
  t.equal(setting('synchronous'), 2, 'FULL')
  t.equal(setting('secure_delete'), 1)
  t.equal(setting('foreign_keys'), 1)
  t.equal(setting('temp_store'), 2, 'in memory')
  t.equal(setting('busy_timeout'), 5000)
  t.equal(statSync(path).mode & 0o777, 0o600, 'nobody else may read it')
  connection.close()
})

await t.test('the migrations make the tables that the program knows', async (t) => {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  const connection = new Database(path)
  for (const table of [documents, spool, batches, envelopes]) {
    const { name, columns } = getTableConfig(table)
    const made = connection.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number }[]
    t.strictSame(
      made.map((column) => [column.name, column.type.toLowerCase(), column.notnull === 1]),
      columns.map((column) => [column.name, column.getSQLType(), column.notNull]),
      name,
    )
  }
  connection.close()
})

await t.test('a database that cannot be used is refused with its code', (t) => {
  const path = newDatabasePath(t)
  t.throws(() => openSqlite(path, { mustExist: true }), { code: 'missing' })
  t.throws(() => openSqlite(`${path}/no/such/folder`), { code: 'folder' })
  writeFileSync(path, 'this is no database, whatever its name may say'.repeat(200))
  t.throws(() => openSqlite(path), { code: 'damaged' })
  t.throws(() => openSqlite(dirname(path)), { code: 'permission' }, 'a folder')
  t.end()
})
