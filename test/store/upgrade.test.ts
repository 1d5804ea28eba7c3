import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import t, { type Test } from 'tap'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { newDatabasePath, newEnvelope, readAll } from './fixtures.ts'

const migrations = fileURLToPath(new URL('../../../drizzle/sqlite', import.meta.url))
const earlier = fileURLToPath(new URL('../../../test/store/earlier', import.meta.url))

interface Journal {
  entries: { tag: string }[]
}
const journalOf = (folder: string) => join(folder, 'meta', '_journal.json')
const journal = JSON.parse(readFileSync(journalOf(migrations), 'utf8')) as Journal

for (const [index, { tag }] of journal.entries.entries())
  await t.test(`a database of version ${tag} opens with everything that was in it`, async (t) => {
    const path = newDatabasePath(t)
    makeEarlier(t, path, index + 1, readFileSync(join(earlier, `${tag}.sql`), 'utf8'))
    const store = openSqlite(path)
    t.strictSame(
      (await store.documents(0)).map(({ number, channel, serial, document, signature }) => [
        number,
        channel,
        serial,
        Buffer.from(document).toString(),
        ...signature,
      ]),
      [
        [1, 'lotus', 1, 'document 1', 1],
        [2, 'lotus', 2, 'document 2', 2],
      ],
    )
    t.strictSame(await store.counts(), [{ channel: 'lotus', waiting: 3, batches: 2, stored: 3 }])
    t.strictSame(await store.batches('lotus', 0), [
      { number: 1, day: '2026-02-27', count: 2 },
      { number: 2, day: '2026-02-28', count: 1 },
    ])
    t.strictSame((await readAll(store, 'lotus', 1)).map(String), ['mixed 1', 'mixed 2'])

    const fresh = newEnvelope()
    await store.receive('lotus', fresh.id, fresh.bytes)
    await store.mix('lotus', '2026-03-01')
    const mixed = (await readAll(store, 'lotus', 3)).filter((bytes) => bytes.length < 100)
    t.strictSame(mixed.map(String), ['waiting 4', 'waiting 5', 'waiting 6'])
    t.strictSame(Buffer.from((await store.envelope(fresh.id)) ?? []), fresh.bytes, 'and it works on')
    await store.close()
  })

/** A database as the program had it that knew only the first migrations. */
function makeEarlier(t: Test, path: string, known: number, rows: string): void {
  const folder = join(t.testdir({}), 'migrations')
  cpSync(migrations, folder, { recursive: true })
  writeFileSync(journalOf(folder), JSON.stringify({ ...journal, entries: journal.entries.slice(0, known) }))
  const connection = new Database(path)
  connection.pragma('journal_mode = WAL')
  migrate(drizzle(connection), { migrationsFolder: folder })
  connection.exec(rows)
  connection.close()
}
