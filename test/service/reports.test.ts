import { randomBytes } from 'node:crypto'
import t from 'tap'
import { reportsPath } from '../../src/wire/paths.ts'
import { randomEnvelope, sealTo } from './organisation.ts'
import { addDocument, newService, post, type Refused } from './running.ts'

await t.test('a sealed report is taken in, and taken in once', async (t) => {
  const { app, store, signed } = await newService(t)
  const envelope = sealTo(signed)
  const first = await post(app, envelope)
  t.equal(first.statusCode, 202)
  t.strictSame(first.json(), { received: true })
  const again = await post(app, envelope)
  t.equal(again.statusCode, 202)
  t.equal(again.body, first.body, 'the answer does not tell a new one from a known one')
  t.equal((await store.waiting()).get('lotus'), 1)
})

await t.test('envelopes of every document that the channel ever had are taken in', async (t) => {
  const { app, channels, store, organisation, signed } = await newService(t)
  const { first, sign } = organisation
  const smaller = sign({ ...first, serial: 2, recipients: first.recipients.slice(0, 1) })
  await addDocument(store, smaller)
  await channels.refresh()
  const [old, young] = [sealTo(signed), sealTo(smaller)]
  t.not(old.length, young.length)
  for (const envelope of [old, young]) t.equal((await post(app, envelope)).statusCode, 202)

  const unknown = sealTo(sign({ ...first, serial: 3 }))
  t.equal((await post(app, unknown)).json<Refused>().error, 'document')
})

await t.test(
  'what is no report to this channel is refused with its own code, and nothing is kept',
  async (t) => {
    const { app, store, signed } = await newService(t)
    const envelope = sealTo(signed)
    const changed = (at: number, value: number) => {
      const copy = Buffer.from(envelope)
      copy[at] = value
      return copy
    }
    const refused: [string, Uint8Array, number, string][] = [
      ['one byte short', envelope.subarray(0, -1), 400, 'length'],
      ['one byte too long', Buffer.concat([envelope, Buffer.alloc(1)]), 400, 'length'],
      ['a header alone', envelope.subarray(0, 64), 400, 'length'],
      ['nothing', Buffer.alloc(0), 400, 'length'],
      ['longer than any envelope', Buffer.concat([envelope, Buffer.alloc(40_000)]), 413, 'too-large'],
      ['random bytes', randomBytes(envelope.length), 400, 'magic'],
      ['another suite', changed(8, 2), 400, 'version'],
      ['another kind', changed(9, 2), 400, 'version'],
      ['no slots', changed(10, 0), 400, 'version'],
      ['other slots than the document has recipients', changed(10, 3), 400, 'length'],
      ['another number of parts', changed(11, 1), 400, 'version'],
      ['a reserved byte in use', changed(12, 1), 400, 'version'],
      ['another channel document', changed(20, (envelope[20] ?? 0) ^ 1), 422, 'document'],
    ]
    for (const [what, bytes, status, code] of refused) {
      const answer = await post(app, bytes)
      t.equal(answer.statusCode, status, what)
      t.equal(answer.json<Refused>().error, code, what)
    }
    t.strictSame(await store.waiting(), new Map())
  },
)

await t.test('only the exact media type will do', async (t) => {
  const { app, signed } = await newService(t)
  const envelope = sealTo(signed)
  for (const type of [
    'application/json',
    'application/octet-stream',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/vnd.parasol.envelope; charset=utf-8',
    'Application/Vnd.Parasol.Envelope',
    'no type',
  ]) {
    const answer = await post(app, envelope, 'lotus', { headers: { 'content-type': type } })
    t.equal(answer.statusCode, 415, type)
    t.equal(answer.json<Refused>().error, 'media-type', type)
  }
  const untyped = await app.inject({ method: 'POST', url: reportsPath('lotus'), payload: envelope })
  t.equal(untyped.statusCode, 415)
  const empty = await app.inject({ method: 'POST', url: reportsPath('lotus') })
  t.equal(empty.statusCode, 415)
})

await t.test('a channel that is not here has no reports', async (t) => {
  const { app, signed } = await newService(t)
  for (const slug of ['orchid', 'Lotus', '%6c%6ftu', 'x'.repeat(99)]) {
    const answer = await post(app, sealTo(signed), slug)
    t.equal(answer.statusCode, 404, slug)
    t.notMatch(answer.body, slug)
  }
})

await t.test(
  'what the service cannot open it need not: noise of the right shape waits as well',
  async (t) => {
    const { app, store, signed } = await newService(t)
    t.equal((await post(app, randomEnvelope(sealTo(signed)))).statusCode, 202)
    t.equal((await store.waiting()).get('lotus'), 1)
  },
)
