import type {
  index,
  integer,
  sqliteTable,
  SQLiteTableWithColumns,
  text,
  unique,
} from 'drizzle-orm/sqlite-core'
import type { bytes, counter, key, primaryKey } from './sqlite/kit.ts'

/**
 * The words in which tables are defined: SQLite's, or another database's whose builders have the same names and
 * methods. `key` is a number that the database gives a row, `counter` one that it never gives again.
 */
export interface Kit {
  readonly table: typeof sqliteTable
  readonly text: typeof text
  readonly integer: typeof integer
  readonly bytes: typeof bytes
  readonly key: typeof key
  readonly counter: typeof counter
  readonly index: typeof index
  readonly unique: typeof unique
  readonly primaryKey: typeof primaryKey
}

export type Tables = ReturnType<typeof defineTables>

/** What a table holds, whichever database it is in. */
export type ConfigOf<Table> = Table extends SQLiteTableWithColumns<infer Config> ? Config : never

/** What the service keeps: the one definition from which the tables of each kind of database are made. */
export function defineTables({ table, text, integer, bytes, key, counter, ...rules }: Kit) {
  const { index, unique, primaryKey } = rules

  /** Every channel document ever given for a channel: a stick may bring envelopes sealed to an old one. */
  const documents = table(
    'documents',
    {
      number: counter(),
      channel: text().notNull(),
      serial: integer().notNull(),
      document: bytes().notNull(),
      signature: bytes().notNull(),
    },
    (table) => [unique().on(table.channel, table.serial)],
  )

  /** Envelopes as they come in. Their place in the file gives away their order, so that they do not stay. */
  const spool = table(
    'spool',
    {
      channel: text().notNull(),
      id: bytes().notNull(),
      envelope: bytes().notNull(),
    },
    (table) => [primaryKey(table.channel, table.id)],
  )

  const batches = table(
    'batches',
    {
      key: key(),
      channel: text().notNull(),
      number: integer().notNull(),
      day: text().notNull(),
    },
    (table) => [unique().on(table.channel, table.number)],
  )

  /** Mixed envelopes, written in random order. */
  const envelopes = table(
    'envelopes',
    {
      id: bytes().primaryKey(),
      batch: integer()
        .notNull()
        .references(() => batches.key),
      envelope: bytes().notNull(),
    },
    (table) => [index('envelopes_by_batch').on(table.batch, table.id)],
  )

  /** The ledger of what each channel published, and of a release that stands its package. */
  const releases = table(
    'releases',
    {
      place: counter(),
      channel: text().notNull(),
      number: integer().notNull(),
      /** The number of the release that this entry takes back; none where it is a release itself. */
      withdraws: integer(),
      entry: bytes().notNull(),
      signature: bytes().notNull(),
      content: bytes(),
    },
    (table) => [unique().on(table.channel, table.number)],
  )

  return { documents, spool, batches, envelopes, releases }
}
