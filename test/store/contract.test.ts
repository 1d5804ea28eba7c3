import { randomBytes } from 'node:crypto'
import t, { type Test } from 'tap'
import { openPostgres } from '../../src/store/pg/open.ts'
import { openSqlite, type OpenOptions } from '../../src/store/sqlite/open.ts'
import { ThreadStore } from '../../src/store/sqlite/thread/thread-store.ts'
import type { ChannelRecord, PublishedEntry, Store } from '../../src/store/store.ts'
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
  'SQLite in a thread of its own': {
    newPlace: (t) => Promise.resolve(newDatabasePath(t)),
    open: (path, options = {}) => ThreadStore.open(path, options),
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
      t.strictSame(await store.counts(), [
        { channel: 'lotus', waiting: 2, batches: 1, stored: 3, releases: 0 },
      ])
      await store.close()

      const again = await open(path, { mustExist: true })
      t.strictSame(await again.counts(), [
        { channel: 'lotus', waiting: 2, batches: 1, stored: 3, releases: 0 },
      ])
      await again.close()
    })

    await t.test(
      'what was published is kept in its order, and no entry takes the number of another',
      async (t) => {
        const place = await newPlace(t)
        const store = await open(place)
        await store.addDocument({
          channel: 'lotus',
          serial: 1,
          document: Buffer.from('document'),
          signature: Buffer.alloc(64),
        })
        const [first, second, foreign] = [released('lotus', 1), released('lotus', 2), released('orchid', 1)]
        for (const record of [first, foreign, second]) await store.publish(record)
        await t.rejects(store.publish(released('lotus', 2)), { name: 'StoreError', code: 'conflict' })
        t.strictSame((await store.published(0)).map(named), ['1 lotus 1', '2 orchid 1', '3 lotus 2'])
        t.strictSame((await store.published(2)).map(named), ['3 lotus 2'])
        t.match(await store.published(2), [{ withdraws: undefined }])
        t.ok(same(await store.content('lotus', 2), second.content))
        t.ok(same(await store.content('orchid', 1), foreign.content))
        t.equal(await store.content('orchid', 2), undefined)
        t.equal((await store.counts())[0]?.releases, 2)
        await store.close()

        const again = await open(place, { mustExist: true })
        const ledger = await again.ledger('lotus')
        t.strictSame(
          ledger.map(({ entry, signature }) => [Buffer.from(entry), Buffer.from(signature)]),
          [first, second].map(({ entry, signature }) => [entry, signature]),
        )
        t.strictSame(await again.ledger('tulip'), [])
        t.ok(same(await again.content('lotus', 1), first.content))
        t.equal(await again.removeBefore('2999-01-01'), 0, 'what is removed by its age is reports')
        t.ok(same(await again.content('lotus', 1), first.content))
        await again.close()
      },
    )

    await t.test(
      'a withdrawal leaves its notice in the place of the package, or changes nothing',
      async (t) => {
        const store = await open(await newPlace(t))
        const [first, second] = [released('lotus', 1), released('lotus', 2)]
        for (const record of [first, second, released('orchid', 1)]) await store.publish(record)
        const { channel, number, entry, signature } = released('lotus', 3)
        const notice = Buffer.from('taken back')
        const withdrawal = { channel, number, entry, signature, withdraws: 1, notice }
        await t.rejects(store.publish({ ...withdrawal, number: 2 }), { code: 'conflict' })
        t.ok(same(await store.content('lotus', 1), first.content))
        await store.publish(withdrawal)
        t.ok(same(await store.content('lotus', 1), notice))
        t.ok(same(await store.content('lotus', 2), second.content))
        t.equal((await store.content('orchid', 1))?.length, 100_000, 'of its own channel only')
        t.equal(await store.content('lotus', 3), undefined)
        t.match((await store.published(3)).at(0), { number: 3, withdraws: 1 })
        await store.close()
      },
    )

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

/** Random bytes in the place of a release: the store cannot tell. */
function released(channel: string, number: number) {
  const [entry, signature] = [randomBytes(3000), randomBytes(64)]
  return { channel, number, entry, signature, content: randomBytes(100_000) }
}

function named({ place, channel, number }: PublishedEntry): string {
  return `${place} ${channel} ${number}`
}

function same(kept: Uint8Array | undefined, given: Buffer): boolean {
  return given.equals(kept ?? Buffer.alloc(0))
}

/** Bytes come out of a store as one or the other kind of array. */
function plain({ document, signature, ...rest }: ChannelRecord) {
  return { ...rest, document: Buffer.from(document), signature: Buffer.from(signature) }
}
