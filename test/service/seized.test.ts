import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath } from '../../src/wire/paths.ts'
import { serve } from '../cli/server-process.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { searchMemory } from './memory.ts'
import { newOrganisation, randomEnvelope, sealTo } from './organisation.ts'
import { addDocument } from './running.ts'

const reports = 500
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
  'a machine that is seized, disk and memory, tells nothing of who reported, or when',
  async (t) => {
    const database = newDatabasePath(t)
    const folder = dirname(database)
    const temporary = join(folder, 'tmp')
    mkdirSync(temporary)
    const { first, sign } = newOrganisation()
    const store = openSqlite(database)
    await addDocument(store, sign(first))
    await store.close()

    const service = await serve(t, {
      PARASOL_DATABASE: database,
      PARASOL_TRUST_PROXY: '1',
      PARASOL_MIX_LEAST_WAITING: String(reports),
      PARASOL_MIX_LEAST_SECONDS: '0',
      TMPDIR: temporary,
    })
    let said = ''
    service.child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
    const pid = service.child.pid ?? 0
    const like = sealTo(sign(first))
    const port = Number(new URL(service.origin).port)
    for (let number = 0; number < reports; number += 1)
      t.equal(await post(port, number, randomEnvelope(like)), 202)
    const during = searchMemory(pid, Object.values(traces))
    t.ok(
      Object.values(during).every((hits) => hits > 0),
      'the search finds what is there to be found',
    )

    // The service overwrites its memory once nobody has asked for anything for 15 seconds; mixing has long been done.
    await wait(22_000)
    const { [traces.query]: queries = 0, ...rest } = searchMemory(pid, Object.values(traces))
    for (const [trace, hits] of Object.entries(rest)) t.equal(hits, 0, `${trace} in memory`)
    // Node's HTTP parser copies what was asked for into C's memory, out of which a piece may have become part of something
    // that is still in use. It tells nothing: what a form asks for is the same for everybody.
    t.ok(queries <= reports / 20, `${queries} addresses that were asked for, in memory`)

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
      service.origin,
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

/** Sends one report with everything that could tell who sent it. */
function post(port: number, number: number, body: Buffer): Promise<number> {
  const n = String(number).padStart(4, '0')
  const headers = {
    'content-type': envelopeMediaType,
    'user-agent': traces.agent + n,
    'x-forwarded-for': traces.forwarded + String(number % 256),
    'x-other': traces.header + n,
    referer: `https://${traces.referer}${n}.example/`,
    cookie: `${traces.cookie}${n}=1`,
  }
  const path = `${reportsPath('lotus')}?first=${traces.query}${n}&lang=en&last=nothing-to-see`
  const localAddress = `${traces.address}${number >> 8}.${number & 255}`
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, localAddress, method: 'POST', path, headers },
      (answer) => {
        answer.resume().once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    sent.once('error', reject).end(body)
  })
}
