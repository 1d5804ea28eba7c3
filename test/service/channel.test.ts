import t from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { channelPath, documentPath } from '../../src/wire/paths.ts'
import { newOrganisation, sealTo } from './organisation.ts'
import { newService, post, type Running, type Refused } from './running.ts'

const put = ({ app }: Running, payload: SignedChannel | string, slug = 'lotus') =>
  app.inject({
    method: 'PUT',
    url: channelPath(slug),
    payload,
    headers: { 'content-type': 'application/json' },
  })

await t.test('the newest document is handed out as it was signed', async (t) => {
  const service = await newService(t)
  const { app, organisation, signed } = service
  t.strictSame((await app.inject(channelPath('lotus'))).json(), signed)
  t.equal((await app.inject(channelPath('orchid'))).json<Refused>().error, 'channel')

  const second = organisation.sign({ ...organisation.first, serial: 2 })
  const answer = await put(service, second)
  t.equal(answer.statusCode, 200)
  t.strictSame(answer.json(), second)
  t.strictSame((await app.inject(channelPath('lotus'))).json(), second)
  t.equal((await put(service, second)).statusCode, 200, 'publishing it again changes nothing')
  t.equal((await service.store.documents(0)).length, 2)
  for (const document of [signed, second]) t.equal((await post(app, sealTo(document))).statusCode, 202)
})

await t.test('a document that is not the next of its channel is refused, and nothing changes', async (t) => {
  const service = await newService(t)
  const { app, organisation } = service
  const { first, sign, signAnything } = organisation
  const current = sign({ ...first, serial: 5 })
  await put(service, current)
  const next = sign({ ...first, serial: 6 })
  const stranger = newOrganisation()
  const refused: [string, SignedChannel | string, number, string][] = [
    ['an older serial', sign({ ...first, serial: 4 }), 409, 'older'],
    ['the first again', sign(first), 409, 'older'],
    [
      'the same serial with other bytes',
      sign({ ...first, serial: 5, expires: '2098-01-01' }),
      409,
      'conflict',
    ],
    ['another signer', stranger.sign({ ...stranger.first, serial: 6 }), 409, 'signer'],
    ['another slug', sign({ ...first, serial: 6, slug: 'orchid' }), 409, 'slug'],
    ['a signature of another document', { ...next, signature: current.signature }, 422, 'signature'],
    ['no recipients', signAnything({ ...first, serial: 6, recipients: [] }), 422, 'schema'],
    ['a newer format', signAnything({ ...first, serial: 6, format: 2 }), 422, 'schema'],
    ['bytes that are no JSON', { ...next, document: Buffer.from('{').toString('base64') }, 422, 'schema'],
    ['a short signature', { ...next, signature: next.signature.slice(4) }, 400, 'body'],
    ['something besides', { ...next, more: true } as SignedChannel, 400, 'body'],
    ['no JSON', '{"document":', 400, 'body'],
    ['nothing', '', 400, 'body'],
    ['far too much', JSON.stringify({ document: 'A'.repeat(2_000_000) }), 413, 'too-large'],
  ]
  for (const [what, body, status, code] of refused) {
    const answer = await put(service, body)
    t.equal(answer.statusCode, status, what)
    t.equal(answer.json<Refused>().error, code, what)
  }
  t.strictSame((await app.inject(channelPath('lotus'))).json(), current)
  t.equal((await service.store.documents(0)).length, 2)
  t.equal((await put(service, sign({ ...first, slug: 'orchid' }), 'orchid')).json<Refused>().error, 'channel')
})

await t.test('of two documents with one serial, sent at once, one is refused', async (t) => {
  const service = await newService(t)
  const { first, sign } = service.organisation
  const documents = ['2098-01-01', '2097-01-01'].map((expires) => sign({ ...first, serial: 2, expires }))
  const answers = await Promise.all(documents.map((document) => put(service, document)))
  t.strictSame(answers.map(({ statusCode }) => statusCode).sort(), [200, 409])
  t.equal((await service.store.documents(0)).length, 2)
})

await t.test('a document of a past day is taken in: clocks are wrong', async (t) => {
  const service = await newService(t)
  const { first, sign } = service.organisation
  t.equal((await put(service, sign({ ...first, serial: 2, expires: '2001-01-01' }))).statusCode, 200)
})

await t.test('a document that was altered in the database is never handed out', async (t) => {
  const { app, store, channels, organisation, signed } = await newService(t)
  await store.addDocument({
    channel: 'lotus',
    serial: 2,
    document: Buffer.from(JSON.stringify({ ...organisation.first, serial: 2 })),
    signature: Buffer.from(signed.signature, 'base64'),
  })
  await channels.refresh()
  t.strictSame((await app.inject(channelPath('lotus'))).json(), signed)
})

await t.test(
  'earlier documents are handed out by their serial, for advocates who never saw them',
  async (t) => {
    const service = await newService(t)
    const { first, sign } = service.organisation
    const next = sign({ ...first, serial: 3 })
    await put(service, next)
    const shown = async (serial: number | string) => service.app.inject(documentPath('lotus', serial))
    t.strictSame((await shown(1)).json(), service.signed)
    t.strictSame((await shown(3)).json(), next)
    for (const serial of [0, 2, 4, 'x', '01'])
      t.equal((await shown(serial)).json<Refused>().error, 'not-found')
  },
)
