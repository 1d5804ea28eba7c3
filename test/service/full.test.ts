import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { errorBody } from '../../src/wire/errors.ts'
import { healthPath } from '../../src/wire/paths.ts'
import { randomEnvelope, sealTo, sodium } from './organisation.ts'
import { newService, post } from './running.ts'

await t.test(
  'without room a report is refused, none is lost, and with room the service goes on',
  async (t) => {
    const { app, store, signed } = await newService(t, { databaseMegabytes: 1 })
    const like = sealTo(signed)
    const taken: Buffer[] = []
    let refused = 0
    while (refused === 0) {
      const envelopes = Array.from({ length: 8 }, () => randomEnvelope(like))
      const answers = await Promise.all(envelopes.map((envelope) => post(app, envelope)))
      for (const [index, answer] of answers.entries()) {
        if (answer.statusCode === 202) taken.push(envelopes[index] ?? Buffer.alloc(0))
        else {
          t.equal(answer.statusCode, 503)
          t.strictSame(answer.json(), errorBody('full'))
          refused += 1
        }
      }
    }
    t.equal(
      (await store.waiting()).get('lotus'),
      taken.length,
      'what was acknowledged is there, and nothing else',
    )
    t.equal((await app.inject(healthPath)).statusCode, 200)

    await store.mix('lotus', '2026-03-01')
    const ids = taken.map((envelope) => envelopeId(sodium, envelope))
    t.equal(await store.remove('lotus', ids.slice(0, 10)), 10)
    t.equal((await post(app, randomEnvelope(like))).statusCode, 202)
  },
)
