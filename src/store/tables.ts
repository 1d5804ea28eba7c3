import { blob, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'

/** Every channel document ever given for a channel: a stick may bring envelopes sealed to an old one. */
export const documents = sqliteTable(
  'documents',
  {
    number: integer().primaryKey({ autoIncrement: true }),
    channel: text().notNull(),
    serial: integer().notNull(),
    document: blob({ mode: 'buffer' }).notNull(),
    signature: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [unique().on(table.channel, table.serial)],
)

/** Envelopes as they come in. Their place in the file gives away their order, so that they do not stay. */
export const spool = sqliteTable(
  'spool',
  {
    channel: text().notNull(),
    id: blob({ mode: 'buffer' }).notNull(),
    envelope: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.channel, table.id] })],
)

export const batches = sqliteTable(
  'batches',
  {
    key: integer().primaryKey(),
    channel: text().notNull(),
    number: integer().notNull(),
    day: text().notNull(),
  },
  (table) => [unique().on(table.channel, table.number)],
)

/** Mixed envelopes, written in random order. */
export const envelopes = sqliteTable(
  'envelopes',
  {
    id: blob({ mode: 'buffer' }).primaryKey(),
    batch: integer()
      .notNull()
      .references(() => batches.key),
    envelope: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [index('envelopes_by_batch').on(table.batch, table.id)],
)
