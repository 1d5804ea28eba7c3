import { type AnySQLiteColumn, blob, integer, primaryKey as primaryKeyOf } from 'drizzle-orm/sqlite-core'

export const bytes = () => blob({ mode: 'buffer' })
/** SQLite's own number of a row. */
export const key = () => integer().primaryKey()
export const counter = () => integer().primaryKey({ autoIncrement: true })
export const primaryKey = (...columns: [AnySQLiteColumn, AnySQLiteColumn]) => primaryKeyOf({ columns })
