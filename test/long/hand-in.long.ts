import t from 'tap'
import { reportsPath } from '../../src/wire/paths.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { randomEnvelope, sealTo } from '../service/organisation.ts'
import { newService } from '../service/running.ts'

t.setTimeout(0)

const address = '198.51.100.7'

await t.test(
  'three hundred sealed files from one address are taken in, and forty people there with them',
  async (t) => {
    const { app, store, signed } = await newService(t, { reportsPerMinute: 60, reportsPerSecond: 50 })
    const like = sealTo(signed)
    const headers = { 'content-type': envelopeMediaType }
    const send = async () => {
      const payload = randomEnvelope(like)
      const url = reportsPath('lotus')
      return (await app.inject({ method: 'POST', url, headers, payload, remoteAddress: address })).statusCode
    }
    const statuses: number[] = []
    for (let file = 0; file < 300; file += 1) {
      statuses.push(await send())
      if (file % 7 === 0 && file < 280) statuses.push(await send())
    }
    t.strictSame([...new Set(statuses)], [202], 'not one is refused')
    t.equal((await store.waiting()).get('lotus'), 340)
    t.comment('300 files and 40 people behind one address, none refused')
  },
)
