import { gt, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { ChannelRecord } from '../store.ts'
import { documents } from './tables.ts'

/** Keeps a document beside all earlier ones; the table refuses a second one with a serial. */
export async function addDocument(database: NodePgDatabase, record: ChannelRecord): Promise<void> {
  const { channel, serial } = record
  const document = Buffer.from(record.document)
  const signature = Buffer.from(record.signature)
  await database.transaction(async (transaction) => {
    // Were two added at once, the later number could be seen first, and who asks for those after it would miss one.
    await transaction.execute(sql`LOCK TABLE ${documents} IN SHARE ROW EXCLUSIVE MODE`)
    await transaction.insert(documents).values({ channel, serial, document, signature })
  })
}

/** The documents numbered above `after`, in the order in which they were added. */
export async function listDocuments(
  database: NodePgDatabase,
  after: number,
): Promise<(ChannelRecord & { number: number })[]> {
  return await database.select().from(documents).where(gt(documents.number, after)).orderBy(documents.number)
}
