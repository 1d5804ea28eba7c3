import { count } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { ChannelCounts } from '../store.ts'
import { listBatches } from './mixed.ts'
import { countStanding } from './releases.ts'
import { documents, spool } from './tables.ts'

/** What is kept for each channel that has a document. */
export async function countKept(database: NodePgDatabase): Promise<ChannelCounts[]> {
  const waiting = await countWaiting(database)
  const channels = await database
    .selectDistinct({ channel: documents.channel })
    .from(documents)
    .orderBy(documents.channel)
  const counts: ChannelCounts[] = []
  for (const { channel } of channels) {
    const kept = (await listBatches(database, channel, 0)).filter((batch) => batch.count > 0)
    const stored = kept.reduce((total, batch) => total + batch.count, 0)
    const releases = await countStanding(database, channel)
    counts.push({ channel, waiting: waiting.get(channel) ?? 0, batches: kept.length, stored, releases })
  }
  return counts
}

/** How many envelopes wait in each channel where any do. */
export async function countWaiting(database: NodePgDatabase): Promise<ReadonlyMap<string, number>> {
  const rows = await database
    .select({ channel: spool.channel, count: count() })
    .from(spool)
    .groupBy(spool.channel)
  return new Map(rows.map((row) => [row.channel, row.count]))
}
