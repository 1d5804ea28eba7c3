import { lstatSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { syncFolder } from '../../disk/sync-folder.ts'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import { StoreError } from '../errors.ts'
import type { ChannelCounts } from '../store.ts'
import { checkAlone } from './alone.ts'
import { takeOut } from './backup-mark.ts'
import { connect } from './connection.ts'
import { countKept } from './counts.ts'
import { guarded, writingError } from './errors.ts'
import { halfOf, removeDatabase } from './files.ts'
import { lock } from './lock.ts'
import { bringUpToDate, newestMigration, versionOf } from './migrations.ts'
import { beginNumbers } from './mix.ts'
import { batches, documents, envelopes, releases, spool } from './tables.ts'

/** Whether an envelope is the one that this identifier names. */
export type IsNamed = (id: Uint8Array, envelope: Uint8Array) => boolean

/**
 * Puts a backup in the place of a database that is not there or is empty, whole or not at all. `day` (YYYY-MM-DD) is
 * today. Throws StoreError: `no-file`, `no-backup`, `altered` and `newer-backup` for the backup, `in-use`, `occupied`, `no-room`
 * and `unwritten` for what is in its place, and then leaves everything as it was.
 */
export async function restoreSqlite(
  backup: string,
  path: string,
  isNamed: IsNamed,
  day: string,
): Promise<ChannelCounts[]> {
  const wasThere = isThere(path)
  let place: Database.Database | undefined
  let unlock: () => void
  try {
    const connection = connect(path)
    place = connection
    unlock = lock(path, () => {
      guarded(() => checkEmpty(connection))
      checkAlone(connection)
    })
  } catch (error) {
    place?.close()
    // Who came between has it now.
    const others = error instanceof StoreError && error.code === 'in-use'
    if (!wasThere && !others) removeDatabase(path)
    throw writingError(error)
  }
  const half = halfOf(path)
  try {
    // Closing it removes its log, which must not be taken for that of the restored one.
    place.close()
    removeDatabase(half)
    await takeOut(backup, half)
    const counts = guarded(() => lookOver(half, isNamed, day))
    await rename(half, path)
    await syncFolder(dirname(path))
    return counts
  } catch (error) {
    place.close()
    removeDatabase(half)
    if (!wasThere) removeDatabase(path)
    throw writingError(error)
  } finally {
    unlock()
  }
}

/** A link to nowhere is somebody's, too. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function checkEmpty(connection: Database.Database): void {
  const database = drizzle(connection)
  bringUpToDate(connection)
  for (const table of [documents, spool, batches, envelopes, releases])
    if (database.select().from(table).limit(1).all().length > 0) throw new StoreError('occupied')
}

/** Brings what was taken out up to date, looks at every byte of it, and keeps its batches apart from later ones. */
function lookOver(half: string, isNamed: IsNamed, day: string): ChannelCounts[] {
  const connection = connect(half)
  try {
    const database = drizzle(connection)
    if (versionOf(connection) > newestMigration()) throw new StoreError('newer-backup')
    bringUpToDate(connection)
    if (connection.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreError('altered')
    checkNames(connection, isNamed)
    const counts = countKept(database)
    keepApart(database, counts, day)
    return counts
  } finally {
    connection.close()
  }
}

function checkNames(connection: Database.Database, isNamed: IsNamed): void {
  for (const table of ['envelopes', 'spool']) {
    const all = connection.prepare<[], { id: Buffer; envelope: Buffer }>(`SELECT id, envelope FROM ${table}`)
    for (const { id, envelope } of all.iterate()) if (!isNamed(id, envelope)) throw new StoreError('altered')
  }
}

/** After the backup, batches may have been mixed and fetched that are not in it. */
function keepApart(database: BetterSQLite3Database, counts: readonly ChannelCounts[], day: string): void {
  for (const { channel } of counts) beginNumbers(database, channel, day)
}
