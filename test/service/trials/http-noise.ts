import { randomBytes, randomInt } from 'node:crypto'
import type { Test } from 'tap'
import { envelopeMediaType } from '../../../src/wire/media-types.ts'
import * as paths from '../../../src/wire/paths.ts'
import { sealTo } from '../organisation.ts'
import { newService, post } from '../running.ts'
import { Answers, canary, exchange, pick } from './noise.ts'

const atOnce = 32

/** Sends so many requests that are nearly right, or not at all, each on its own socket, and looks at every answer. */
export async function sendNoise(t: Test, requests: number): Promise<void> {
  const { app, signed } = await newService(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const port = Number(new URL(app.listeningOrigin).port)
  const envelope = sealTo(signed)
  const answers = new Answers()
  let left = requests
  const working = Array.from({ length: atOnce }, async () => {
    while (left-- > 0) answers.count(await exchange(port, noise(envelope)))
  })
  await Promise.all(working)
  answers.check(t)
  t.equal((await post(app, sealTo(signed))).statusCode, 202, 'and the service still serves')
  t.comment(`${requests} requests of noise, answered ${answers.toString()}`)
}

/** A request out of parts that are right or wrong by chance, and then, by chance, with bytes changed or cut off. */
function noise(envelope: Buffer): Buffer {
  const url = pick([
    ...targets,
    `/${canary}`,
    `/%${canary}`,
    `//${canary}/..`,
    `/?lang=${canary}`,
    `*`,
    `/${'a'.repeat(randomInt(20_000))}`,
  ])
  const body = pick([
    envelope,
    envelope.subarray(0, randomInt(envelope.length)),
    randomBytes(randomInt(40_000)),
    Buffer.from(`{"${canary}":`),
    Buffer.alloc(0),
  ])
  const length = pick([String(body.length), String(randomInt(100_000)), '-1', canary, String(body.length)])
  const lines = [
    `${pick(['GET', 'POST', 'PUT', 'HEAD', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE', canary, ''])} ${url} HTTP/${pick(['1.1', '1.1', '1.1', '1.0', '2.0', '9'])}`,
    ...pick([['host: x'], ['host: x'], []]),
    `content-type: ${pick([envelopeMediaType, 'application/json', `text/${canary}`, ''])}`,
    ...pick([[`content-length: ${length}`], ['transfer-encoding: chunked'], []]),
    `${pick(['x-forwarded-for', 'authorization', 'accept-encoding', 'accept-language', 'parasol-proof', 'expect', 'upgrade', canary])}: ${pick([canary, 'Bearer x', '100-continue', 'br;q=x', '\u0000', 'a'.repeat(randomInt(30_000))])}`,
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
