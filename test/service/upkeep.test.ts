import t from 'tap'
import { readSettings } from '../../fastify.config.ts'
import { Upkeep } from '../../src/service/upkeep.ts'
import { newEnvelopes, receiveAll } from '../store/fixtures.ts'
import { addDocument, newService } from './running.ts'

const hour = 60 * 60 * 1000
const noon = Date.UTC(2026, 2, 31, 12)

await t.test('by itself the service sees what was added, mixes, and removes what is too old', async (t) => {
  const { store, channels, sounds, releases, organisation } = await newService(t)
  const settings = {
    ...readSettings(undefined, {}),
    keepDays: 30,
    mixing: { leastWaiting: 2, leastSeconds: 0 },
  }
  const upkeep = new Upkeep({ settings, store, channels, sounds, releases })
  await addDocument(store, organisation.sign({ ...organisation.first, serial: 2 }))
  await receiveAll(store, 'lotus', newEnvelopes(2))
  await store.mix('lotus', '2026-02-20')
  await receiveAll(store, 'lotus', newEnvelopes(3))

  await upkeep.look(noon, 0)
  t.equal(channels.newest('lotus').verified.document.serial, 2)
  t.match(await store.batches('lotus', 0), [{ count: 2 }, { day: '2026-03-31', count: 3 }])
  await upkeep.look(noon + hour, hour)
  t.strictSame(await store.batches('lotus', 0), [{ number: 2, day: '2026-03-31', count: 3 }])
})
