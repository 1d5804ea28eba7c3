import { and, eq, max, sql } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { furtherByChance } from '../numbers.ts'
import { shuffled } from '../shuffle.ts'
import { batches, envelopes, spool } from './tables.ts'

/** As many are in memory at once: a few megabytes. */
const mostAtOnce = 256
/** Into one batch. Receives wait until it is committed, about a second. */
const mostInBatch = 5000

/**
 * A channel's waiting envelopes, drawn by chance into parts of about the same size, each for a batch. Which part an
 * envelope is in says nothing of when it came, and none is so small that it stands out.
 */
export function partsToMix(
  database: BetterSQLite3Database,
  channel: string,
  most = mostInBatch,
): readonly (readonly Buffer[])[] {
  const waiting = database.select({ id: spool.id }).from(spool).where(eq(spool.channel, channel)).all()
  return inEvenParts(shuffled(waiting.map(({ id }) => id)), most)
}

/** Moves these waiting envelopes, which are in random order, into a new batch in one transaction. */
export function mix(
  database: BetterSQLite3Database,
  channel: string,
  day: string,
  waiting: readonly Buffer[],
): void {
  database.transaction(
    () => {
      const { take, keep } = prepareMove(database, channel, newBatch(database, channel, day))
      // SQLite writes into the pages that were freed last. So a part of them, drawn by chance, is taken out altogether and
      // put back in another order: one that was put back alone would lie where it lay, and each part leaves the room that
      // it needs.
      for (const part of inEvenParts(waiting, mostAtOnce))
        for (const each of shuffled(part.map((id) => take(id)))) keep(each)
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

function inEvenParts<Thing>(things: readonly Thing[], most: number): Thing[][] {
  const count = Math.ceil(things.length / most)
  return Array.from({ length: count }, (_, part) =>
    things.slice(
      Math.floor((part * things.length) / count),
      Math.floor(((part + 1) * things.length) / count),
    ),
  )
}

interface Taken {
  readonly id: Buffer
  readonly envelope: Buffer | undefined
}

/** `take` takes one out of the spool, `keep` puts it into the batch. */
function prepareMove(database: BetterSQLite3Database, channel: string, batch: number) {
  const waiting = and(eq(spool.channel, channel), eq(spool.id, sql.placeholder('id')))
  const read = database.select({ envelope: spool.envelope }).from(spool).where(waiting).prepare()
  const forget = database.delete(spool).where(waiting).prepare()
  const insert = database
    .insert(envelopes)
    .values({ id: sql.placeholder('id'), batch, envelope: sql.placeholder('envelope') })
    .prepare()
  return {
    take: (id: Buffer): Taken => {
      const envelope = read.get({ id })?.envelope
      forget.run({ id })
      return { id, envelope }
    },
    keep: (taken: Taken) => void insert.run({ ...taken }),
  }
}
