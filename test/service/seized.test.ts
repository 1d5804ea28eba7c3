import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { loginMessage, sign } from '../../src/envelope/signature.ts'
import { envelopeMediaType, jsonMediaType, packageMediaType } from '../../src/wire/media-types.ts'
import { challengesPath, releasePath, releasesPath, reportsPath, tokensPath } from '../../src/wire/paths.ts'
import { serve } from '../cli/server-process.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { searchMemory } from './memory.ts'
import { base64, newOrganisation, type Organisation, randomEnvelope, sealTo, sodium } from './organisation.ts'
import { Publisher } from './published.ts'
import { addDocument } from './running.ts'

const reports = 500
/** Of the service, where the organisation's pages are under a path. */
const origin = 'http://shared.example'
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
/** What each report brings with it, apart from its number. */
const traces = {
  query: 'kanarieq',
  agent: 'kanarieagent',
  header: 'kanarieheader',
  referer: 'kanarierefer',
  cookie: 'kanariecookie',
  forwarded: '41.77.113.',
  address: '127.77.',
}

await t.test(
  'a machine that is seized, disk and memory, tells nothing of who reported, read or published, or when',
  async (t) => {
    const database = newDatabasePath(t)
    const folder = dirname(database)
    const temporary = join(folder, 'tmp')
    mkdirSync(temporary)
    const organisation = newOrganisation()
    const signed = organisation.sign(organisation.first)
    const store = openSqlite(database)
    await addDocument(store, signed)
    await store.close()
    const publisher = new Publisher(organisation, signed)

    const service = await serve(t, {
      PARASOL_DATABASE: database,
      PARASOL_TRUST_PROXY: '1',
      PARASOL_MIX_LEAST_WAITING: String(reports),
      PARASOL_MIX_LEAST_SECONDS: '0',
      TMPDIR: temporary,
      PARASOL_CHANNEL_ORIGINS: `${origin}/spring=lotus`,
    })
    let said = ''
    service.child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
    const pid = service.child.pid ?? 0
    const like = sealTo(signed)
    const port = Number(new URL(service.origin).port)
    const visit = { port, signedFor: origin, organisation }
    t.strictSame(await publish(visit, publisher), [201, 201, 201])
    for (let number = 0; number < reports; number += 1)
      t.equal(await post(port, number, randomEnvelope(like)), 202)
    // What was published is read by others than those who report, and they are remembered no more.
    for (let number = 0; number < readers; number += 1) {
      const [path = '', status = 0] = read[number % read.length] ?? []
      t.equal((await ask(port, number, { path })).status, status, path)
    }
    const during = searchMemory(pid, Object.values(traces))
    t.ok(
      Object.values(during).every((hits) => hits > 0),
      'the search finds what is there to be found',
    )

    // The service overwrites its memory once nobody has asked for anything for 15 seconds; mixing has long been done.
    await wait(22_000)
    for (const [trace, hits] of Object.entries(searchMemory(pid, Object.values(traces))))
      t.equal(hits, 0, `${trace} in memory`)

    const files = readdirSync(folder).filter((name) => name !== 'tmp')
    t.ok(files.includes('parasol.sqlite-wal'), 'what is looked at is as a seized machine has it')
    for (const name of files) {
      const { atimeMs, mtimeMs } = statSync(join(folder, name))
      t.equal(mtimeMs % 86_400_000, 0, `${name} was last changed on a day, at no hour`)
      t.equal(atimeMs % 86_400_000, 0, name)
    }
    await service.end('SIGKILL')
    const kept = Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
    for (const trace of [
      ...Object.values(traces),
      'kanarie',
      'user-agent',
      'cookie',
      envelopeMediaType,
      origin,
    ])
      t.notOk(kept.includes(trace), trace)
    t.strictSame(readdirSync(temporary), [])
    t.equal(said, '', 'no log')

    const file = new Database(database, { readonly: true })
    t.strictSame(file.prepare('SELECT count(*) AS n FROM spool').get(), { n: 0 })
    t.strictSame(file.prepare('SELECT DISTINCT length(envelope) AS bytes FROM envelopes').all(), [
      { bytes: like.length },
    ])
    const batches = file
      .prepare('SELECT DISTINCT number, day FROM envelopes JOIN batches ON batch = key')
      .all()
    t.equal(batches.length, 1)
    t.match(batches, [{ number: 1, day: /^\d{4}-\d\d-\d\d$/ }], 'one batch, and its day')
    file.close()
  },
)

interface Question {
  readonly method?: string
  readonly path: string
  readonly type?: string
  readonly authorization?: string
  readonly body?: Uint8Array | string
}

/** Sends one report. */
async function post(port: number, number: number, body: Buffer): Promise<number> {
  const path = reportsPath('lotus')
  return (await ask(port, number, { method: 'POST', path, type: envelopeMediaType, body })).status
}

/** Publishes a release, another, and takes the first one back, as an advocate who can be told by everything that they send. */
async function publish(
  { port, signedFor, organisation: { anna } }: Visit,
  publisher: Publisher,
): Promise<number[]> {
  const json = { method: 'POST', type: jsonMediaType }
  const asked = await ask(port, 0, { method: 'POST', path: challengesPath('lotus') })
  const { challenge } = JSON.parse(asked.text) as { challenge: string }
  const message = loginMessage(signedFor, 'lotus', Buffer.from(challenge, 'base64'))
  const signature = base64(sign(sodium, 'login', message, anna.loginSecret))
  const body = JSON.stringify({ loginKey: anna.loginKey, challenge, signature })
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

interface Visit {
  readonly port: number
  readonly signedFor: string
  readonly organisation: Organisation
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
    host: 'shared.example',
    referer: `https://${traces.referer}${n}.example/`,
    cookie: `${traces.cookie}${n}=1`,
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
