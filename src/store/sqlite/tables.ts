import { index, integer, sqliteTable as table, text, unique } from 'drizzle-orm/sqlite-core'
import { defineTables } from '../tables.ts'
import { bytes, counter, key, primaryKey } from './kit.ts'

export const { documents, spool, batches, envelopes, releases } = defineTables({
  table,
  text,
  integer,
  bytes,
  key,
  counter,
  index,
  unique,
  primaryKey,
})
