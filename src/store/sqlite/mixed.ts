import { and, count, eq, gt, inArray, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { BatchSummary } from '../store.ts'
import { batches, envelopes } from '../tables.ts'

/** A channel's batches numbered above `after`, in order. */
export function listBatches(database: BetterSQLite3Database, channel: string, after: number): BatchSummary[] {
  return database
    .select({ number: batches.number, day: batches.day, count: count(envelopes.id) })
    .from(batches)
    .leftJoin(envelopes, eq(envelopes.batch, batches.key))
    .where(and(eq(batches.channel, channel), gt(batches.number, after)))
    .groupBy(batches.key)
    .orderBy(batches.number)
    .all()
}

/** A batch's envelopes in the order of their identifiers, each read when it is asked for. */
export function readBatch(
  database: BetterSQLite3Database,
  channel: string,
  number: number,
): Iterable<Uint8Array> | undefined {
  const batch = database
    .select({ key: batches.key })
    .from(batches)
    .where(and(eq(batches.channel, channel), eq(batches.number, number)))
    .get()
  if (batch === undefined) return undefined
  const ids = database
    .select({ id: envelopes.id })
    .from(envelopes)
    .where(eq(envelopes.batch, batch.key))
    .orderBy(envelopes.id)
    .all()
  return readEach(
    database,
    ids.map(({ id }) => id),
  )
}

function* readEach(database: BetterSQLite3Database, ids: readonly Buffer[]): Generator<Uint8Array> {
  const read = database
    .select({ envelope: envelopes.envelope })
    .from(envelopes)
    .where(eq(envelopes.id, sql.placeholder('id')))
    .prepare()
  for (const id of ids) {
    const found = read.get({ id })
    // It may have been removed since the batch was opened.
    if (found !== undefined) yield found.envelope
  }
}

/** Removes those of a channel's mixed envelopes, all or none. Returns how many there were. */
export function removeEnvelopes(
  database: BetterSQLite3Database,
  channel: string,
  ids: readonly Buffer[],
): number {
  const ofChannel = database.select({ key: batches.key }).from(batches).where(eq(batches.channel, channel))
  return database
    .delete(envelopes)
    .where(and(inArray(envelopes.id, [...ids]), inArray(envelopes.batch, ofChannel)))
    .run().changes
}
