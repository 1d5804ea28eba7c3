import t from 'tap'
import { envelopeId } from '../../src/envelope/format.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { Challenges } from '../../src/service/challenges.ts'
import { Logins } from '../../src/service/logins.ts'
import { ShortLived } from '../../src/service/short-lived.ts'
import { unframe } from '../../src/wire/batch.ts'
import { batchMediaType } from '../../src/wire/media-types.ts'
import { batchesPath, batchPath, challengesPath, removalsPath, tokensPath } from '../../src/wire/paths.ts'
import { removalMessage } from '../../src/wire/removal.ts'
import { base64, newOrganisation, sealTo, sodium, type Advocate } from './organisation.ts'
import {
  addDocument,
  answerTo,
  challenge,
  logIn,
  newService,
  origin,
  post,
  tokenRequest,
  type Running,
  type Refused,
} from './running.ts'

const ask = ({ app }: Running, payload: object) =>
  app.inject({ method: 'POST', url: tokensPath('lotus'), payload })

await t.test('an advocate who signs a challenge gets a token, and with it the mixed batches', async (t) => {
  const service = await newService(t)
  const { app, store, organisation, signed } = service
  const envelopes = [sealTo(signed), sealTo(signed), sealTo(signed)]
  for (const envelope of envelopes) await post(app, envelope)
  const headers = await logIn(app, organisation.bob)
  t.strictSame((await app.inject({ url: batchesPath('lotus'), headers })).json(), { batches: [] })

  await store.mix('lotus', '2026-03-01')
  const { batches } = (await app.inject({ url: batchesPath('lotus'), headers })).json<{
    batches: unknown[]
  }>()
  t.strictSame(batches, [{ number: 1, day: '2026-03-01', count: 3 }])
  t.strictSame((await app.inject({ url: `${batchesPath('lotus')}?after=1`, headers })).json(), {
    batches: [],
  })

  const batch = await app.inject({ url: batchPath('lotus', 1), headers })
  t.equal(batch.headers['content-type'], batchMediaType)
  const read: string[] = []
  for await (const envelope of unframe([batch.rawPayload] as unknown as AsyncIterable<Uint8Array>))
    read.push(base64(envelope))
  t.strictSame(read.sort(), envelopes.map(base64).sort())
})

await t.test('batches are named by whole numbers, and only those that are there', async (t) => {
  const { app, organisation } = await newService(t)
  const headers = await logIn(app, organisation.anna)
  for (const number of ['1', '-1', '1.5', 'first', '9'.repeat(30)])
    t.equal(
      (await app.inject({ url: batchPath('lotus', number), headers })).json<Refused>().error,
      'batch',
      number,
    )
  for (const after of ['-1', 'x', '', '1&after=2'])
    t.equal(
      (await app.inject({ url: `${batchesPath('lotus')}?after=${after}`, headers })).json<Refused>().error,
      'body',
      after,
    )
})

await t.test('a login is refused unless everything about it is right', async (t) => {
  const service = await newService(t)
  const { app, organisation } = service
  const { anna, bob } = organisation
  const used = await tokenRequest(app, anna)
  t.equal((await ask(service, used)).statusCode, 200)
  const elsewhere = await newService(t)
  const refused: [string, object][] = [
    ['a challenge that was used', used],
    ['a challenge of another service', await tokenRequest(elsewhere.app, anna)],
    ['another origin', await tokenRequest(app, anna, 'https://other.example')],
    ['another channel', await tokenRequest(app, anna, origin, 'orchid')],
    ['somebody who is not listed', await tokenRequest(app, newOrganisation().anna)],
    ['the key of another', { ...(await tokenRequest(app, anna)), loginKey: bob.loginKey }],
    ['a signature of another use', await signedWith(app, anna, 'remove')],
  ]
  for (const [what, request] of refused) {
    const answer = await ask(service, request)
    t.equal(answer.statusCode, 401, what)
    t.equal(answer.json<Refused>().error, 'login', what)
  }
  t.equal((await ask(service, {})).json<Refused>().error, 'body')
  const there = (path: string) => app.inject({ method: 'POST', url: path })
  t.equal((await there(challengesPath('orchid'))).json<Refused>().error, 'channel')
})

async function signedWith(app: Running['app'], advocate: Advocate, use: 'remove') {
  const request = await tokenRequest(app, advocate)
  const message = loginMessage(origin, 'lotus', Buffer.from(request.challenge, 'base64'))
  return { ...request, signature: base64(sign(sodium, use, message, advocate.loginSecret)) }
}

await t.test('batches are for those who hold a token of this channel', async (t) => {
  const { app, organisation } = await newService(t)
  const { authorization } = await logIn(app, organisation.anna)
  const wrong = [
    undefined,
    '',
    'Bearer',
    'Bearer x',
    authorization.replace('Bearer', 'Basic'),
    `${authorization}x`,
  ]
  for (const header of wrong) {
    const headers = header === undefined ? {} : { authorization: header }
    for (const url of [batchesPath('lotus'), batchPath('lotus', 1)])
      t.equal((await app.inject({ url, headers })).json<Refused>().error, 'token')
  }
  const orchid = await app.inject({ url: batchesPath('orchid'), headers: { authorization } })
  t.equal(orchid.json<Refused>().error, 'channel')
})

await t.test('an advocate who is taken off the document may nothing any more, token or not', async (t) => {
  const { app, store, channels, organisation } = await newService(t)
  const { first, sign: signed, anna, bob } = organisation
  const [annas, bobs] = [await logIn(app, anna), await logIn(app, bob)]
  const advocates = [{ label: 'Anna', loginKey: anna.loginKey, may: ['remove' as const] }]
  await addDocument(store, signed({ ...first, serial: 2, advocates }))
  await channels.refresh()
  for (const headers of [annas, bobs])
    t.equal((await app.inject({ url: batchesPath('lotus'), headers })).json<Refused>().error, 'forbidden')
})

