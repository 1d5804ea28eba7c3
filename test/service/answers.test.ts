import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import t from 'tap'
import { errorBody } from '../../src/wire/errors.ts'
import { batchesPath, channelPath, healthPath, reportsPath } from '../../src/wire/paths.ts'
import { sealTo } from './organisation.ts'
import { logIn, newService, post, type Refused, type Running } from './running.ts'

const closed = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
const page =
  "default-src 'none'; script-src 'self' blob: 'wasm-unsafe-eval'; style-src 'self'; img-src data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

await t.test('every answer carries the security headers and nothing that marks who asked', async (t) => {
  const { app, organisation } = await newService(t)
  const headers = await logIn(app, organisation.anna)
  const answers = [
    await app.inject({ url: '/', headers: { 'accept-encoding': 'br' } }),
    await app.inject('/help'),
    await app.inject('/assets/form-1a2b.js'),
    await app.inject('/assets/none.js'),
    await app.inject(healthPath),
    await app.inject(channelPath('lotus')),
    await app.inject({ url: batchesPath('lotus'), headers }),
    await app.inject({ method: 'POST', url: reportsPath('lotus') }),
    await app.inject({ method: 'DELETE', url: channelPath('lotus') }),
    await app.inject('/nowhere'),
    await app.inject('/%zz'),
  ]
  for (const [index, { headers, statusCode }] of answers.entries()) {
    const which = `answer ${index}, ${statusCode}`
    t.equal(headers['content-security-policy'], index < 2 ? page : closed, which)
    t.equal(headers['cache-control'], 'no-store', which)
    t.equal(headers['referrer-policy'], 'no-referrer', which)
    t.equal(headers['x-content-type-options'], 'nosniff', which)
    t.equal(headers['cross-origin-opener-policy'], 'same-origin', which)
    t.equal(headers['cross-origin-resource-policy'], 'same-origin', which)
    for (const name of Object.keys(headers))
      t.notMatch(
        name,
        /^(etag|last-modified|set-cookie|server|x-powered-by|retry-after|.*ratelimit.*)$/,
        which,
      )
  }
})

await t.test('no refusal repeats anything of what was asked', async (t) => {
  const { app } = await newService(t)
  const canary = 'kanarie7f3a'
  const headers = { 'user-agent': canary, 'content-type': canary, authorization: canary, cookie: canary }
  const asked = [
    { url: `/${canary}` },
    { url: `/%zz${canary}` },
    { url: `/?lang=${canary}` },
    { url: `/assets/${canary}` },
    { url: `/assets/../${canary}` },
    { url: `/api/v1/channels/${canary}?${canary}` },
    { url: `${batchesPath('lotus')}?after=${canary}` },
    { method: 'POST' as const, url: reportsPath(canary), payload: canary },
    { method: 'POST' as const, url: reportsPath('lotus'), payload: canary },
    { method: 'PUT' as const, url: channelPath('lotus'), payload: `{"${canary}"` },
    { method: 'PATCH' as const, url: `/${canary}`, payload: canary },
    { method: 'DELETE' as const, url: channelPath(canary) },
  ]
  for (const request of asked) {
    const answer = await app.inject({ headers, ...request })
    t.notMatch(answer.body, canary, request.url)
    t.notMatch(JSON.stringify(answer.headers), canary, request.url)
    t.ok(answer.statusCode < 500, request.url)
  }
})

await t.test('what is nowhere is 404, whatever it is asked with', async (t) => {
  const { app } = await newService(t)
  for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
    const answer = await app.inject({
      method,
      url: '/nowhere',
      headers: { 'content-type': 'x/y' },
      payload: 'x',
    })
    t.equal(answer.statusCode, 404, method)
    t.strictSame(answer.json(), errorBody('not-found'), method)
  }
})

await t.test('a method that an address does not take is 405 and says which it takes', async (t) => {
  const { app } = await newService(t)
  const wrong = [
    ['GET', reportsPath('lotus'), 'POST'],
    ['OPTIONS', reportsPath('lotus'), 'POST'],
    ['DELETE', channelPath('lotus'), 'GET, HEAD, PUT'],
    ['POST', '/', 'GET, HEAD'],
    ['HEAD', `${batchesPath('lotus')}/1`, 'GET'],
  ] as const
  for (const [method, url, allow] of wrong) {
    const answer = await app.inject({ method, url })
    t.equal(answer.statusCode, 405, `${method} ${url}`)
    t.equal(answer.headers.allow, allow)
    if (method !== 'HEAD') t.strictSame(answer.json(), errorBody('method'))
  }
})

await t.test('a fault of our own is a constant 500, and the service says itself ill', async (t) => {
  const { app, store, signed } = await newService(t)
  t.strictSame((await app.inject(healthPath)).json(), { ok: true })
  await store.close()
  const written = t.capture(process.stderr, 'write', () => true)
  const answer = await post(app, sealTo(signed))
  t.equal(answer.statusCode, 500)
  t.strictSame(answer.json(), errorBody('internal'))
  const said = written().map(({ args }) => String(args[0]))
  t.match(said.join(''), /^Internal error \(TypeError\)\n +at .*sqlite/)
  t.notMatch(said.join(''), 'not open', 'where it happened, and not what was said')
  const ill = await app.inject(healthPath)
  t.equal(ill.statusCode, 503)
  t.strictSame(ill.json(), { ok: false })
})

await t.test('what is no HTTP is answered on the socket and cut off', async (t) => {
  const service = await newService(t)
  await service.app.listen({ port: 0, host: '127.0.0.1' })
  for (const [sent, status, code] of [
    ['kanarie\r\n\r\n', 400, 'http'],
    [`GET / HTTP/1.1\r\nhost: x\r\nx: ${'kanarie'.repeat(5000)}\r\n\r\n`, 431, 'headers'],
  ] as const) {
    const answer = await exchange(service, sent)
    t.match(answer, new RegExp(`^HTTP/1.1 ${status} `))
    t.match(answer, 'x-content-type-options: nosniff')
    t.equal((JSON.parse(answer.split('\r\n\r\n')[1] ?? '') as Refused).error, code)
    t.notMatch(answer, 'kanarie')
  }
})

async function exchange({ app }: Running, sent: string): Promise<string> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
  let answer = ''
  socket.setEncoding('utf8').on('data', (text: string) => (answer += text))
  socket.end(sent)
  await once(socket, 'close')
  return answer
}
