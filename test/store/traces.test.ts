import { randomBytes } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { shuffled } from '../../src/store/shuffle.ts'
import { correlation } from './correlation.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, receiveAll, type Sealed } from './fixtures.ts'
import { occurrences } from './occurrences.ts'

/** Bytes of an envelope as forms make them. A shorter one fits into one page of the file, and hides what a page tells. */
const usual = 18_976
/** Of its start, of its middle and of its end: SQLite keeps them in different pages. */
const parts = [0, 9000, 18_900]

/** Where each envelope lies in the file and its log: for each part of it, all their places in order of arrival. */
function placesOf(path: string, sealed: readonly Sealed[]): number[][] {
  const file = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
  return parts.map((part) => sealed.map(({ bytes }) => file.indexOf(bytes.subarray(part, part + 40))))
}

// 2,000 envelopes: chance alone stays within 0.1 with 99.999 % certainty (a standard deviation is 0.022).
await t.test('after mixing, the place in the file says nothing of the order of arrival', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const sealed = newEnvelopes(2000, usual)
  for (const { id, bytes } of sealed) await store.receive('lotus', id, bytes)
  for (const places of placesOf(path, sealed))
    t.ok(correlation(places) > 0.9, 'before it, it does: the measure sees what it is to see')
  await store.mix('lotus', '2026-03-01')
  for (const [index, places] of placesOf(path, sealed).entries()) {
    t.notOk(places.includes(-1), 'every envelope is in the file')
    const found = correlation(places)
    t.ok(Math.abs(found) < 0.1, `from byte ${String(parts[index])}, rank correlation ${found.toFixed(3)}`)
  }
  const batch = (await store.batch('lotus', 1)) ?? []
  const order = new Map(batch.map((id, place) => [Buffer.from(id).toString('hex'), place]))
  const inBatch = sealed.map(({ id }) => order.get(id.toString('hex')) ?? -1)
  t.notOk(inBatch.includes(-1))
  t.ok(Math.abs(correlation(inBatch)) < 0.1, `in the batch ${correlation(inBatch).toFixed(3)}`)
  await store.close()
})

// Forty batches: their mean stays within 0.18 with 99.9999 % certainty (a standard deviation is 0.036).
await t.test('nor does it in the smallest batches, one after the other', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const found = parts.map(() => 0)
  const batches = 40
  for (let batch = 0; batch < batches; batch += 1) {
    const sealed = newEnvelopes(20, usual)
    for (const { id, bytes } of sealed) await store.receive('lotus', id, bytes)
    await store.mix('lotus', '2026-03-01')
    for (const [index, places] of placesOf(path, sealed).entries())
      found[index] = (found[index] ?? 0) + correlation(places) / batches
  }
  for (const [index, mean] of found.entries())
    t.ok(Math.abs(mean) < 0.18, `from byte ${String(parts[index])}, mean rank correlation ${mean.toFixed(3)}`)
  await store.close()
})

await t.test('mixing empties the write-ahead log and leaves one copy of each envelope', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const sealed = newEnvelopes(50, usual)
  await receiveAll(store, 'lotus', sealed)
  await store.mix('lotus', '2026-03-01')
  t.equal(statSync(`${path}-wal`).size, 0)
  const file = readFileSync(path)
  for (const { bytes } of sealed) t.equal(occurrences(file, bytes.subarray(1000, 1040)), 1)
  await store.close()
})

await t.test('a removal overwrites', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const gone = newEnvelope(usual)
  await receiveAll(store, 'lotus', [gone, ...newEnvelopes(5)])
  await store.mix('lotus', '2026-03-01')
  const here = (part: Buffer) => occurrences(readFileSync(path), part)
  t.equal(here(gone.bytes.subarray(1000, 1040)), 1)
  t.ok(here(gone.id) > 0)
  await store.remove('lotus', [gone.id])
  t.equal(here(gone.bytes.subarray(1000, 1040)), 0)
  t.equal(here(gone.id), 0)
  t.equal(statSync(`${path}-wal`).size, 0)
  await store.close()
})

await t.test('what is removed for its age leaves no byte', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const gone = newEnvelopes(20, usual)
  await receiveAll(store, 'lotus', gone)
  await store.mix('lotus', '2026-03-01')
  const here = () =>
    gone.filter(({ id, bytes }) => {
      const file = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
      return file.includes(id) || file.includes(bytes.subarray(1000, 1040))
    }).length
  t.equal(here(), 20)
  await store.removeBefore('2026-03-02')
  t.equal(here(), 0)
  await store.close()
})

await t.test('what was removed just before the power went is gone once it is removed again', async (t) => {
  for (const how of ['by name', 'for its age'] as const) {
    const path = newDatabasePath(t)
    const store = openSqlite(path)
    const gone = newEnvelope(usual)
    await receiveAll(store, 'lotus', [gone, ...newEnvelopes(5)])
    // What a service leaves that mixed and removed, and got no further.
    const stopped = new Database(path)
    stopped.pragma('secure_delete = ON')
    stopped.prepare('DELETE FROM spool WHERE id = ?').run(gone.id)
    const inLog = () => readFileSync(`${path}-wal`).includes(gone.bytes.subarray(1000, 1040))
    t.ok(inLog())
    t.equal(
      await (how === 'by name' ? store.remove('lotus', [gone.id]) : store.removeBefore('2026-03-02')),
      0,
    )
    t.notOk(inLog(), how)
    stopped.close()
    await store.close()
  }
})

await t.test('a package that was withdrawn leaves no byte in the file or its log', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const [content, signature] = [randomBytes(200_000), randomBytes(64)]
  const record = { channel: 'lotus', entry: randomBytes(500), signature }
  await store.publish({ ...record, number: 1, content })
  const here = () => {
    const file = Buffer.concat([readFileSync(path), readFileSync(`${path}-wal`)])
    const places = Array.from({ length: 190 }, (_, at) => at * 1000)
    return places.filter((at) => file.includes(content.subarray(at, at + 40))).length
  }
  t.ok(here() > 150, 'it is found while it stands')
  await store.publish({ ...record, number: 2, withdraws: 1, notice: Buffer.from('taken back') })
  t.equal(here(), 0)
  await store.close()
})

await t.test('the log is emptied as soon as another reader lets go of it', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  await receiveAll(store, 'lotus', newEnvelopes(5))
  const reader = new Database(path, { readonly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM spool').get()
  await store.mix('lotus', '2026-03-01')
  t.ok(statSync(`${path}-wal`).size > 0)
  reader.exec('COMMIT')
  while (statSync(`${path}-wal`).size > 0) await new Promise((resolve) => setTimeout(resolve, 50))
  reader.close()
  await store.close()
})

await t.test('shuffling keeps every thing and can put it anywhere', (t) => {
  const places = new Set<number>()
  for (let round = 0; round < 400; round += 1) {
    const order = shuffled([0, 1, 2, 3, 4])
    t.strictSame(order.toSorted(), [0, 1, 2, 3, 4])
    places.add(order.indexOf(0))
  }
  t.equal(places.size, 5)
  t.strictSame(shuffled([]), [])
  t.end()
})
