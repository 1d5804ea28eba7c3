import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, receiveAll } from './fixtures.ts'

// Chance alone keeps the mean of each third within 2 % of the middle with 99.9999 % certainty (a standard deviation is 0.4 %).
await t.test(
  'very many are mixed in parts drawn by chance, and what comes meanwhile need not wait',
  async (t) => {
    const store = openSqlite(newDatabasePath(t))
    const many = 12_000
    const sealed = newEnvelopes(many, 200)
    await receiveAll(store, 'lotus', sealed)
    const done: string[] = []
    const late = newEnvelope()
    await Promise.all([
      store.mix('lotus', '2026-03-01').then(() => done.push('all are mixed')),
      store.receive('lotus', late.id, late.bytes).then(() => done.push('the late one is kept')),
    ])
    t.strictSame(done, ['the late one is kept', 'all are mixed'])
    t.strictSame(await store.waiting(), new Map([['lotus', 1]]), 'it waits for the next time')

    const arrival = new Map(sealed.map(({ id }, place) => [id.toString('hex'), place]))
    const batches = await store.batches('lotus', 0)
    t.strictSame(
      batches.map(({ count }) => count),
      [4000, 4000, 4000],
      'none is so small that it stands out',
    )
    const seen = new Set<number>()
    for (const { number } of batches) {
      const places = ((await store.batch('lotus', number)) ?? []).map(
        (id) => arrival.get(Buffer.from(id).toString('hex')) ?? NaN,
      )
      for (const place of places) seen.add(place)
      const mean = places.reduce((total, place) => total + place / places.length, 0) / many
      t.ok(Math.abs(mean - 0.5) < 0.02, `on average in place ${mean.toFixed(3)}`)
    }
    t.equal(seen.size, many)
    await store.close()
  },
)