interface Removal {
  advocate: Advocate
  ids: Uint8Array[]
  signedFor?: string
  signedIds?: Uint8Array[]
}

async function remove({ app }: Running, { advocate, ids, signedFor = origin, signedIds = ids }: Removal) {
  const asked = await challenge(app)
  const login = loginMessage(signedFor, 'lotus', Buffer.from(asked, 'base64'))
  const payload = {
    loginKey: advocate.loginKey,
    challenge: asked,
    ids: ids.map((id) => Buffer.from(id).toString('hex')),
    signature: base64(sign(sodium, 'remove', removalMessage(login, signedIds), advocate.loginSecret)),
  }
  const send = () => app.inject({ method: 'POST', url: removalsPath('lotus'), payload })
  return { answer: await send(), send }
}

await t.test('a removal takes a signature of its own, by an advocate who may', async (t) => {
  const service = await newService(t)
  const { app, store, signed, organisation } = service
  const envelopes = [sealTo(signed), sealTo(signed)]
  for (const envelope of envelopes) await post(app, envelope)
  await store.mix('lotus', '2026-03-01')
  const [one, two] = envelopes.map((envelope) => envelopeId(sodium, envelope)) as [Uint8Array, Uint8Array]
  const { anna, bob } = organisation

  const refused: [string, Removal, string][] = [
    ['tally advocates remove nothing', { advocate: bob, ids: [one] }, 'forbidden'],
    ['nor do strangers', { advocate: newOrganisation().anna, ids: [one] }, 'forbidden'],
    ['another origin', { advocate: anna, ids: [one], signedFor: 'https://other.example' }, 'login'],
    ['other identifiers than were signed', { advocate: anna, ids: [one], signedIds: [two] }, 'login'],
    ['no identifiers', { advocate: anna, ids: [] }, 'body'],
  ]
  for (const [what, removal, code] of refused)
    t.equal((await remove(service, removal)).answer.json<Refused>().error, code, what)
  t.equal((await store.batches('lotus', 0))[0]?.count, 2)

  const { answer, send } = await remove(service, { advocate: anna, ids: [one] })
  t.strictSame(answer.json(), { removed: 1 })
  t.equal((await send()).json<Refused>().error, 'login', 'a removal cannot be sent a second time')
  t.equal((await store.batches('lotus', 0))[0]?.count, 1)
})

await t.test('a challenge waits for its advocate, however many others are asked for meanwhile', async (t) => {
  const { channels, organisation } = await newService(t)
  const logins = new Logins(sodium, channels)
  const asked = logins.challenge('lotus')
  for (let more = 0; more < 20_000; more += 1) logins.challenge('lotus')
  const request = answerTo(asked, organisation.anna)
  for (let wrong = 0; wrong < 200; wrong += 1)
    t.throws(() => logins.login(origin, 'lotus', { ...request, signature: base64(Buffer.alloc(64)) }), {
      code: 'login',
    })
  t.equal(logins.login(origin, 'lotus', request).seconds, 600)
  const used = Buffer.from(asked, 'base64')
  // Four ways to write the same bytes.
  const last = asked.charAt(42)
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
  for (const bits of [0, 1, 2, 3]) {
    const challenge = `${asked.slice(0, 42)}${alphabet.charAt(alphabet.indexOf(last) | bits)}=`
    t.ok(Buffer.from(challenge, 'base64').equals(used))
    t.throws(() => logins.login(origin, 'lotus', { ...request, challenge }), { code: 'login' }, 'good once')
  }
})

await t.test('a challenge is good for a minute or two, for one channel and for one service', (t) => {
  const challenges = new Challenges()
  const refuses = (challenge: string, minute: number, { slug = 'lotus', by = challenges } = {}) =>
    t.throws(() => by.redeem(slug, { challenge, loginKey: 'a key' }, minute * 60_000), { code: 'login' })
  const redeem = (challenge: string, minute: number) =>
    challenges.redeem('lotus', { challenge, loginKey: 'a key' }, minute * 60_000)
  const issue = (minute: number) => challenges.issue('lotus', minute * 60_000)

  const [early, kept, late] = [issue(0), issue(0), issue(0)]
  t.equal(Buffer.from(early, 'base64').length, 32)
  t.not(early, kept)
  redeem(early, 0)
  redeem(kept, 1)
  for (const used of [early, kept]) refuses(used, 1)
  refuses(late, 2)
  refuses(issue(5), 7)
  const other = issue(8)
  refuses(other, 8, { slug: 'orchid' })
  refuses(other, 8, { by: new Challenges() })
  for (const changed of [0, 15, 16, 31]) {
    const bytes = Buffer.from(other, 'base64')
    bytes[changed] = (bytes[changed] ?? 0) ^ 1
    refuses(base64(bytes), 8)
  }
  redeem(other, 9)
  t.end()
})

await t.test('tokens end, and a flood of them pushes out the oldest', (t) => {
  const ended = new ShortLived<string>(0, 10)
  ended.put('a', 'value')
  t.equal(ended.get('a'), undefined)
  const few = new ShortLived<string>(60, 2)
  for (const name of ['a', 'b', 'c']) few.put(name, name)
  t.strictSame(
    ['a', 'b', 'c'].map((name) => few.get(name)),
    [undefined, 'b', 'c'],
  )
  t.end()
})
