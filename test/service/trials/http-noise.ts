import { once } from 'node:events'
import { randomBytes, randomInt } from 'node:crypto'
import { connect } from 'node:net'
import type { Test } from 'tap'
import { envelopeMediaType } from '../../../src/wire/media-types.ts'
import * as paths from '../../../src/wire/paths.ts'
import { errors } from '../../../src/wire/errors.ts'
import { sealTo } from '../organisation.ts'
import { newService, post } from '../running.ts'

/** What no answer may hold: it stands in everything that is sent. */
export const canary = 'kanarie7f3a'
const atOnce = 32
/** A fault of ours would be 500; `full` and `unavailable` have no reason here, and `busy` needs a flood. */
/** 100 and 417 are Node's own answers to `expect`, and have no body. */
export const expected: ReadonlySet<number> = new Set<number>([
  100,
  200,
  202,
  417,
  ...Object.values(errors)
    .map(({ status }) => status)
    .filter((status) => status !== 500 && status !== 503),
])

/** Sends so many requests that are nearly right, or not at all, each on its own socket, and looks at every answer. */
export async function sendNoise(t: Test, requests: number): Promise<void> {
  const { app, signed } = await newService(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const port = Number(new URL(app.listeningOrigin).port)
  const envelope = sealTo(signed)
  const answered = new Map<string, number>()
  let left = requests
  let echoes = 0
  const working = Array.from({ length: atOnce }, async () => {
    while (left-- > 0) {
      const answer = await exchange(port, noise(envelope))
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 'none'
      answered.set(status, (answered.get(status) ?? 0) + 1)
      if (answer.includes(canary)) echoes += 1
    }
  })
  await Promise.all(working)
  const unexpected = [...answered.keys()].filter(
    (status) => status !== 'none' && !expected.has(Number(status)),
  )
  t.strictSame(unexpected, [], 'no answer is a fault of ours')
  t.equal(echoes, 0, 'no answer repeats what was sent')
  t.ok(answered.size > 3, 'the noise reaches more than the first check')
  t.equal((await post(app, sealTo(signed))).statusCode, 202, 'and the service still serves')
  t.comment(
    `${requests} requests of noise, answered ${JSON.stringify(Object.fromEntries([...answered].sort()))}`,
  )
}

/** A request out of parts that are right or wrong by chance, and then, by chance, with bytes changed or cut off. */
function noise(envelope: Buffer): Buffer {
  const url = one([
    ...targets,
    `/${canary}`,
    `/%${canary}`,
    `//${canary}/..`,
    `/?lang=${canary}`,
    `*`,
    `/${'a'.repeat(randomInt(20_000))}`,
  ])
  const body = one([
    envelope,
    envelope.subarray(0, randomInt(envelope.length)),
    randomBytes(randomInt(40_000)),
    Buffer.from(`{"${canary}":`),
    Buffer.alloc(0),
  ])
  const length = one([String(body.length), String(randomInt(100_000)), '-1', canary, String(body.length)])
  const lines = [
    `${one(['GET', 'POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', canary, ''])} ${url} HTTP/${one(['1.1', '1.1', '1.1', '1.0', '2.0', '9'])}`,
    ...one([['host: x'], ['host: x'], []]),
    `content-type: ${one([envelopeMediaType, 'application/json', `text/${canary}`, ''])}`,
    ...one([[`content-length: ${length}`], ['transfer-encoding: chunked'], []]),
    `${one(['x-forwarded-for', 'authorization', 'accept-encoding', 'accept-language', 'parasol-proof', 'expect', 'upgrade', canary])}: ${one([canary, 'Bearer x', '100-continue', 'br;q=x', '\u0000', 'a'.repeat(randomInt(30_000))])}`,
    'connection: close',
  ]
  const request = Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), body])
  if (randomInt(4) === 0)
    for (let n = randomInt(8); n >= 0; n -= 1)
      request[randomInt(Math.min(request.length, 400))] = randomInt(256)
  return randomInt(8) === 0 ? request.subarray(0, randomInt(request.length)) : request
}

const targets = [
  '/',
  '/help',
  '/hand-in',
  ...Object.values(paths).map((path) => (typeof path === 'string' ? path : path('lotus', '1'))),
]

export const one = <Thing>(things: readonly Thing[]): Thing => things[randomInt(things.length)] as Thing

/**
 * Sends bytes on a socket of their own, and gives all that comes back. `waits`: the sender listens until it is answered,
 * which only whole requests are; else it hangs up, and an answer that takes a while is not heard.
 */
export async function exchange(port: number, request: Buffer, waits = false): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  socket.on('data', (chunk) => chunks.push(chunk)).on('error', () => undefined)
  if (waits) socket.write(request)
  else socket.end(request)
  await once(socket, 'close')
  return Buffer.concat(chunks).toString('latin1')
}
