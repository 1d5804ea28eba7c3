import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { backUp } from '../../src/store/sqlite/backup.ts'
import { connect } from '../../src/store/sqlite/connection.ts'
import { isLocked, lock } from '../../src/store/sqlite/lock.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { restoreSqlite } from '../../src/store/sqlite/restore.ts'
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

const locking = fileURLToPath(new URL('lock-until-killed.js', import.meta.url))
/** Whom the database belongs to: somebody else where the test runs as root, whom no mode of a file stops. */
const user = process.getuid?.() === 0 ? 65_534 : undefined

/** The folder of an empty database of that user, and a backup of an empty one. */
async function given(t: Test) {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  const backup = join(dirname(path), 'empty.backup')
  await backUp(path, backup)
  if (user !== undefined) for (const each of [dirname(path), path]) chownSync(each, user, user)
  return { path, restored: () => restoreSqlite(backup, path, () => true, '2026-03-05') }
}

/** Takes the lock as that user in a process of its own, and gives what it said: `locked`, or why it could not. */
async function lockElsewhere(t: Test, path: string): Promise<{ said: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [locking, path, ...(user === undefined ? [] : [String(user)])], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { said: said.toString().trim(), child }
}

await t.test('to look whether a service runs makes no file', async (t) => {
  const { path } = await given(t)
  const before = readdirSync(dirname(path))
  t.equal(isLocked(path), false)
  t.equal(isLocked(dirname(path)), false)
  t.strictSame(readdirSync(dirname(path)), before)
  t.notOk(existsSync(`${dirname(path)}-lock`))
})

await t.test(
  'after a look by another user, a second service and a restore are refused as ever',
  async (t) => {
    const { path, restored } = await given(t)
    t.equal(isLocked(path), false)
    t.equal((await lockElsewhere(t, path)).said, 'locked')
    t.equal(isLocked(path), true)
    t.match((await lockElsewhere(t, path)).said, /^in-use/)
    await t.rejects(restored(), { code: 'in-use' })
  },
)

await t.test(
  'a lock file that cannot be written lets nobody in, and is named with what mends it',
  async (t) => {
    const { path } = await given(t)
    const file = `${path}-lock`
    writeFileSync(file, '', { mode: 0o444 })
    const { said } = await lockElsewhere(t, path)
    t.match(said, /^lock: /)
    t.ok(said.includes(user === undefined ? `chmod 600 ${file}` : `chown ${user}:${user} ${file}`), said)
    t.equal(isLocked(path), false)
    if (user !== undefined) chownSync(file, user, user)
    chmodSync(file, 0o600)
    t.equal((await lockElsewhere(t, path)).said, 'locked')
  },
)

await t.test('the lock file belongs to whom the database belongs to, whoever takes it first', async (t) => {
  const { path } = await given(t)
  await openSqlite(path, { serve: true }).close()
  const [database, file] = [statSync(path), statSync(`${path}-lock`)]
  t.strictSame([file.uid, file.gid, file.mode & 0o777], [database.uid, database.gid, 0o600])
  t.equal((await lockElsewhere(t, path)).said, 'locked')
})

await t.test('to remove the lock file of a running service lets nobody in', async (t) => {
  const { path, restored } = await given(t)
  const { child } = await lockElsewhere(t, path)
  unlinkSync(`${path}-lock`)
  t.match((await lockElsewhere(t, path)).said, /^in-use/)
  await t.rejects(restored(), { code: 'in-use' })
  child.kill('SIGKILL')
  await once(child, 'exit')
  t.equal((await lockElsewhere(t, path)).said, 'locked', 'it went with the process')
})

await t.test('a service makes its lock file again', async (t) => {
  const { path } = await given(t)
  const connection = connect(path)
  const unlock = lock(path, () => undefined, 10)
  for (const damage of [() => unlinkSync(`${path}-lock`), () => replace(`${path}-lock`)]) {
    damage()
    while (!isLocked(path)) await setTimeout(10)
    t.match((await lockElsewhere(t, path)).said, /^in-use/)
  }
  unlock()
  connection.close()
  t.equal(isLocked(path), false)
})

function replace(file: string): void {
  writeFileSync(`${file}-new`, '')
  if (user !== undefined) chownSync(`${file}-new`, user, user)
  renameSync(`${file}-new`, file)
}

await t.test('a second name that is a hard link is refused', async (t) => {
  const { path } = await given(t)
  const first = openSqlite(path, { serve: true })
  linkSync(path, `${path}-too`)
  t.throws(() => openSqlite(`${path}-too`, { serve: true }), { code: 'hard-linked', message: `${path}-too` })
  await first.close()
})
