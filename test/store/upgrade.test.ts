import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { drizzle as drizzlePostgres } from 'drizzle-orm/node-postgres'
import { migrate as migratePostgres } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import t, { type Test } from 'tap'
import { openPostgres } from '../../src/store/pg/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { addressOf, newDatabases } from '../postgres/databases.ts'
import { newDatabasePath, newEnvelope, readAll } from './fixtures.ts'

const migrationsOf = (kind: string) => fileURLToPath(new URL(`../../../drizzle/${kind}`, import.meta.url))
const earlier = fileURLToPath(new URL('../../../test/store/earlier', import.meta.url))
const newDatabase = await newDatabases(t)

interface Journal {
  entries: { tag: string }[]
}
const journalOf = (folder: string) => join(folder, 'meta', '_journal.json')
const readJournal = (folder: string) => JSON.parse(readFileSync(journalOf(folder), 'utf8')) as Journal

for (const [kind, openEarlier] of [
  ['sqlite', openEarlierSqlite],
  ['pg', openEarlierPostgres],
] as const)
  for (const [index, { tag }] of readJournal(migrationsOf(kind)).entries.entries())
    await t.test(
      `a database of version ${tag} of ${kind} opens with everything that was in it`,
      async (t) => {
        const rows = readFileSync(join(earlier, kind, `${tag}.sql`), 'utf8')
        const store = await openEarlier(t, firstMigrations(t, kind, index + 1), rows)
        await holdsReports(t, store)
        await holdsReleases(t, store, index >= 1)
        await store.close()
      },
    )

/** A folder with the migrations that the program knew then. */
function firstMigrations(t: Test, kind: string, known: number): string {
  const folder = join(t.testdir({}), 'migrations')
  cpSync(migrationsOf(kind), folder, { recursive: true })
  const journal = readJournal(folder)
  writeFileSync(journalOf(folder), JSON.stringify({ ...journal, entries: journal.entries.slice(0, known) }))
  return folder
}

/** Whether the program knows migrations that are not in this folder. */
function isEarlier(kind: string, folder: string): boolean {
  return readJournal(folder).entries.length < readJournal(migrationsOf(kind)).entries.length
}

function openEarlierSqlite(t: Test, migrationsFolder: string, rows: string): Promise<Store> {
  const path = newDatabasePath(t)
  const connection = new Database(path)
  connection.pragma('journal_mode = WAL')
  migrate(drizzle(connection), { migrationsFolder })
  connection.exec(rows)
  connection.close()
  if (isEarlier('sqlite', migrationsFolder))
    t.throws(() => openSqlite(path, { mustExist: true }), { code: 'earlier' }, 'who only looks leaves it')
  return Promise.resolve(openSqlite(path))
}

async function openEarlierPostgres(t: Test, migrationsFolder: string, rows: string): Promise<Store> {
  const url = await newDatabase()
  const client = new pg.Client(url)
  await client.connect()
  await migratePostgres(drizzlePostgres(client), { migrationsFolder })
  await client.query(rows)
  await client.end()
  if (isEarlier('pg', migrationsFolder))
    await t.rejects(openPostgres(addressOf(url), { mustExist: true }), { code: 'earlier' })
  return openPostgres(addressOf(url))
}

async function holdsReports(t: Test, store: Store): Promise<void> {
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
  t.match(await store.counts(), [{ channel: 'lotus', waiting: 3, batches: 2, stored: 3 }])
  t.strictSame(await store.batches('lotus', 0), [
    { number: 1, day: '2026-02-27', count: 2 },
    { number: 2, day: '2026-02-28', count: 1 },
  ])
  t.strictSame((await readAll(store, 'lotus', 1)).map(String), ['mixed 1', 'mixed 2'])

  const fresh = newEnvelope()
  await store.receive('lotus', fresh.id, fresh.bytes)
  t.ok(await store.mayMix())
  await store.mix('lotus', '2026-03-01')
  const mixed = (await readAll(store, 'lotus', 3)).filter((bytes) => bytes.length < 100)
  t.strictSame(mixed.map(String), ['waiting 4', 'waiting 5', 'waiting 6'])
  t.strictSame(Buffer.from((await store.envelope(fresh.id)) ?? []), fresh.bytes, 'and it works on')
}

async function holdsReleases(t: Test, store: Store, published: boolean): Promise<void> {
  const entries = await store.published(0)
  t.strictSame(
    entries.map(({ number, withdraws }) => [number, withdraws]),
    published
      ? [
          [1, undefined],
          [2, undefined],
          [3, 1],
        ]
      : [],
  )
  const ledger = await store.ledger('lotus')
  t.strictSame(
    ledger.map(({ entry, signature }) => `${Buffer.from(entry).toString()} ${signature.join()}`),
    published ? ['entry 1 1', 'entry 2 2', 'entry 3 3'] : [],
  )
  t.equal((await store.counts())[0]?.releases, published ? 1 : 0)
  const content = async (number: number) =>
    Buffer.from((await store.content('lotus', number)) ?? []).toString()
  if (published) t.strictSame([await content(1), await content(2)], ['notice 1', 'package 2'])

  const [number, entry, signature] = [entries.length + 1, Buffer.from('fresh'), Buffer.alloc(64)]
  await store.publish({ channel: 'lotus', number, entry, signature, content: Buffer.from('fresh package') })
  t.equal(await content(number), 'fresh package', 'and it works on')
}
