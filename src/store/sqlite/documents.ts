import { count, gt } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ChannelCounts, ChannelRecord } from '../store.ts'
import { documents, spool } from './tables.ts'
import { listBatches } from './mixed.ts'
import { countStanding } from './releases.ts'

/** Keeps a document beside all earlier ones; the table refuses a second one with a serial. */
export function addDocument(database: BetterSQLite3Database, record: ChannelRecord): void {
  database
    .insert(documents)
    .values({
      channel: record.channel,
      serial: record.serial,
      document: Buffer.from(record.document),
      signature: Buffer.from(record.signature),
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

/** What is kept for each channel that has a document. */
export function countKept(database: BetterSQLite3Database): ChannelCounts[] {
  const channels = database.selectDistinct({ channel: documents.channel }).from(documents).all()
  return channels.map(({ channel }) => {
    const kept = listBatches(database, channel, 0).filter((batch) => batch.count > 0)
    return {
      channel,
      waiting: countWaiting(database).get(channel) ?? 0,
      batches: kept.length,
      stored: kept.reduce((total, batch) => total + batch.count, 0),
      releases: countStanding(database, channel),
    }
  })
}

/** How many envelopes wait in each channel where any do. */
export function countWaiting(database: BetterSQLite3Database): ReadonlyMap<string, number> {
  const rows = database
    .select({ channel: spool.channel, count: count() })
    .from(spool)
    .groupBy(spool.channel)
    .all()
  return new Map(rows.map((row) => [row.channel, row.count]))
}
