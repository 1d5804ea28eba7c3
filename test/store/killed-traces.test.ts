import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { correlation } from './correlation.ts'
import { newDatabasePath } from './fixtures.ts'
import { received, removed } from './mix-until-killed.ts'

const program = fileURLToPath(new URL('mix-until-killed.js', import.meta.url))

/** What a service leaves that was killed after it had mixed and removed, while another program read its database. */
async function killed(t: Test): Promise<string> {
  const path = newDatabasePath(t)
  const child = spawn(process.execPath, [program, path], { stdio: ['pipe', 'pipe', 'inherit'] })
  t.teardown(() => child.kill('SIGKILL'))
  const says = async () => String((await once(child.stdout, 'data'))[0]).trim()
  t.equal(await says(), 'received')
  const reader = reading(path)
  child.stdin.write('mix\n')
  t.equal(await says(), String(removed.length))
  child.kill('SIGKILL')
  await once(child, 'close')
  // The last one to close a database empties its log: the reader closes another one.
  for (const end of ['', '-wal', '-shm', '-lock']) copyFileSync(path + end, `${path}-left${end}`)
  reader.close()
  return `${path}-left`
}

/** As `backup` and `check` do it. */
function reading(path: string): Database.Database {
  const reader = new Database(path, { readonly: true })
  reader.exec('BEGIN')
  reader.prepare('SELECT count(*) FROM spool').get()
  return reader
}

const log = (path: string) => (existsSync(`${path}-wal`) ? readFileSync(`${path}-wal`) : Buffer.alloc(0))
const middle = (bytes: Buffer) => bytes.subarray(9000, 9040)

await t.test('a service that starts empties the log of one that was killed', async (t) => {
  const path = await killed(t)
  const places = received.map(({ bytes }) => log(path).indexOf(middle(bytes)))
  t.notOk(places.includes(-1))
  t.ok(correlation(places) > 0.9, 'which tells what was removed, and the order in which all came')
  const store = openSqlite(path, { serve: true })
  t.equal(log(path).length, 0)
  const file = readFileSync(path)
  const left = received.map(({ bytes }) => file.includes(middle(bytes)))
  t.strictSame(
    left,
    received.map((each) => !removed.includes(each)),
  )
  await store.close()
})

await t.test('and while another program reads, as soon as it lets go', async (t) => {
  const path = await killed(t)
  const reader = reading(path)
  const store = openSqlite(path, { serve: true })
  t.not(statSync(`${path}-wal`).size, 0)
  reader.close()
  for (let waited = 0; waited < 100 && log(path).length > 0; waited += 1) await wait(100)
  t.equal(log(path).length, 0)
  await store.close()
})
