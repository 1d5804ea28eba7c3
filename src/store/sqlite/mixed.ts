import { and, count, eq, gt, inArray, sql } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { BatchSummary } from '../store.ts'
import { batches, envelopes } from './tables.ts'

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

/** The identifiers of a batch's envelopes, sorted; undefined if there is no such batch. */
export function listEnvelopes(
  database: BetterSQLite3Database,
  channel: string,
  number: number,
): Uint8Array[] | undefined {
  const batch = database
    .select({ key: batches.key })
    .from(batches)
    .where(and(eq(batches.channel, channel), eq(batches.number, number)))
    .get()
  if (batch === undefined) return undefined
  const ofBatch = eq(envelopes.batch, batch.key)
  const rows = database.select({ id: envelopes.id }).from(envelopes).where(ofBatch).orderBy(envelopes.id)
  return rows.all().map(({ id }) => id)
}

/** Finds a mixed envelope by its identifier; undefined if it was removed. */
export function prepareRead(database: BetterSQLite3Database): (id: Buffer) => Uint8Array | undefined {
  const read = database
    .select({ envelope: envelopes.envelope })
    .from(envelopes)
    .where(eq(envelopes.id, sql.placeholder('id')))
    .prepare()
  return (id) => read.get({ id })?.envelope
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
