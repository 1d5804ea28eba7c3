import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import t, { type Test } from 'tap'
import { backUp } from '../../src/store/sqlite/backup.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { restoreSqlite } from '../../src/store/sqlite/restore.ts'
import type { Store } from '../../src/store/store.ts'
import { program, run } from '../cli/server-process.ts'
import { idOf, newDatabasePath, newEnvelopes, readAll, receiveAll, type Sealed } from './fixtures.ts'

const day = '2026-03-05'

const isNamed = (id: Uint8Array, envelope: Uint8Array) => idOf(envelope).equals(id)

const restore = (file: string, path: string) => restoreSqlite(file, path, isNamed, day)

interface Filled {
  readonly path: string
  readonly store: Store
  readonly mixed: readonly Sealed[]
  readonly waiting: readonly Sealed[]
}

/** A store with a document, two batches, and envelopes that wait. */
async function filled(t: Test, count = 30): Promise<Filled> {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const signature = Buffer.alloc(64, 1)
  await store.addDocument({ channel: 'lotus', serial: 1, document: Buffer.from('document'), signature })
  const release = { channel: 'lotus', entry: Buffer.from('entry'), signature }
  await store.publish({ ...release, number: 1, content: Buffer.from('package') })
  await store.publish({ ...release, number: 2, content: Buffer.from('another package') })
  await store.publish({ ...release, number: 3, withdraws: 1, notice: Buffer.from('taken back') })
  const [mixed, waiting] = [newEnvelopes(count), newEnvelopes(count)]
  for (const [at, batchDay] of ['2026-03-01', '2026-03-02'].entries()) {
    await receiveAll(store, 'lotus', mixed.slice((at * count) / 2, ((at + 1) * count) / 2))
    await store.mix('lotus', batchDay)
  }
  for (const { id, bytes } of waiting) await store.receive('lotus', id, bytes)
  return { path, store, mixed, waiting }
}

const backupBeside = (path: string) => join(dirname(path), 'copy.backup')

await t.test(
  'a restored backup holds everything, byte for byte, whether it was mixed or waited',
  async (t) => {
    const { path, store, mixed, waiting } = await filled(t)
    const file = backupBeside(path)
    t.strictSame(await backUp(path, file), { reports: 60, documents: 1, releases: 3 })
    await receiveAll(store, 'lotus', newEnvelopes(1))
    t.equal((await store.waiting()).get('lotus'), 31, 'the service went on')

    const moved = newDatabasePath(t)
    t.strictSame(await restore(file, moved), [
      { channel: 'lotus', waiting: 30, batches: 2, stored: 30, releases: 1 },
    ])
    const again = openSqlite(moved)
    t.strictSame(
      (await again.documents(0)).map(({ document }) => Buffer.from(document).toString()),
      ['document'],
    )
    t.strictSame(await readAll(again, 'lotus', 1), await readAll(store, 'lotus', 1))
    t.strictSame(await readAll(again, 'lotus', 2), await readAll(store, 'lotus', 2))
    t.strictSame(await again.published(0), await store.published(0))
    t.strictSame(await again.ledger('lotus'), await store.ledger('lotus'))
    for (const [number, content] of ['taken back', 'another package'].entries())
      t.equal(Buffer.from((await again.content('lotus', number + 1)) ?? []).toString(), content)
    await again.mix('lotus', day)
    const last = (await again.batches('lotus', 0)).at(-1)
    t.match(last, { day, count: 30 })
    t.ok((last?.number ?? 0) > 3, 'its number is not the one that the old store gives next')
    for (const { id, bytes } of [...mixed, ...waiting])
      t.ok(Buffer.from((await again.envelope(id)) ?? []).equals(bytes))
    await again.close()
    await store.close()
  },
)

await t.test('a backup is one private file, and the time on it is no finer than a day', async (t) => {
  const { path, store } = await filled(t)
  await backUp(path, backupBeside(path))
  t.strictSame(
    readdirSync(dirname(path)).filter((name) => name.startsWith('copy')),
    ['copy.backup'],
  )
  const { mode, mtimeMs } = statSync(backupBeside(path))
  t.equal(mode & 0o777, 0o600)
  t.equal(mtimeMs % (24 * 60 * 60 * 1000), 0)
  await store.close()
})

await t.test('the order in which reports came changes no byte of a backup', async (t) => {
  const [mixed, waiting] = [newEnvelopes(60), newEnvelopes(60, 20_000)]
  const backups = []
  for (const turned of [false, true]) {
    const path = newDatabasePath(t)
    const store = openSqlite(path)
    const inTurn = (sealed: readonly Sealed[]) => (turned ? sealed.toReversed() : sealed)
    await receiveAll(store, 'lotus', inTurn(mixed))
    await store.mix('lotus', '2026-03-01')
    for (const { id, bytes } of inTurn(waiting)) await store.receive('lotus', id, bytes)
    await backUp(path, backupBeside(path))
    backups.push(readFileSync(backupBeside(path)))
    await store.close()
  }
  t.ok(backups[0]?.equals(backups[1] ?? Buffer.alloc(0)))
})

