import { readFileSync } from 'node:fs'
import t from 'tap'
import { openApi } from '../../src/wire/openapi.ts'
import type { ErrorCode } from '../../src/wire/errors.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { operations, type Operation } from '../../src/wire/operations.ts'
import * as paths from '../../src/wire/paths.ts'
import { randomEnvelope, sealTo } from './organisation.ts'
import { refusedRequests, type Asked } from './refused-requests.ts'
import { logIn, newService, type Refused } from './running.ts'

/** In place of the names in braces. */
const filled = (path: string) => path.replace('{slug}', 'lotus').replace(/\{(number|serial)\}/, '1')

await t.test('docs/openapi.json is as the schemas are', (t) => {
  const written: unknown = JSON.parse(
    readFileSync(new URL('../../../docs/openapi.json', import.meta.url), 'utf8'),
  )
  t.strictSame(written, JSON.parse(JSON.stringify(openApi())), 'npm run openapi writes it anew')
  t.end()
})

await t.test(
  'the description names every address of the interface, with the methods that it takes',
  async (t) => {
    const { app } = await newService(t)
    const described = new Map<string, string[]>()
    for (const { path, method } of operations)
      described.set(path, [...(described.get(path) ?? []), method.toUpperCase()])
    for (const [path, methods] of described) {
      const { headers } = await app.inject({ method: 'OPTIONS', url: filled(path) })
      const allowed = String(headers.allow)
        .split(', ')
        .filter((method) => method !== 'HEAD')
      t.strictSame(allowed, methods.sort(), path)
    }
    for (const path of Object.values(paths)) {
      const written =
        typeof path === 'string'
          ? path
          : path('{slug}', path === paths.documentPath ? '{serial}' : '{number}')
      t.ok(described.has(written), written)
    }
  },
)

/** Nobody's request is at fault for these: each has a test of its own, in which the service is in that state. */
const statesOfTheService: readonly ErrorCode[] = ['rate', 'busy', 'full', 'unavailable']

await t.test('the description names each refusal of an address, and none that it never gives', async (t) => {
  const service = await newService(t)
  const { app } = service
  const given = new Map(operations.map((operation) => [operation, new Set<string>()]))
  for (const [code, request] of await refusedRequests(service)) {
    const answer = await app.inject(request)
    const operation = operationOf(request)
    const which = `${operation.method} ${operation.path}, ${code}`
    t.equal(answer.json<Refused>().error, code, which)
    t.ok(operation.refusals.includes(code), `described: ${which}`)
    given.get(operation)?.add(code)
  }
  for (const [{ method, path, refusals }, codes] of given) {
    const never = refusals.filter((code) => !codes.has(code) && !statesOfTheService.includes(code))
    t.strictSame(never, [], `${method} ${path}`)
  }
})

await t.test('the description says which addresses count the requests of one place', async (t) => {
  const { app, organisation, signed } = await newService(t, { reportsPerMinute: 1 })
  const like = sealTo(signed)
  const remoteAddress = '198.51.100.7'
  const authorization = await logIn(app, organisation.anna)
  for (const { method, path, refusals } of operations) {
    const headers = {
      ...authorization,
      ...(path === paths.reportsPath('{slug}') && { 'content-type': envelopeMediaType }),
    }
    let limited = false
    for (let asked = 0; asked <= 120 && !limited; asked += 1) {
      const sent = method !== 'get' && { payload: randomEnvelope(like) }
      const answer = await app.inject({ method, url: filled(path), headers, remoteAddress, ...sent })
      limited = answer.statusCode === 429
    }
    t.equal(limited, refusals.includes('rate'), `${method} ${path}`)
  }
})

await t.test('the description says how a service answers that cannot work', async (t) => {
  const { app, store } = await newService(t)
  await store.close()
  const request = { method: 'GET', url: paths.healthPath } as const
  t.equal((await app.inject(request)).statusCode, operationOf(request).also?.status)
})

/** As whose request this is described. */
function operationOf({ method, url }: Asked): Operation {
  const operation = operations.find(
    (one) =>
      one.method.toUpperCase() === method &&
      new RegExp(`^${one.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.split('?')[0] ?? ''),
  )
  if (operation === undefined) throw new Error(`${method} ${url} is not described`)
  return operation
}
