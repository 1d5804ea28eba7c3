import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { Mixing } from '../../../src/store/mixing.ts'
import { openPostgres } from '../../../src/store/pg/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { addressOf, newPostgres } from '../../postgres/databases.ts'
import { newEnvelopes, readAll, receiveAll, sorted } from '../fixtures.ts'

const hour = 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 1, 12)
const server = await newPostgres(t)

async function two(): Promise<{ first: Store; second: Store; superuser: pg.Client }> {
  const url = await server.newDatabase()
  // Both at once: each finds an empty database, and only one may make the tables.
  const [first, second] = await Promise.all([openPostgres(addressOf(url)), openPostgres(addressOf(url))])
  const superuser = new pg.Client(server.asSuperuser(url))
  await superuser.connect()
  return { first, second, superuser }
}

const cutOffTheOneWhoMixes = `SELECT pg_terminate_backend(pid, 10000) FROM pg_locks WHERE locktype = 'advisory'
  AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`

await t.test('of two instances one mixes, what both have received', async (t) => {
  const { first, second, superuser } = await two()
  t.equal(await first.mayMix(), true)
  t.equal(await second.mayMix(), false)
  t.equal(await first.mayMix(), true, 'and goes on')
  await Promise.all([
    receiveAll(first, 'lotus', newEnvelopes(20)),
    receiveAll(second, 'lotus', newEnvelopes(20)),
  ])
  await t.rejects(second.mix('lotus', '2026-03-01'), { name: 'StoreError', code: 'elsewhere' })
  await first.mix('lotus', '2026-03-01')
  t.strictSame(await second.batches('lotus', 0), [{ number: 1, day: '2026-03-01', count: 40 }])

  await t.test('until it is gone, or cut off without knowing', async (t) => {
    await superuser.query(cutOffTheOneWhoMixes)
    t.equal(await second.mayMix(), true)
    // Whether it learns that it was cut off before or by asking.
    t.equal(await first.mayMix().catch(() => false), false)
    await second.close()
    // The server may need a moment to notice.
    while (!(await first.mayMix())) await wait(20)
    await first.mix('lotus', '2026-03-02')
  })
  await first.close()
  await superuser.end()
})

await t.test('the rule for mixing holds for all instances together', async (t) => {
  const { first, second, superuser } = await two()
  const rule = { leastWaiting: 5, leastSeconds: 3600 }
  const mixings = [new Mixing(first, rule), new Mixing(second, rule)]
  const look = async (time: number) => {
    for (const mixing of mixings) await mixing.look(time)
  }
  await receiveAll(first, 'lotus', newEnvelopes(3))
  await receiveAll(second, 'lotus', newEnvelopes(2))
  await look(noon)
  await look(noon + hour)
  await receiveAll(second, 'lotus', newEnvelopes(1))
  await look(noon + 1.5 * hour)
  t.strictSame(
    (await first.batches('lotus', 0)).map(({ count }) => count),
    [5],
    'the second instance did not mix the one that came after',
  )

  await receiveAll(first, 'lotus', newEnvelopes(4))
  await superuser.query(cutOffTheOneWhoMixes)
  await mixings[1]?.look(noon + 3 * hour)
  t.equal((await first.batches('lotus', 0)).length, 1, 'a successor counts the time from its own first look')
  await mixings[1]?.look(noon + 4 * hour)
  t.equal((await first.batches('lotus', 0)).length, 2)
  for (const store of [first, second]) await store.close()
  await superuser.end()
})

await t.test('documents that are added at once are numbered as they are seen', async (t) => {
  const { first, second, superuser } = await two()
  const add = (store: Store, serial: number) =>
    store.addDocument({ channel: 'lotus', serial, document: Buffer.from('d'), signature: Buffer.from('s') })
  const seen: number[] = []
  const adding = Promise.all(
    Array.from({ length: 40 }, (_, index) => add(index % 2 === 0 ? first : second, index + 1)),
  ).then(() => true)
  let done = false
  while (!done) {
    done = await Promise.race([
      adding,
      first.documents(seen.at(-1) ?? 0).then((added) => {
        seen.push(...added.map(({ number }) => number))
        return false
      }),
    ])
  }
  seen.push(...(await first.documents(seen.at(-1) ?? 0)).map(({ number }) => number))
  t.equal(new Set(seen).size, 40, 'who asks for those after the last one it saw misses none')
  for (const store of [first, second]) await store.close()
  await superuser.end()
})

await t.test('two instances that are sent the same envelopes at once keep each once', async (t) => {
  const { first, second, superuser } = await two()
  const sealed = newEnvelopes(300)
  await Promise.all([
    receiveAll(first, 'lotus', sealed),
    receiveAll(second, 'lotus', sealed.toReversed()),
    first.mix('lotus', '2026-03-01'),
  ])
  await first.mix('lotus', '2026-03-02')
  const batches = await first.batches('lotus', 0)
  t.equal(
    batches.reduce((total, { count }) => total + count, 0),
    300,
  )
  const kept = await Promise.all(batches.map(({ number }) => readAll(first, 'lotus', number)))
  t.strictSame(sorted(kept.flat()), sorted(sealed.map(({ bytes }) => bytes)))
  for (const store of [first, second]) await store.close()
  await superuser.end()
})

await t.test('a reader that holds the spool delays mixing and loses nothing', async (t) => {
  const { first, second, superuser } = await two()
  await receiveAll(first, 'lotus', newEnvelopes(5))
  await superuser.query('BEGIN')
  await superuser.query('SELECT count(*) FROM spool')
  await t.rejects(first.mix('lotus', '2026-03-01'), { code: 'unavailable' })
  await receiveAll(second, 'lotus', newEnvelopes(5))
  await superuser.query('COMMIT')
  await first.mix('lotus', '2026-03-01')
  t.match(await first.batches('lotus', 0), [{ count: 10 }])
  for (const store of [first, second]) await store.close()
  await superuser.end()
})
