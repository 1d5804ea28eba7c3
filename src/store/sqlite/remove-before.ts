import { and, eq, inArray, lt } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { batches, envelopes } from './tables.ts'
import { listBatches } from './mixed.ts'

/**
 * Removes the envelopes of all batches mixed before this day. A batch at a time, so that the log never has to hold
 * them all. Returns how many there were.
 */
export function removeBefore(database: BetterSQLite3Database, day: string): number {
  const old = database.select({ key: batches.key }).from(batches).where(lt(batches.day, day)).all()
  let removed = 0
  for (const { key } of old)
    removed += database.delete(envelopes).where(eq(envelopes.batch, key)).run().changes
  for (const { channel } of database.selectDistinct({ channel: batches.channel }).from(batches).all())
    forgetEmptied(database, channel, day)
  return removed
}

/** That something was mixed on a day says something too. The highest number stays: the next one counts up from it. */
function forgetEmptied(database: BetterSQLite3Database, channel: string, day: string): void {
  const emptied = listBatches(database, channel, 0)
    .slice(0, -1)
    .filter((batch) => batch.count === 0 && batch.day < day)
    .map(({ number }) => number)
  database
    .delete(batches)
    .where(and(eq(batches.channel, channel), inArray(batches.number, emptied)))
    .run()
}
