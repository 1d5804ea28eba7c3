import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t from 'tap'
import { envelopeMediaType } from '../../src/wire/media-types.ts'
import { reportsPath } from '../../src/wire/paths.ts'
import { serve } from '../cli/server-process.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath } from '../store/fixtures.ts'
import { newOrganisation, sealTo } from './organisation.ts'
import { addDocument } from './running.ts'

await t.test('of a request nothing but the envelope is kept, and nothing is said of it', async (t) => {
  const database = newDatabasePath(t)
  const { first, sign } = newOrganisation()
  const store = openSqlite(database)
  await addDocument(store, sign(first))
  await store.close()

  const canary = 'kanarie7f3a'
  const service = await serve(t, { PARASOL_DATABASE: database, PARASOL_TRUST_PROXY: '1' })
  let said = ''
  service.child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
  const headers = {
    'content-type': envelopeMediaType,
    'user-agent': canary,
    'x-forwarded-for': '203.0.113.77',
  }
  const body = new Uint8Array(sealTo(sign(first)))
  const url = `${service.origin}${reportsPath('lotus')}?${canary}`
  t.equal((await fetch(url, { method: 'POST', headers, body })).status, 202)
  t.equal((await fetch(`${service.origin}/${canary}`, { headers })).status, 404)
  await service.end('SIGKILL')

  const folder = dirname(database)
  const files = readdirSync(folder)
  t.ok(files.includes('parasol.sqlite-wal'), 'what is looked at is as a seized machine has it')
  const kept = Buffer.concat(files.map((file) => readFileSync(join(folder, file))))
  t.ok(kept.includes(Buffer.from(body.subarray(2000, 2100))), 'the envelope is there')
  for (const trace of [canary, '203.0.113.77', 'user-agent', envelopeMediaType])
    t.notOk(kept.includes(trace), trace)
  t.equal(said, '', 'no log')
})
