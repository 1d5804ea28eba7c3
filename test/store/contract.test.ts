import t, { type Test } from 'tap'
import { openPostgres } from '../../src/store/pg/open.ts'
import { openSqlite, type OpenOptions } from '../../src/store/sqlite/open.ts'
import type { ChannelRecord, Store } from '../../src/store/store.ts'
import { addressOf, newDatabases } from '../postgres/databases.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, readAll, receiveAll } from './fixtures.ts'

// What every store does, wherever it keeps things.
interface Kind {
  readonly newPlace: (t: Test) => Promise<string>
  readonly open: (place: string, options?: OpenOptions) => Promise<Store>
}

const newDatabase = await newDatabases(t)
const kinds: Record<string, Kind> = {
  SQLite: {
    newPlace: (t) => Promise.resolve(newDatabasePath(t)),
    open: (path, options) => Promise.resolve(openSqlite(path, options)),
  },
  PostgreSQL: {
    newPlace: () => newDatabase(),
    open: (url, options) => openPostgres(addressOf(url), options),
  },
}

for (const [name, { newPlace, open }] of Object.entries(kinds))
  await t.test(name, async (t) => {
    await t.test('an envelope that was received waits, is mixed, and comes back bit for bit', async (t) => {
      const store = await open(await newPlace(t))
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
      const store = await open(await newPlace(t))
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
      const store = await open(await newPlace(t))
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
      const store = await open(await newPlace(t))
      const [gone, kept, foreign] = [newEnvelope(), newEnvelope(), newEnvelope()]
      await receiveAll(store, 'lotus', [gone, kept])
      await receiveAll(store, 'orchid', [foreign])
      await store.mix('lotus', '2026-03-01')
      await store.mix('orchid', '2026-03-01')

      t.equal(await store.remove('lotus', [gone.id, foreign.id, newEnvelope().id]), 1)
      t.equal(await store.envelope(gone.id), undefined)
      t.strictSame(await readAll(store, 'lotus', 1), [kept.bytes])
      t.equal((await store.batches('lotus', 0))[0]?.count, 1)
      t.equal((await readAll(store, 'orchid', 1)).length, 1)
      await store.close()
    })

    await t.test('what was mixed before a day is removed in every channel, and numbers go on', async (t) => {
      const store = await open(await newPlace(t))
      const [old, recent] = [newEnvelopes(3), newEnvelopes(2)]
      for (const [day, sealed] of [
        ['2026-02-27', old],
        ['2026-02-28', newEnvelopes(1)],
        ['2026-03-01', recent],
      ] as const) {
        await receiveAll(store, 'lotus', sealed)
        await store.mix('lotus', day)
      }
      await receiveAll(store, 'orchid', newEnvelopes(4))
      await store.mix('orchid', '2026-01-01')
      await receiveAll(store, 'orchid', newEnvelopes(1))
      t.equal(await store.removeBefore('2026-03-01'), 8)
      t.equal(await store.removeBefore('2026-03-01'), 0)
      for (const { id } of old) t.equal(await store.envelope(id), undefined)
      t.strictSame(await store.batches('lotus', 0), [{ number: 3, day: '2026-03-01', count: 2 }])
      t.equal((await readAll(store, 'lotus', 3)).length, 2)
      t.equal((await store.waiting()).get('orchid'), 1, 'what waits stays')
      await store.mix('orchid', '2026-03-02')
      t.match((await store.batches('orchid', 1)).at(-1), { number: 2, count: 1 }, 'no number comes twice')
      await store.close()
    })

    await t.test('numbers that begin by chance pass for no others', async (t) => {
      const firsts = new Set<number>()
      for (let round = 0; round < 4; round += 1) {
        const store = await open(await newPlace(t))
        await receiveAll(store, 'lotus', newEnvelopes(1))
        await store.mix('lotus', '2026-03-01')
        await store.beginNumbers('lotus', '2026-03-01')
        await receiveAll(store, 'lotus', newEnvelopes(1))
        await store.mix('lotus', '2026-03-01')
        const [before, begun, after] = await store.batches('lotus', 0)
        t.match([before, begun, after], [{ number: 1, count: 1 }, { count: 0 }, { count: 1 }])
        t.equal(after?.number, (begun?.number ?? 0) + 1)
        firsts.add(after?.number ?? 0)
        await store.close()
      }
      t.equal(firsts.size, 4)
    })

    await t.test('every document is kept, and none takes the serial of another', async (t) => {
      const path = await newPlace(t)
      const store = await open(path)
      const record = (serial: number) => ({
        channel: 'lotus',
        serial,
        document: Buffer.from(`document ${serial}`),
        signature: Buffer.alloc(64, serial),
      })
      await store.addDocument(record(1))
      await store.addDocument(record(2))
      await t.rejects(store.addDocument(record(2)), { name: 'StoreError', code: 'conflict' })
      t.strictSame((await store.documents(0)).map(plain), [
        { number: 1, ...record(1) },
        { number: 2, ...record(2) },
      ])
      t.strictSame((await store.documents(1)).map(plain), [{ number: 2, ...record(2) }])
      await receiveAll(store, 'lotus', newEnvelopes(3))
      await store.mix('lotus', '2026-03-01')
      await receiveAll(store, 'lotus', newEnvelopes(2))
      t.strictSame(await store.counts(), [{ channel: 'lotus', waiting: 2, batches: 1, stored: 3 }])
      await store.close()

      const again = await open(path, { mustExist: true })
      t.strictSame(await again.counts(), [{ channel: 'lotus', waiting: 2, batches: 1, stored: 3 }])
      await again.close()
    })

    await t.test('what is received while the store closes is kept', async (t) => {
      const path = await newPlace(t)
      const store = await open(path)
      const received = receiveAll(store, 'lotus', newEnvelopes(3))
      await store.close()
      await received
      const again = await open(path)
      t.equal((await again.waiting()).get('lotus'), 3)
      await again.close()
    })
  })

/** Bytes come out of a store as one or the other kind of array. */
function plain({ document, signature, ...rest }: ChannelRecord) {
  return { ...rest, document: Buffer.from(document), signature: Buffer.from(signature) }
}
