import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import t from 'tap'
import { openPostgres } from '../../src/store/pg/open.ts'
import { serve } from '../cli/server-process.ts'
import { addressOf, newPostgres } from '../postgres/databases.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newOrganisation, sealTo } from './organisation.ts'
import { addDocument, admitTo } from './running.ts'
import { forgotten, tellTales, visit, visitedAt } from './visitors.ts'

await t.test(
  'a machine that is seized, disk and memory, tells nothing of who reported, read or published, or when',
  async (t) => {
    const reports = 500
    const database = newDatabasePath(t)
    const folder = dirname(database)
    const temporary = join(folder, 'tmp')
    mkdirSync(temporary)
    const organisation = newOrganisation()
    const signed = organisation.sign(organisation.first)
    await admitTo(database, signed)
    const service = await serve(t, {
      ...visitedAt,
      PARASOL_DATABASE: database,
      PARASOL_MIX_LEAST_WAITING: String(reports),
      TMPDIR: temporary,
    })
    let said = ''
    service.child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
    const sent = await visit(t, service, organisation, signed, reports)
    await forgotten(t, service, sent)

    const files = readdirSync(folder).filter((name) => name !== 'tmp')
    t.ok(files.includes('parasol.sqlite-wal'), 'what is looked at is as a seized machine has it')
    for (const name of files) {
      const { atimeMs, mtimeMs } = statSync(join(folder, name))
      t.equal(mtimeMs % 86_400_000, 0, `${name} was last changed on a day, at no hour`)
      t.equal(atimeMs % 86_400_000, 0, name)
    }
    await service.end('SIGKILL')
    const kept = Buffer.concat(files.map((name) => readFileSync(join(folder, name))))
    for (const trace of tellTales) t.notOk(kept.includes(trace), trace)
    t.strictSame(readdirSync(temporary), [])
    t.equal(said + service.said(), '', 'no log')

    const file = new Database(database, { readonly: true })
    t.strictSame(file.prepare('SELECT count(*) AS n FROM spool').get(), { n: 0 })
    t.strictSame(file.prepare('SELECT DISTINCT length(envelope) AS bytes FROM envelopes').all(), [
      { bytes: sealTo(signed).length },
    ])
    const batches = file
      .prepare('SELECT DISTINCT number, day FROM envelopes JOIN batches ON batch = key')
      .all()
    t.equal(batches.length, 1)
    t.match(batches, [{ number: 1, day: /^\d{4}-\d\d-\d\d$/ }], 'one batch, and its day')
    file.close()
  },
)

await t.test('nor does the memory of an instance on PostgreSQL', async (t) => {
  const server = await newPostgres(t)
  const url = await server.newDatabase()
  const organisation = newOrganisation()
  const signed = organisation.sign(organisation.first)
  const store = await openPostgres(addressOf(url))
  await addDocument(store, signed)
  await store.close()
  const service = await serve(t, { ...visitedAt, DATABASE_URL: url, PARASOL_MIX_LEAST_WAITING: '100' })
  const sent = await visit(t, service, organisation, signed, 100)
  await forgotten(t, service, sent)
})
