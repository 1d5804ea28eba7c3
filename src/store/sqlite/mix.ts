import { and, eq, max, sql } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { furtherByChance } from '../numbers.ts'
import { shuffled } from '../shuffle.ts'
import { batches, envelopes, spool } from './tables.ts'

/** Moves a channel's waiting envelopes into a new batch: all of them, in random order, in one transaction. */
export function mix(database: BetterSQLite3Database, channel: string, day: string): void {
  database.transaction(
    () => {
      const waiting = database.select({ id: spool.id }).from(spool).where(eq(spool.channel, channel)).all()
      if (waiting.length === 0) return
      const move = prepareMove(database, channel, newBatch(database, channel, day))
      // One at a time, so that each takes the pages that the one before it left: mixing needs next to no room of its own.
      for (const { id } of shuffled(waiting)) move(id)
    },
    { behavior: 'immediate' },
  )
}

/** An empty batch, whose number the next ones count up from. */
export function beginNumbers(database: BetterSQLite3Database, channel: string, day: string): void {
  newBatch(database, channel, day, furtherByChance())
}

function newBatch(database: BetterSQLite3Database, channel: string, day: string, further = 1): number {
  const last = database
    .select({ number: max(batches.number) })
    .from(batches)
    .where(eq(batches.channel, channel))
    .get()
  const number = (last?.number ?? 0) + further
  return database.insert(batches).values({ channel, number, day }).returning({ key: batches.key }).get().key
}

function prepareMove(database: BetterSQLite3Database, channel: string, batch: number): (id: Buffer) => void {
  const waiting = and(eq(spool.channel, channel), eq(spool.id, sql.placeholder('id')))
  const take = database.select({ envelope: spool.envelope }).from(spool).where(waiting).prepare()
  const keep = database
    .insert(envelopes)
    .values({ id: sql.placeholder('id'), batch, envelope: sql.placeholder('envelope') })
    .prepare()
  const forget = database.delete(spool).where(waiting).prepare()
  return (id) => {
    const envelope = take.get({ id })?.envelope
    forget.run({ id })
    keep.run({ id, envelope })
  }
}
