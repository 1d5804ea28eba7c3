import { sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Arrival } from '../store.ts'
import { envelopes, spool } from './tables.ts'

/** Envelopes in one statement: the bytes of a statement are held in memory here and on the server. */
const most = 256

/** Takes a group of arrivals into the spool in one durable transaction. */
export async function takeIn(database: NodePgDatabase, group: readonly Arrival[]): Promise<void> {
  // In one order for all instances, so that two that are given the same envelopes do not wait for one another.
  const sorted = group.toSorted((left, right) => Buffer.compare(left.id, right.id))
  if (sorted.length <= most) await insert(database, sorted)
  else
    await database.transaction(async (transaction) => {
      for (let start = 0; start < sorted.length; start += most)
        await insert(transaction, sorted.slice(start, start + most))
    })
}

async function insert(database: Pick<NodePgDatabase, 'execute'>, group: readonly Arrival[]): Promise<void> {
  const rows = group.map(
    ({ channel, id, envelope }) => sql`(${channel}::text, ${id}::bytea, ${envelope}::bytea)`,
  )
  await database.execute(sql`
    INSERT INTO ${spool} (channel, id, envelope)
    SELECT * FROM (VALUES ${sql.join(rows, sql`, `)}) AS arrival (channel, id, envelope)
    WHERE NOT EXISTS (SELECT FROM ${envelopes} WHERE ${envelopes.id} = arrival.id)
    ON CONFLICT DO NOTHING`)
}
