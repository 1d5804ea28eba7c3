import { eq, sql } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { envelopes, spool } from '../tables.ts'

export interface Arrival {
  readonly channel: string
  readonly id: Buffer
  readonly envelope: Buffer
}

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
        for (const { channel, id, envelope } of group)
          if (mixed.get({ id }) === undefined) keep.run({ channel, id, envelope })
      },
      { behavior: 'immediate' },
    )
}
