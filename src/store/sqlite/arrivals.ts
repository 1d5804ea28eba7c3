import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { asBuffer } from './buffers.ts'
import type { Arrival } from '../store.ts'
import { envelopes, spool } from './tables.ts'

/** Takes groups of arrivals into the spool, each group in one durable transaction. */
export function prepareArrivals(database: BetterSQLite3Database): (group: readonly Arrival[]) => void {
  const id = sql.placeholder('id')
  const mixed = database.select({ id: envelopes.id }).from(envelopes).where(eq(envelopes.id, id)).prepare()
  const keep = database
    .insert(spool)
    .values({ channel: sql.placeholder('channel'), id, envelope: sql.placeholder('envelope') })
    .onConflictDoNothing()
    .prepare()
  return (group) =>
    database.transaction(
      () => {
        for (const arrival of group) {
          const id = asBuffer(arrival.id)
          if (mixed.get({ id }) === undefined)
            keep.run({ channel: arrival.channel, id, envelope: asBuffer(arrival.envelope) })
        }
      },
      { behavior: 'immediate' },
    )
}
