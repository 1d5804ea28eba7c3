import { and, count, eq, gt, sql } from 'drizzle-orm/sql'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { LedgerBytes, LedgerRecord, PublishedEntry } from '../store.ts'
import { asBuffer } from './buffers.ts'
import { releases } from './tables.ts'

/** Enters a release or a withdrawal, which replaces what is kept of the release that it takes back. */
export function publish(database: BetterSQLite3Database, record: LedgerRecord): void {
  const { channel, number } = record
  const entry = asBuffer(record.entry)
  const signature = asBuffer(record.signature)
  database.transaction(
    () => {
      if ('content' in record) {
        const content = asBuffer(record.content)
        database.insert(releases).values({ channel, number, entry, signature, content }).run()
        return
      }
      const { withdraws } = record
      database.insert(releases).values({ channel, number, withdraws, entry, signature }).run()
      const content = asBuffer(record.notice)
      database.update(releases).set({ content }).where(one(channel, withdraws)).run()
    },
    { behavior: 'immediate' },
  )
}

/** All channels' entries after this place, without what was signed. */
export function listPublished(database: BetterSQLite3Database, after: number): PublishedEntry[] {
  const { place, channel, number, withdraws } = releases
  const rows = database
    .select({ place, channel, number, withdraws })
    .from(releases)
    .where(gt(place, after))
    .orderBy(place)
  return rows.all().map((row) => ({ ...row, withdraws: row.withdraws ?? undefined }))
}

export function listLedger(database: BetterSQLite3Database, channel: string): LedgerBytes[] {
  const { entry, signature, number } = releases
  return database
    .select({ entry, signature })
    .from(releases)
    .where(eq(releases.channel, channel))
    .orderBy(number)
    .all()
}

export function readContent(
  database: BetterSQLite3Database,
  channel: string,
  number: number,
): Uint8Array | undefined {
  const content = database
    .select({ content: releases.content })
    .from(releases)
    .where(one(channel, number))
    .get()
  return content?.content ?? undefined
}

/** How many releases of a channel were not taken back: each withdrawal takes back one. */
export function countStanding(database: BetterSQLite3Database, channel: string): number {
  const ofChannel = database
    .select({ all: count(), withdrawals: count(releases.withdraws) })
    .from(releases)
    .where(eq(releases.channel, channel))
    .get()
  return ofChannel === undefined ? 0 : ofChannel.all - 2 * ofChannel.withdrawals
}

/** Of all channels' packages; SQLite knows their lengths without reading them. */
export function bytesOfReleases(database: BetterSQLite3Database): number {
  const bytes = sql<number>`total(length(${releases.content}))`
  return database.select({ bytes }).from(releases).get()?.bytes ?? 0
}

const one = (channel: string, number: number) =>
  and(eq(releases.channel, channel), eq(releases.number, number))
