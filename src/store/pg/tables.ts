import {
  type AnyPgColumn,
  customType,
  index,
  integer,
  type PgColumn,
  pgTable as table,
  type PgTableWithColumns,
  primaryKey as primaryKeyOf,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { type ConfigOf, defineTables, type Kit, type Tables } from '../tables.ts'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const primaryKey = (...columns: [AnyPgColumn, AnyPgColumn]) => primaryKeyOf({ columns })
const numbered = () => integer().primaryKey().generatedAlwaysAsIdentity()

const kit = { table, text, integer, bytes, key: numbered, counter: numbered, index, unique, primaryKey }

type InPostgres = { [Name in keyof Tables]: Columns<ConfigOf<Tables[Name]>> }
type Columns<Config extends ConfigOf<Tables[keyof Tables]>> = PgTableWithColumns<{
  name: Config['name']
  schema: undefined
  dialect: 'pg'
  columns: { [Name in keyof Config['columns']]: Column<Config['columns'][Name]> }
}>
type Column<Sqlite> = Sqlite extends SQLiteColumn<infer Base, object> ? PgColumn<Base> : never

// The types of drizzle's two kits differ; what is called here has the same name and meaning in both.
export const { documents, spool, batches, envelopes, releases } = defineTables(
  kit as unknown as Kit,
) as unknown as InPostgres
