import t, { type Test } from 'tap'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { batchesPath, tokensPath } from '../../src/wire/paths.ts'
import { base64, newOrganisation, randomEnvelope, sealTo, sodium } from './organisation.ts'
import { addDocument, challenge, newService, post, type Refused } from './running.ts'

const channelOrigins = [
  { origin: 'https://lotus.example', path: '', slug: 'lotus' },
  { origin: 'http://orchid.example:8080', path: '', slug: 'orchid' },
]

/** Two organisations on one service. */
async function shared(t: Test, settings = {}) {
  const service = await newService(t, settings)
  const orchid = newOrganisation('orchid')
  const signed = orchid.sign({ ...orchid.first, names: { en: 'Orchid House', nl: 'Orchideehuis' } })
  await addDocument(service.store, signed)
  await service.channels.refresh()
  return { ...service, orchid: { ...orchid, signed } }
}

await t.test('each organisation has its own page under its own name, and no page lists them', async (t) => {
  const { app } = await shared(t, { channelOrigins })
  const page = (host: string, url = '/') => app.inject({ url, headers: { host } })
  for (const url of ['/', '/help', '/hand-in']) {
    const [lotus, orchid] = [await page('lotus.example', url), await page('Orchid.example:8080', url)]
    t.match(lotus.body, 'Lotus &lt;Union&gt;')
    t.notMatch(lotus.body, /orchid/i)
    t.match(orchid.body, 'Orchid House')
    t.notMatch(orchid.body, /lotus/i)
    for (const host of ['shared.example', 'orchid.example', '127.0.0.1', '']) {
      const neither = await page(host, url)
      t.equal(neither.statusCode, 404, host)
      t.notMatch(neither.body, /lotus|orchid/i)
    }
  }
})

await t.test(
  'without names of their own, a shared service has no front page unless it is told whose',
  async (t) => {
    t.equal((await (await shared(t)).app.inject('/')).statusCode, 404)
    t.match((await (await shared(t, { channel: 'orchid' })).app.inject('/')).body, 'Orchid House')
  },
)

await t.test('a report is taken in by the organisation that it was sealed to, and by no other', async (t) => {
  const { app, store, signed, orchid } = await shared(t, { channelOrigins })
  t.equal((await post(app, sealTo(signed), 'orchid')).json<Refused>().error, 'document')
  t.equal((await post(app, sealTo(orchid.signed), 'orchid')).statusCode, 202)
  t.strictSame([...(await store.waiting())], [['orchid', 1]])
})

await t.test('advocates sign for their own organisation’s name, and see nothing of the other', async (t) => {
  const { app, orchid } = await shared(t, { channelOrigins })
  const { anna } = orchid
  const logIn = async (origin: string) => {
    const asked = await challenge(app, 'orchid')
    const message = loginMessage(origin, 'orchid', Buffer.from(asked, 'base64'))
    const signature = base64(sign(sodium, 'login', message, anna.loginSecret))
    const payload = { loginKey: anna.loginKey, challenge: asked, signature }
    return app.inject({ method: 'POST', url: tokensPath('orchid'), payload })
  }
  t.equal((await logIn('https://lotus.example')).json<Refused>().error, 'login')
  const token = (await logIn('http://orchid.example:8080')).json<{ token: string }>().token
  const headers = { authorization: `Bearer ${token}` }
  t.equal((await app.inject({ url: batchesPath('orchid'), headers })).statusCode, 200)
  t.equal((await app.inject({ url: batchesPath('lotus'), headers })).json<Refused>().error, 'token')
})

await t.test('a flood of one organisation leaves the other its turn', async (t) => {
  const { app, signed, orchid } = await shared(t, { channelOrigins, reportsPerSecond: 4 })
  const like = sealTo(signed)
  const send = (slug: string, payload: Buffer, n: number) =>
    post(app, payload, slug, { remoteAddress: `198.51.100.${n}` })
  // Forty may come at once; of the others, a dozen have room to wait for their turn.
  const flood = Array.from({ length: 60 }, (_, n) => send('lotus', randomEnvelope(like), n))
  await Promise.race(flood)
  t.equal((await send('orchid', sealTo(orchid.signed), 99)).statusCode, 202)
  const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode)
  t.ok(statuses.includes(503), 'the flood itself is held back')
})
