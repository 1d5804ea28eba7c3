import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import t, { type Test } from 'tap'
import type { Settings } from '../../fastify.config.ts'
import { errorBody } from '../../src/wire/errors.ts'
import { envelopeMediaType, jsonMediaType } from '../../src/wire/media-types.ts'
import { operations } from '../../src/wire/operations.ts'
import { batchesPath, challengesPath, channelPath, reportsPath, tokensPath } from '../../src/wire/paths.ts'
import { newOrganisation, randomEnvelope, sealTo } from './organisation.ts'
import { addDocument, answerTo, newService, post, type Refused } from './running.ts'

const channelOrigins = [
  { origin: 'https://lotus.example', path: '', slug: 'lotus' },
  { origin: 'http://orchid.example:8080', path: '', slug: 'orchid' },
]

const hosts: Record<string, string> = { lotus: 'lotus.example', orchid: 'orchid.example:8080' }
const atOrchid = { headers: { host: hosts['orchid'] } }

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
  t.equal((await post(app, sealTo(signed), 'orchid', atOrchid)).json<Refused>().error, 'document')
  t.equal((await post(app, sealTo(orchid.signed), 'orchid', atOrchid)).statusCode, 202)
  t.strictSame([...(await store.waiting())], [['orchid', 1]])
})

await t.test('advocates sign for their own organisation’s name, and see nothing of the other', async (t) => {
  const { app, orchid } = await shared(t, { channelOrigins })
  const { anna } = orchid
  const logIn = async (origin: string) => {
    const asked = await app.inject({ method: 'POST', url: challengesPath('orchid'), ...atOrchid })
    const payload = answerTo(asked.json<{ challenge: string }>().challenge, anna, origin, 'orchid')
    return app.inject({ method: 'POST', url: tokensPath('orchid'), payload, ...atOrchid })
  }
  t.equal((await logIn('https://lotus.example')).json<Refused>().error, 'login')
  const token = (await logIn('http://orchid.example:8080')).json<{ token: string }>().token
  const authorization = `Bearer ${token}`
  const batches = (slug: string, host: string) =>
    app.inject({ url: batchesPath(slug), headers: { authorization, host } })
  t.equal((await batches('orchid', 'orchid.example:8080')).statusCode, 200)
  t.equal((await batches('lotus', 'lotus.example')).json<Refused>().error, 'token')
})

await t.test('under one organisation’s name, another is like one that is nowhere', async (t) => {
  const { app, orchid } = await shared(t, { channelOrigins })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const envelope = sealTo(orchid.signed)
  const taken = (path: string) =>
    path.endsWith('/reports') ? [envelopeMediaType, envelope] : [jsonMediaType, '{}']
  const seen = async (host: string, slug: string, method: string, path: string) => {
    const [type = '', body = ''] = method === 'GET' || method === 'HEAD' ? [] : taken(path)
    const headers = { host, ...(body !== '' && { 'content-type': String(type) }), authorization: 'Bearer x' }
    return ask(port, method, path.replace('{slug}', slug).replace(/\{\w+\}/, '1'), headers, body)
  }
  const ofChannels = [...new Set(operations.map(({ path }) => path))].filter((path) =>
    path.includes('{slug}'),
  )
  t.ok(ofChannels.length > 8)
  for (const path of ofChannels)
    for (const method of ['GET', 'HEAD', 'PUT', 'POST', 'DELETE', 'OPTIONS']) {
      const which = `${method} ${path}`
      const nowhere = await seen('lotus.example', 'willow', method, path)
      t.equal(nowhere.status, 404, which)
      if (method !== 'HEAD') t.strictSame(JSON.parse(nowhere.body), errorBody('channel'), which)
      for (const host of [
        'lotus.example',
        'LOTUS.example',
        'lotus.example:443',
        'orchid.example',
        '127.0.0.1',
      ])
        t.strictSame(await seen(host, 'orchid', method, path), nowhere, `${which} at ${host}`)
    }
  for (const host of ['orchid.example:8080', 'ORCHID.example:8080'])
    t.equal((await seen(host, 'orchid', 'GET', channelPath('{slug}'))).status, 200)
  t.equal((await seen('orchid.example:8080', 'orchid', 'POST', reportsPath('{slug}'))).status, 202)
})

await t.test(
  'a channel answers where its pages are, and at the service’s own name when it has no other',
  async (t) => {
    const origins = [
      { origin: 'https://shared.example', path: '/spring', slug: 'lotus' },
      { origin: 'https://shared.example', path: '/autumn', slug: 'orchid' },
      { origin: 'https://lotus.example', path: '', slug: 'lotus' },
    ]
    const here = async (host: string, settings: Partial<Settings>) => {
      const { app, store, channels } = await shared(t, settings)
      const rose = newOrganisation('rose')
      await addDocument(store, rose.sign(rose.first))
      await channels.refresh()
      const found: string[] = []
      for (const slug of ['lotus', 'orchid', 'rose', 'willow']) {
        const { statusCode } = await app.inject({ url: channelPath(slug), headers: { host } })
        if (statusCode === 200) found.push(slug)
      }
      return found
    }
    const all = ['lotus', 'orchid', 'rose']
    t.strictSame(await here('any.example', {}), all)
    t.strictSame(await here('shared.example', { channelOrigins: origins }), all)
    t.strictSame(await here('lotus.example', { channelOrigins: origins }), ['lotus'])
    t.strictSame(await here('any.example', { channelOrigins: origins }), ['rose'])
    t.strictSame(await here('any.example', { channelOrigins: origins, channel: 'lotus' }), ['lotus', 'rose'])
    const paths = [...origins, { origin: 'https://lotus.example', path: '/winter', slug: 'orchid' }]
    t.strictSame(await here('lotus.example', { channelOrigins: paths }), ['lotus', 'orchid'])
  },
)

await t.test('the only channel answers at any name, as its page does', async (t) => {
  const { app } = await newService(t, { channelOrigins: channelOrigins.slice(0, 1) })
  for (const url of ['/', channelPath('lotus')])
    t.equal((await app.inject({ url, headers: { host: 'any.example' } })).statusCode, 200, url)
})

await t.test('a flood of one organisation leaves the other its turn', async (t) => {
  const { app, signed, orchid } = await shared(t, { channelOrigins, reportsPerSecond: 4 })
  const like = sealTo(signed)
  const send = (slug: string, payload: Buffer, n: number) =>
    post(app, payload, slug, { remoteAddress: `198.51.100.${n}`, headers: { host: hosts[slug] } })
  // Forty may come at once; of the others, a dozen have room to wait for their turn.
  const flood = Array.from({ length: 60 }, (_, n) => send('lotus', randomEnvelope(like), n))
  await Promise.race(flood)
  t.equal((await send('orchid', sealTo(orchid.signed), 99)).statusCode, 202)
  const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode)
  t.ok(statuses.includes(503), 'the flood itself is held back')
})

/** What anybody can see of an answer, its date apart. */
function ask(
  port: number,
  method: string,
  path: string,
  headers: Record<string, string>,
  body: Buffer | string,
): Promise<{ status: number | undefined; headers: string[]; body: string }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      let text = ''
      const shown = answer.rawHeaders.map((entry, at, all) => (all[at - 1] === 'Date' ? '' : entry))
      answer
        .setEncoding('utf8')
        .on('data', (part: string) => (text += part))
        .once('end', () => resolve({ status: answer.statusCode, headers: shown, body: text }))
    })
      .once('error', reject)
      .end(body)
  })
}
