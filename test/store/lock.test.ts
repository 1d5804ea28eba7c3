import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { symlinkSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { isLocked } from '../../src/store/sqlite/lock.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath, newEnvelopes, receiveAll } from './fixtures.ts'

const program = fileURLToPath(new URL('serve-until-killed.js', import.meta.url))

await t.test('a second service is refused while one runs, whatever the database is called', async (t) => {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  t.equal(isLocked(path), false)
  const first = openSqlite(path, { serve: true })
  t.equal(isLocked(path), true)
  t.throws(() => openSqlite(path, { serve: true }), { name: 'StoreError', code: 'in-use' })
  symlinkSync(path, `${path}-link`)
  t.throws(() => openSqlite(`${path}-link`, { serve: true }), { code: 'in-use' })

  const beside = openSqlite(path)
  await receiveAll(beside, 'lotus', newEnvelopes(1))
  t.equal((await first.waiting()).get('lotus'), 1, 'other commands may work beside it')
  await beside.close()
  await first.close()
  t.equal(isLocked(path), false)
  await openSqlite(path, { serve: true }).close()
})

await t.test('a service that is killed leaves no lock behind', async (t) => {
  const path = newDatabasePath(t)
  const child = spawn(process.execPath, [program, path])
  await once(child.stdout, 'data')
  t.throws(() => openSqlite(path, { serve: true }), { code: 'in-use' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  await openSqlite(path, { serve: true }).close()
})
