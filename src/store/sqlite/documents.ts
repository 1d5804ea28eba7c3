import { gt } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ChannelRecord } from '../store.ts'
import { asBuffer } from './buffers.ts'
import { documents } from './tables.ts'

/** Keeps a document beside all earlier ones; the table refuses a second one with a serial. */
export function addDocument(database: BetterSQLite3Database, record: ChannelRecord): void {
  database
    .insert(documents)
    .values({
      channel: record.channel,
      serial: record.serial,
      document: asBuffer(record.document),
      signature: asBuffer(record.signature),
    })
    .run()
}

/** The documents numbered above `after`, in the order in which they were added. */
export function listDocuments(
  database: BetterSQLite3Database,
  after: number,
): (ChannelRecord & { number: number })[] {
  return database.select().from(documents).where(gt(documents.number, after)).orderBy(documents.number).all()
}