await t.test('what was removed is in no backup made later', async (t) => {
  const { path, store, mixed } = await filled(t)
  const [gone] = mixed
  await store.remove(
    'lotus',
    mixed.slice(0, 1).map(({ id }) => id),
  )
  await backUp(path, backupBeside(path))
  const bytes = readFileSync(backupBeside(path))
  t.notOk(bytes.includes(gone?.id ?? ''))
  t.notOk(bytes.includes(gone?.bytes.subarray(1000, 1040) ?? ''))
  await store.close()
})

await t.test(
  'one changed byte, wherever it is, and a missing end are found, and nothing is put anywhere',
  async (t) => {
    const { path, store } = await filled(t)
    await store.close()
    const file = backupBeside(path)
    await backUp(path, file)
    const whole = readFileSync(file)
    const place = newDatabasePath(t)
    const { length } = whole
    for (const at of [
      0,
      20,
      5000,
      Math.floor(length / 2),
      length - 100,
      length - 80,
      length - 30,
      length - 1,
    ]) {
      const altered = Buffer.from(whole)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      writeFileSync(file, altered)
      const code = at < length - 90 ? 'altered' : /^(altered|no-backup)$/
      await t.rejects(restore(file, place), { name: 'StoreError', code }, `byte ${at}`)
    }
    writeFileSync(file, whole)
    truncateSync(file, length - 8192)
    await t.rejects(restore(file, place), { code: 'no-backup' })
    writeFileSync(file, '')
    await t.rejects(restore(file, place), { code: 'no-backup' })
    await t.rejects(restore(join(dirname(file), 'nowhere'), place), { code: 'no-file' })
    t.strictSame(readdirSync(dirname(place)), [])

    copyFileSync(path, file)
    await t.rejects(restore(file, place), { code: 'no-backup' }, 'a copy of the database is none')
  },
)

await t.test('an envelope that is not what its name says is found, though the mark is right', async (t) => {
  const { path, store } = await filled(t)
  await store.close()
  const forger = new Database(path)
  forger.exec('UPDATE spool SET envelope = zeroblob(4000) WHERE rowid = (SELECT min(rowid) FROM spool)')
  forger.close()
  await backUp(path, backupBeside(path))
  await t.rejects(restore(backupBeside(path), newDatabasePath(t)), { code: 'altered' })
})

await t.test('a restore is refused where a service runs or something is kept', async (t) => {
  const { path, store } = await filled(t)
  const file = backupBeside(path)
  await backUp(path, file)
  await t.rejects(backUp(path, file), { code: 'exists' })
  const before = await store.counts()
  await t.rejects(restore(file, path), { code: 'occupied' })
  t.strictSame(await store.counts(), before)
  await store.close()

  const live = newDatabasePath(t)
  const serving = openSqlite(live, { serve: true })
  await t.rejects(restore(file, live), { code: 'in-use' })
  await receiveAll(serving, 'lotus', newEnvelopes(1))
  await serving.close()
  await t.rejects(restore(file, live), { code: 'occupied' })

  const published = newDatabasePath(t)
  const publishing = openSqlite(published)
  const [entry, signature] = [Buffer.from('entry'), Buffer.alloc(64)]
  await publishing.publish({ channel: 'lotus', number: 1, entry, signature, content: Buffer.from('package') })
  await publishing.close()
  await t.rejects(restore(file, published), { code: 'occupied' }, 'what was published is something')

  const empty = newDatabasePath(t)
  await openSqlite(empty, { serve: true }).close()
  t.match(await restore(file, empty), [{ stored: 30 }], 'an empty one is nothing to lose')
  t.notOk(existsSync(`${empty}.half`))
  await t.rejects(backUp(newDatabasePath(t), join(dirname(file), 'none.backup')), { code: 'missing' })
})

await t.test('a backup that is stopped leaves no half of it, and one that was killed is named', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  await receiveAll(store, 'lotus', newEnvelopes(1500, 18_976))
  await store.close()
  const file = backupBeside(path)
  const settings = { PARASOL_DATABASE: path }
  const half = `${file}.half`
  const stoppedBy = async (signal: 'SIGINT' | 'SIGKILL') => {
    const child = spawn(process.execPath, [program, 'backup', file], { env: { ...process.env, ...settings } })
    const closed = once(child, 'close') as Promise<[number | null]>
    while (!existsSync(half) && child.exitCode === null) await wait(1)
    child.kill(signal)
    return (await closed)[0]
  }
  t.equal(await stoppedBy('SIGINT'), 130)
  t.notOk(existsSync(half))
  t.notOk(existsSync(file))
  t.equal(await stoppedBy('SIGKILL'), null)
  t.ok(existsSync(half))
  const other = await run(['backup', `${file}2`], settings)
  t.match(other, { code: 0, err: new RegExp(`^${half} is left of a backup that was killed, .*: remove it`) })
})

await t.test('what a killed backup left is no hindrance and no backup', async (t) => {
  const { path, store } = await filled(t)
  const file = backupBeside(path)
  writeFileSync(`${file}.half`, 'half')
  await t.rejects(restore(`${file}.half`, newDatabasePath(t)), { code: 'no-backup' })
  await backUp(path, file)
  t.notOk(existsSync(`${file}.half`))
  await store.close()
})
