import { and, eq, inArray, lt } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { listBatches } from './mixed.ts'
import { batches, envelopes } from './tables.ts'

/**
 * Removes the envelopes of all batches mixed before this day. A batch at a time, so that no statement takes long.
 * Resolves to how many there were.
 */
export async function removeBefore(database: NodePgDatabase, day: string): Promise<number> {
  const old = await database.select({ key: batches.key }).from(batches).where(lt(batches.day, day))
  let removed = 0
  for (const { key } of old) {
    const { rowCount } = await database.delete(envelopes).where(eq(envelopes.batch, key))
    removed += rowCount ?? 0
  }
  for (const { channel } of await database.selectDistinct({ channel: batches.channel }).from(batches))
    await forgetEmptied(database, channel, day)
  return removed
}

/** That something was mixed on a day says something too. The highest number stays: the next one counts up from it. */
async function forgetEmptied(database: NodePgDatabase, channel: string, day: string): Promise<void> {
  const emptied = (await listBatches(database, channel, 0))
    .slice(0, -1)
    .filter((batch) => batch.count === 0 && batch.day < day)
    .map(({ number }) => number)
  if (emptied.length === 0) return
  await database.delete(batches).where(and(eq(batches.channel, channel), inArray(batches.number, emptied)))
}
