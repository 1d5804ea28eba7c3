import { and, count, eq, gt, inArray } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { BatchSummary } from '../store.ts'
import { batches, envelopes } from './tables.ts'

/** A channel's batches numbered above `after`, in order. */
export async function listBatches(
  database: NodePgDatabase,
  channel: string,
  after: number,
): Promise<BatchSummary[]> {
  return await database
    .select({ number: batches.number, day: batches.day, count: count(envelopes.id) })
    .from(batches)
    .leftJoin(envelopes, eq(envelopes.batch, batches.key))
    .where(and(eq(batches.channel, channel), gt(batches.number, after)))
    .groupBy(batches.key)
    .orderBy(batches.number)
}

/** The identifiers of a batch's envelopes, sorted; undefined if there is no such batch. */
export async function listEnvelopes(
  database: NodePgDatabase,
  channel: string,
  number: number,
): Promise<Uint8Array[] | undefined> {
  const [batch] = await database
    .select({ key: batches.key })
    .from(batches)
    .where(and(eq(batches.channel, channel), eq(batches.number, number)))
  if (batch === undefined) return undefined
  const ofBatch = eq(envelopes.batch, batch.key)
  const rows = await database
    .select({ id: envelopes.id })
    .from(envelopes)
    .where(ofBatch)
    .orderBy(envelopes.id)
  return rows.map(({ id }) => id)
}

/** A mixed envelope by its identifier; undefined if it was removed. */
export async function readEnvelope(
  database: NodePgDatabase,
  id: Uint8Array,
): Promise<Uint8Array | undefined> {
  const [row] = await database
    .select({ envelope: envelopes.envelope })
    .from(envelopes)
    .where(eq(envelopes.id, Buffer.from(id)))
  return row?.envelope
}

/** Removes those of a channel's mixed envelopes, all or none. Resolves to how many there were. */
export async function removeEnvelopes(
  database: NodePgDatabase,
  channel: string,
  ids: readonly Uint8Array[],
): Promise<number> {
  if (ids.length === 0) return 0
  const ofChannel = database.select({ key: batches.key }).from(batches).where(eq(batches.channel, channel))
  const wanted = ids.map((id) => Buffer.from(id))
  const { rowCount } = await database
    .delete(envelopes)
    .where(and(inArray(envelopes.id, wanted), inArray(envelopes.batch, ofChannel)))
  return rowCount ?? 0
}
