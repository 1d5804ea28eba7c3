import { eq, max, ne, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import { furtherByChance } from '../numbers.ts'
import { batches, envelopes, spool } from './tables.ts'

type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0]

/** The server's own randomness, which is fit for keys; `random()` is not. */
const shuffled = sql`ORDER BY gen_random_uuid()`

/**
 * Moves a channel's waiting envelopes into a new batch: all of them, in random order, in one transaction, so that all
 * rows are of one age. The spool's files are given up altogether, since a deleted row would lie in them until its place
 * is needed; what waits in other channels goes into the new ones in random order.
 */
export async function mix(database: NodePgDatabase, channel: string, day: string): Promise<void> {
  await database.transaction(async (transaction) => {
    // Receives queue behind this lock: while a reader such as a backup holds the spool, better to try again later.
    await transaction.execute(sql`SET LOCAL lock_timeout = '500ms'`)
    // Sorting must not spill to a temporary file.
    await transaction.execute(sql`SET LOCAL work_mem = '64MB'`)
    await transaction.execute(sql`LOCK TABLE ${spool} IN ACCESS EXCLUSIVE MODE`)
    if ((await transaction.$count(spool, eq(spool.channel, channel))) === 0) return
    await move(transaction, channel, await newBatch(transaction, channel, day))
    await renewSpool(transaction, channel)
  })
}

/** An empty batch, whose number the next ones count up from. */
export async function beginNumbers(database: NodePgDatabase, channel: string, day: string): Promise<void> {
  await database.transaction((transaction) => newBatch(transaction, channel, day, furtherByChance()))
}

async function newBatch(
  transaction: Transaction,
  channel: string,
  day: string,
  further = 1,
): Promise<number | undefined> {
  await transaction.execute(sql`LOCK TABLE ${batches} IN SHARE ROW EXCLUSIVE MODE`)
  const [last] = await transaction
    .select({ number: max(batches.number) })
    .from(batches)
    .where(eq(batches.channel, channel))
  const number = (last?.number ?? 0) + further
  const [batch] = await transaction
    .insert(batches)
    .values({ channel, number, day })
    .returning({ key: batches.key })
  return batch?.key
}

async function move(transaction: Transaction, channel: string, batch: number | undefined): Promise<void> {
  // One that another instance took in again while it was being mixed is there already.
  const { rowCount } = await transaction.execute(sql`
    INSERT INTO ${envelopes} (id, batch, envelope)
    SELECT id, ${batch}::integer, envelope FROM ${spool} WHERE ${spool.channel} = ${channel} ${shuffled}
    ON CONFLICT DO NOTHING`)
  if (rowCount === 0 && batch !== undefined) await transaction.delete(batches).where(eq(batches.key, batch))
}

async function renewSpool(transaction: Transaction, mixed: string): Promise<void> {
  const others = await transaction.$count(spool, ne(spool.channel, mixed))
  if (others > 0)
    await transaction.execute(sql`
      CREATE TEMPORARY TABLE others ON COMMIT DROP AS
      SELECT channel, id, envelope FROM ${spool} WHERE ${spool.channel} <> ${mixed} ${shuffled}`)
  await transaction.execute(sql`TRUNCATE ${spool}`)
  if (others > 0)
    await transaction.execute(sql`INSERT INTO ${spool} (channel, id, envelope) SELECT * FROM others`)
}
