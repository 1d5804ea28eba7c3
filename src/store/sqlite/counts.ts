import { count } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { ChannelCounts } from '../store.ts'
import { listBatches } from './mixed.ts'
import { countStanding } from './releases.ts'
import { documents, spool } from './tables.ts'

/** What is kept for each channel that has a document. */
export function countKept(database: BetterSQLite3Database): ChannelCounts[] {
  const waiting = countWaiting(database)
  const channels = database
    .selectDistinct({ channel: documents.channel })
    .from(documents)
    .orderBy(documents.channel)
    .all()
  return channels.map(({ channel }) => {
    const kept = listBatches(database, channel, 0).filter((batch) => batch.count > 0)
    return {
      channel,
      waiting: waiting.get(channel) ?? 0,
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
