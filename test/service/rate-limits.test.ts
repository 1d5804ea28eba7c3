import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import t from 'tap'
import { AddressKeys } from '../../src/service/address-keys.ts'
import { AlikeAddresses } from '../../src/service/alike-addresses.ts'
import { addRateLimits, perMinute } from '../../src/service/plugins/rate-limits.ts'
import { addRefusals } from '../../src/service/plugins/refusals.ts'
import { jsonMediaType } from '../../src/wire/media-types.ts'
import { challengesPath, channelPath, releasesPath, removalsPath, tokensPath } from '../../src/wire/paths.ts'
import { base64, sealTo } from './organisation.ts'
import { logIn, newService, post, tokenRequest, type Refused } from './running.ts'
import { handInBesidePeople } from './trials/hand-in.ts'

await t.test('each place may send so many reports a minute, and others are not held up by it', async (t) => {
  const { app, store, signed } = await newService(t, { reportsPerMinute: 3, trustProxy: 1 })
  const send = async (address: string) => {
    const answer = await post(app, sealTo(signed), 'lotus', { headers: { 'x-forwarded-for': address } })
    if (answer.statusCode === 503) t.equal(answer.json<Refused>().error, 'busy')
    return answer.statusCode
  }
  const one = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff::', '2001:db8:1:2::1']
  t.strictSame(await inTurn(one.map((address) => () => send(address))), [202, 202, 202, 503], 'one /64')
  const mapped = ['192.0.2.1', '::ffff:192.0.2.1', '192.0.2.1', '::ffff:c000:201']
  t.strictSame(
    await inTurn(mapped.map((address) => () => send(address))),
    [202, 202, 202, 503],
    'IPv4, mapped',
  )
  t.equal(await send('2001:db8:1:3::1'), 202)
  t.equal(await send('192.0.2.2'), 202)
  t.equal((await store.waiting()).get('lotus'), 8)
})

await t.test('logging in is limited for each place, reading the channel document is not', async (t) => {
  const { app } = await newService(t)
  const ask = (remoteAddress: string) =>
    app.inject({ method: 'POST', url: challengesPath('lotus'), remoteAddress })
  const asked = Array.from({ length: 121 }, () => () => ask('198.51.100.7'))
  const codes = (await inTurn(asked)).map(({ statusCode }) => statusCode)
  t.strictSame(codes, [...Array<number>(120).fill(200), 429])
  t.equal((await ask('198.51.100.8')).statusCode, 200)
  t.equal((await app.inject({ url: channelPath('lotus'), remoteAddress: '198.51.100.7' })).statusCode, 200)
})

await t.test('whoever floods through Tor locks no advocate out who comes that way too', async (t) => {
  const { app, organisation } = await newService(t)
  const { anna, bob } = organisation
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const stranger = {
    loginKey: anna.loginKey,
    challenge: base64(randomBytes(32)),
    signature: base64(randomBytes(64)),
  }
  const asked: [method: string, path: string, body: object | undefined, status: number][] = [
    ['POST', challengesPath('lotus'), undefined, 200],
    ['POST', tokensPath('lotus'), stranger, 401],
    ['POST', removalsPath('lotus'), { ...stranger, ids: ['00'.repeat(16)] }, 401],
    ['PUT', channelPath('lotus'), {}, 400],
    ['GET', releasesPath('lotus'), undefined, 200],
  ]
  for (const [method, path, body, status] of asked) {
    const flood = Array.from({ length: 150 }, () => async () => {
      const sent = body && { headers: { 'content-type': jsonMediaType }, body: JSON.stringify(body) }
      const answer = await fetch(address + path, { method, ...sent })
      await answer.arrayBuffer()
      return answer.status
    })
    t.strictSame(new Set(await inTurn(flood)), new Set([status]), path)
  }
  for (const advocate of [anna, bob])
    t.match(await logIn(app, advocate), { authorization: /^Bearer [\w-]{43}$/ })
})

await t.test('what those use up who look alike, they use up of one channel', async (t) => {
  const app = Fastify()
  addRefusals(app)
  await addRateLimits(app, new AddressKeys(), new AlikeAddresses(['127.0.0.1']))
  app.get('/channels/:slug', perMinute(1, 3), () => 'here')
  t.teardown(() => app.close())
  const codes = async (slug: string, remoteAddress: string) =>
    inTurn(
      Array.from({ length: 4 }, () => async () => {
        return (await app.inject({ url: `/channels/${slug}`, remoteAddress })).statusCode
      }),
    )
  const strangers = '127.0.0.1'
  t.strictSame(await codes('lotus', strangers), [200, 200, 200, 429])
  t.strictSame(await codes('orchid', strangers), [200, 200, 200, 429])
  t.strictSame(await codes('lotus', '198.51.100.7'), [200, 429, 429, 429])
  t.strictSame(await codes('orchid', '198.51.100.7'), [429, 429, 429, 429], 'a place is one place everywhere')
})

await t.test('an advocate who floods with logins is held back, and no other advocate', async (t) => {
  const { app, organisation } = await newService(t)
  const { anna, bob } = organisation
  const codes = await inTurn(
    Array.from({ length: 121 }, () => async () => {
      const payload = await tokenRequest(app, anna)
      return (await app.inject({ method: 'POST', url: tokensPath('lotus'), payload })).statusCode
    }),
  )
  t.strictSame(codes, [...Array<number>(120).fill(200), 429])
  t.match(await logIn(app, bob), { authorization: /^Bearer [\w-]{43}$/ })
})

await t.test('without a trusted proxy nobody can choose their own address', async (t) => {
  const { app, signed } = await newService(t, { reportsPerMinute: 1 })
  const send = (address: string) =>
    post(app, sealTo(signed), 'lotus', {
      headers: { 'x-forwarded-for': address },
      remoteAddress: '198.51.100.7',
    })
  t.equal((await send('192.0.2.1')).statusCode, 202)
  t.equal((await send('192.0.2.2')).statusCode, 503)
})

// A minute's worth and two more, who wait for their turn.
await t.test('a drop-in centre with a hand-in under way is slowed down, and nobody there is refused', (t) =>
  handInBesidePeople(t, 55),
)

await t.test('an address of strangers is known however it is written', (t) => {
  const alike = new AlikeAddresses(['127.0.0.1', '2001:db8::9'])
  for (const address of ['127.0.0.1', '::ffff:127.0.0.1', '2001:db8::9']) t.ok(alike.has(address))
  t.notOk(alike.has('192.0.2.1'))
  t.end()
})

await t.test('the name of an address holds until the key is forgotten, and tells nothing', (t) => {
  let rotations = 0
  const keys = new AddressKeys(() => (rotations += 1))
  const name = keys.of('192.0.2.1', 1000)
  t.equal(keys.of('192.0.2.1', 2000), name)
  t.equal(keys.of('::ffff:192.0.2.1', 2000), name)
  t.not(keys.of('192.0.2.2', 2000), name)
  t.not(new AddressKeys().of('192.0.2.1', 1000), name)
  t.notMatch(name, '192')
  const before = keys.of('192.0.2.1', 3000)
  keys.rotate()
  const after = keys.of('192.0.2.1', 3000)
  t.not(after, before)
  t.not(keys.of('192.0.2.1', 100), after, 'a clock that steps back starts all windows again')
  t.equal(rotations, 2, 'and whoever keeps something under the names hears of it')
  t.end()
})

async function inTurn<Result>(steps: (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = []
  for (const step of steps) results.push(await step())
  return results
}
