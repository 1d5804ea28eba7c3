import { request } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Test } from 'tap'
import type { SignedChannel } from '../../src/channel/schema.ts'
import { envelopeMediaType, jsonMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import { challengesPath, releasePath, releasesPath, reportsPath, tokensPath } from '../../src/wire/paths.ts'
import type { Serving } from '../cli/server-process.ts'
import { countInMemory, searchMemory } from './memory.ts'
import { type Organisation, randomEnvelope, sealTo } from './organisation.ts'
import { Publisher } from './published.ts'
import { answerTo } from './running.ts'

/** Where the organisation's pages are, under a path of a shared host. */
const host = 'shared.example'
const origin = `http://${host}`
/** What a service that these visit is started with. */
export const visitedAt = {
  PARASOL_CHANNEL_ORIGINS: `${origin}/spring=lotus`,
  PARASOL_TRUST_PROXY: '1',
  PARASOL_MIX_LEAST_SECONDS: '0',
}

/** What each visitor brings along, apart from their number. */
const traces = {
  query: 'kanarieq',
  agent: 'kanarieagent',
  header: 'kanarieheader',
  referer: 'kanarierefer',
  cookie: 'kanariecookie',
  forwarded: '41.77.113.',
  address: '127.77.',
}
/** What tells that somebody visited. */
export const tellTales = [
  ...Object.values(traces),
  'kanarie',
  'user-agent',
  'cookie',
  envelopeMediaType,
  origin,
]

const readers = 200
/** What is read of what was published, and how it is answered. */
const read: readonly (readonly [path: string, status: number])[] = [
  ['/spring/', 200],
  ['/spring/statistics', 200],
  ['/spring/statistics/2', 200],
  ['/spring/statistics/1', 410],
  ['/spring/statistics/2/files/charts/told.en.svg', 200],
  ['/spring/statistics/2/files/tables/told.csv', 200],
  ['/spring/statistics/2/files/package.zip', 200],
  ['/spring/statistics/9', 404],
  [releasesPath('lotus'), 200],
  [releasePath('lotus', 2), 200],
]

interface Question {
  readonly method?: string
  readonly path: string
  readonly type?: string
  readonly authorization?: string
  readonly body?: Uint8Array | string
}

/** An advocate publishes, so many people report, and others read, each with everything that could tell who they are. Gives the reports. */
export async function visit(
  t: Test,
  service: Serving,
  organisation: Organisation,
  signed: SignedChannel,
  reports: number,
): Promise<Buffer[]> {
  const port = Number(new URL(service.origin).port)
  t.strictSame(await publish(port, organisation, new Publisher(organisation, signed)), [201, 201, 201])
  const like = sealTo(signed)
  const report = { method: 'POST', path: reportsPath('lotus'), type: envelopeMediaType }
  const sent = Array.from({ length: reports }, () => randomEnvelope(like))
  for (const [number, body] of sent.entries())
    t.equal((await ask(port, number, { ...report, body })).status, 202)
  for (let number = 0; number < readers; number += 1) {
    const [path = '', status = 0] = read[number % read.length] ?? []
    t.equal((await ask(port, number, { path })).status, status, path)
  }
  return sent
}

/** Looks for the visitors and what they sent in the service's memory: it must hold them now, and none once it has rested. */
export async function forgotten(t: Test, { child }: Serving, sent: readonly Buffer[]): Promise<void> {
  // Every tenth and so the last, of its middle: a search of all memory takes long, and all begin alike.
  const bodies = sent.filter((_, number) => number % 10 === 9).map((body) => body.subarray(9000, 9040))
  const search = () => ({
    ...searchMemory(child.pid ?? 0, Object.values(traces)),
    reports: countInMemory(child.pid ?? 0, bodies),
  })
  t.ok(
    Object.values(search()).every((hits) => hits > 0),
    'the search finds what is there to be found',
  )
  // The service overwrites its memory once nobody has asked for anything for 15 seconds, which takes a busy machine long.
  await wait(20_000)
  let found = search()
  for (let waited = 20; waited < 60 && Object.values(found).some((hits) => hits > 0); waited += 5) {
    await wait(5000)
    found = search()
  }
  const { reports, ...visits } = found
  for (const [trace, hits] of Object.entries(visits)) t.equal(hits, 0, `${trace} in memory`)
  t.equal(countInMemory(child.pid ?? 0, bodies.slice(-1)), 0, 'the last report in memory')
  // SQLite keeps the page that it wrote last, which holds any of them: they are on the disk, too, in that order.
  t.ok(reports <= 1, `${reports} of ${bodies.length} reports in memory`)
}

/** Publishes a release, another, and takes the first one back, as an advocate who can be told by everything that they send. */
async function publish(port: number, { anna }: Organisation, publisher: Publisher): Promise<number[]> {
  const json = { method: 'POST', type: jsonMediaType }
  const asked = await ask(port, 0, { method: 'POST', path: challengesPath('lotus') })
  const { challenge } = JSON.parse(asked.text) as { challenge: string }
  const body = JSON.stringify(answerTo(challenge, anna, origin))
  const { token } = JSON.parse((await ask(port, 1, { ...json, path: tokensPath('lotus'), body })).text) as {
    token: string
  }
  const put = async (number: number, type: string, content: Uint8Array | string) => {
    const path = releasePath('lotus', number)
    const authorization = `Bearer ${token}`
    return (await ask(port, number, { method: 'PUT', path, type, authorization, body: content })).status
  }
  const [first, second] = [publisher.release('2026-Q1'), publisher.release('2026-Q2')]
  return [
    await put(first.number, packageMediaType, first.zip),
    await put(second.number, packageMediaType, second.zip),
    await put(3, jsonMediaType, JSON.stringify(publisher.withdraw(first.number, 'A number was wrong.'))),
  ]
}

/** Asks with everything that could tell who asks. */
function ask(
  port: number,
  number: number,
  { method = 'GET', path: plain, type, authorization, body }: Question,
): Promise<{ readonly status: number; readonly text: string }> {
  const n = String(number).padStart(4, '0')
  const headers = {
    ...(type !== undefined && { 'content-type': type }),
    ...(authorization !== undefined && { authorization }),
    'user-agent': traces.agent + n,
    'x-forwarded-for': traces.forwarded + String(number % 256),
    'x-other': traces.header + n,
    host,
    referer: `https://${traces.referer}${n}.example/`,
    // So long that its end is far behind that of a short request.
    cookie: `${traces.cookie}${n}=${'1'.repeat(3000)}; ${traces.cookie}=${n}`,
  }
  const path = `${plain}?first=${traces.query}${n}&lang=en&last=nothing-to-see`
  const localAddress = `${traces.address}${number >> 8}.${number & 255}`
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, localAddress, method, path, headers }, (answer) => {
      let text = ''
      answer
        .setEncoding('latin1')
        .on('data', (part: string) => (text += part))
        .once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sent.once('error', reject).end(body)
  })
}
