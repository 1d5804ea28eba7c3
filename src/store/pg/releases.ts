import { and, count, eq, gt, sql } from 'drizzle-orm'
import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { LedgerBytes, LedgerRecord, PublishedEntry } from '../store.ts'
import { releases } from './tables.ts'

/** Enters a release or a withdrawal, which replaces what is kept of the release that it takes back. */
export async function publish(database: NodePgDatabase, record: LedgerRecord): Promise<void> {
  const { channel, number } = record
  const entry = Buffer.from(record.entry)
  const signature = Buffer.from(record.signature)
  await database.transaction(async (transaction) => {
    // As with documents: who asks for those after a place must not miss one that was added at the same time.
    await transaction.execute(sql`LOCK TABLE ${releases} IN SHARE ROW EXCLUSIVE MODE`)
    if ('content' in record) {
      const content = Buffer.from(record.content)
      await transaction.insert(releases).values({ channel, number, entry, signature, content })
      return
    }
    const { withdraws } = record
    await transaction.insert(releases).values({ channel, number, withdraws, entry, signature })
    const content = Buffer.from(record.notice)
    await transaction.update(releases).set({ content }).where(one(channel, withdraws))
  })
}

/** All channels' entries after this place, without what was signed. */
export async function listPublished(database: NodePgDatabase, after: number): Promise<PublishedEntry[]> {
  const { place, channel, number, withdraws } = releases
  const rows = await database
    .select({ place, channel, number, withdraws })
    .from(releases)
    .where(gt(place, after))
    .orderBy(place)
  return rows.map((row) => ({ ...row, withdraws: row.withdraws ?? undefined }))
}

export async function listLedger(database: NodePgDatabase, channel: string): Promise<LedgerBytes[]> {
  const { entry, signature, number } = releases
  return await database
    .select({ entry, signature })
    .from(releases)
    .where(eq(releases.channel, channel))
    .orderBy(number)
}

export async function readContent(
  database: NodePgDatabase,
  channel: string,
  number: number,
): Promise<Uint8Array | undefined> {
  const [row] = await database
    .select({ content: releases.content })
    .from(releases)
    .where(one(channel, number))
  return row?.content ?? undefined
}

/** How many releases of a channel were not taken back: each withdrawal takes back one. */
export async function countStanding(database: NodePgDatabase, channel: string): Promise<number> {
  const [ofChannel] = await database
    .select({ all: count(), withdrawals: count(releases.withdraws) })
    .from(releases)
    .where(eq(releases.channel, channel))
  return ofChannel === undefined ? 0 : ofChannel.all - 2 * ofChannel.withdrawals
}

const one = (channel: string, number: number) =>
  and(eq(releases.channel, channel), eq(releases.number, number))
