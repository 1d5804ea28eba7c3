import { statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { getTableConfig } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { connect } from '../../src/store/sqlite/connection.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import * as tables from '../../src/store/sqlite/tables.ts'
import { newDatabasePath, newEnvelopes } from './fixtures.ts'

await t.test('what is received in one turn is committed before any of it is answered', async (t) => {
  const path = newDatabasePath(t)
  const store = openSqlite(path)
  const other = new Database(path, { readonly: true })
  const seen = other.prepare('SELECT count(*) FROM spool').pluck()
  const counts = await Promise.all(
    newEnvelopes(64).map(async ({ id, bytes }) => {
      await store.receive('lotus', id, bytes)
      return seen.get()
    }),
  )
  t.strictSame(new Set(counts), new Set([64]))
  other.close()
  await store.close()
})

await t.test('every connection is durable and wipes what it deletes', async (t) => {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  const connection = connect(path)
  const setting = (name: string) => connection.pragma(name, { simple: true })
  t.equal(setting('journal_mode'), 'wal')
  t.equal(setting('synchronous'), 2, 'FULL')
  t.equal(setting('secure_delete'), 1)
  t.equal(setting('foreign_keys'), 1)
  t.equal(setting('temp_store'), 2, 'in memory')
  t.equal(setting('busy_timeout'), 5000)
  t.equal(statSync(path).mode & 0o777, 0o600, 'nobody else may read it')
  connection.close()
})

await t.test('the migrations make the tables that the program knows', async (t) => {
  const path = newDatabasePath(t)
  await openSqlite(path).close()
  const connection = new Database(path)
  for (const table of Object.values(tables)) {
    const { name, columns } = getTableConfig(table)
    const made = connection.pragma(`table_info(${name})`) as { name: string; type: string; notnull: number }[]
    t.strictSame(
      made.map((column) => [column.name, column.type.toLowerCase(), column.notnull === 1]),
      columns.map((column) => [column.name, column.getSQLType(), column.notNull]),
      name,
    )
  }
  connection.close()
})

await t.test('an empty file becomes a database that only its owner may read', async (t) => {
  const path = newDatabasePath(t)
  writeFileSync(path, '', { mode: 0o644 })
  await openSqlite(path).close()
  t.equal(statSync(path).mode & 0o777, 0o600)
})

await t.test('a database that cannot be used is refused with its code', (t) => {
  const path = newDatabasePath(t)
  t.throws(() => openSqlite(path, { mustExist: true }), { code: 'missing' })
  t.throws(() => openSqlite(`${path}/no/such/folder`), { code: 'folder' })
  writeFileSync(path, 'this is no database, whatever its name may say'.repeat(200))
  t.throws(() => openSqlite(path), { code: 'damaged' })
  t.throws(() => openSqlite(dirname(path)), { code: 'directory', message: dirname(path) })
  t.throws(() => openSqlite('/dev/null'), { code: 'no-regular-file' })
  symlinkSync(`${path}-nowhere`, `${path}-link`)
  t.throws(() => openSqlite(`${path}-link`), { code: 'dangling', message: `${path}-link` })
  const newer = newDatabasePath(t)
  void openSqlite(newer).close()
  const tomorrow = new Database(newer)
  tomorrow.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('', 9999999999999)")
  tomorrow.close()
  t.throws(() => openSqlite(newer), { code: 'newer' })
  t.end()
})
