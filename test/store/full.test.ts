import t from 'tap'
import { openSqlite, type OpenOptions } from '../../src/store/sqlite/open.ts'
import { ThreadStore } from '../../src/store/sqlite/thread/thread-store.ts'
import { newDatabasePath, newEnvelope, newEnvelopes, readAll, receiveAll, type Sealed } from './fixtures.ts'

const kinds = {
  'in this thread': openSqlite,
  'in a thread of its own': (path: string, options: OpenOptions) => ThreadStore.open(path, options),
}

for (const [where, open] of Object.entries(kinds))
  await t.test(
    `a full database, ${where}, refuses a whole group, keeps what it had, and goes on`,
    async (t) => {
      const path = newDatabasePath(t)
      const store = await open(path, { megabytes: 1 })
      const kept: Sealed[] = []
      const refused = await fill()
      async function fill(): Promise<Sealed[]> {
        for (;;) {
          const group = newEnvelopes(8, 18_976)
          const answers = await Promise.allSettled(
            group.map(({ id, bytes }) => store.receive('lotus', id, bytes)),
          )
          if (answers.every(({ status }) => status === 'fulfilled')) kept.push(...group)
          else {
            for (const answer of answers)
              t.match(answer, { status: 'rejected', reason: { name: 'StoreError', code: 'full' } })
            return group
          }
        }
      }
      t.ok(kept.length > 16)
      t.equal((await store.waiting()).get('lotus'), kept.length, 'nothing of the refused group is there')

      await store.mix('lotus', '2026-03-01')
      t.equal((await readAll(store, 'lotus', 1)).length, kept.length, 'mixing goes on')
      await t.rejects(receiveAll(store, 'lotus', refused), { code: 'full' })

      t.equal(
        await store.remove(
          'lotus',
          kept.slice(0, 16).map(({ id }) => id),
        ),
        16,
      )
      await receiveAll(store, 'lotus', refused)
      await store.close()

      const roomier = await open(path, {})
      await receiveAll(roomier, 'lotus', newEnvelopes(64, 18_976))
      t.equal((await roomier.waiting()).get('lotus'), 72)
      t.equal((await readAll(roomier, 'lotus', 1)).length, kept.length - 16)
      await roomier.receive('lotus', newEnvelope().id, newEnvelope().bytes)
      await roomier.close()
    },
  )

await t.test('releases take none of the room of reports, and a full database still takes them', async (t) => {
  const roomFor = async (published: 'first' | 'while open' | 'never') => {
    const path = newDatabasePath(t)
    const release = (number: number) => ({
      channel: 'lotus',
      number,
      entry: Buffer.alloc(100, 1),
      signature: Buffer.alloc(64, 1),
      content: Buffer.alloc(700_000, 1),
    })
    if (published === 'first') {
      const before = openSqlite(path)
      await before.publish(release(1))
      await before.close()
    }
    const store = openSqlite(path, { megabytes: 1 })
    if (published === 'while open') await store.publish(release(1))
    let room = 0
    for (;;) {
      const { id, bytes } = newEnvelope(18_976)
      const taken = await store.receive('lotus', id, bytes).then(
        () => true,
        () => false,
      )
      if (!taken) break
      room += 1
    }
    await store.publish(release(2))
    t.equal((await store.content('lotus', 2))?.length, 700_000)
    await store.close()
    return room
  }
  const room = await roomFor('never')
  t.ok(room > 16)
  for (const published of ['first', 'while open'] as const)
    t.ok((await roomFor(published)) >= room - 1, published)
})
