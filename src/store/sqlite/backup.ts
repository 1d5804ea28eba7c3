import { existsSync, utimesSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import type Database from 'better-sqlite3'
import { syncFolder } from '../../disk/sync-folder.ts'
import { StoreError } from '../errors.ts'
import { markWhole } from './backup-mark.ts'
import { connect } from './connection.ts'
import { guarded, writingError } from './errors.ts'
import { halfOf, removeDatabase } from './files.ts'
import { bringUpToDate, knownVersionOf } from './migrations.ts'

export interface Backed {
  readonly reports: number
  readonly documents: number
  /** Entries of ledgers: releases and withdrawals. */
  readonly releases: number
}

/**
 * Copies the database into one file, while a service may be using it: everything as it is at one moment. It is a copy
 * of rows and not of pages: pages would carry the order in which waiting envelopes came, and whatever else lies in the
 * file. Here each row's place follows from its content. Only this user may read the file, and the time on it is the
 * start of its day, since what waits in it came shortly before.
 *
 * Throws StoreError: `exists`, `no-room`, `unwritten` and `no-place` for the copy, `missing` if there is no database.
 */
export async function backUp(path: string, to: string): Promise<Backed> {
  if (existsSync(to)) throw new StoreError('exists')
  const half = halfOf(to)
  removeDatabase(half)
  const source = connect(path, { mustExist: true })
  try {
    // A service of the version that made it may be running on it: the copy is of that version, too.
    const version = guarded(() => knownVersionOf(source))
    if (version === 0) throw new StoreError('missing')
    makeEmpty(half, version)
    const backed = guarded(() => copyRows(source, half))
    await markWhole(half)
    const today = new Date(new Date().toISOString().slice(0, 10))
    utimesSync(half, today, today)
    await rename(half, to)
    await syncFolder(dirname(to))
    return backed
  } catch (error) {
    removeDatabase(half)
    throw copyError(error)
  } finally {
    source.close()
  }
}

function copyError(error: unknown): unknown {
  const thrown = writingError(error)
  const refused = thrown instanceof StoreError && ['permission', 'read-only'].includes(thrown.code)
  return refused ? new StoreError('no-place', { detail: thrown.detail, cause: thrown }) : thrown
}

function makeEmpty(half: string, version: number): void {
  const copy = connect(half)
  try {
    bringUpToDate(copy, version)
    // Without a log beside it, so that the one file is all of it.
    copy.pragma('journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/** Each table in an order that says nothing: by hashes within a channel or a batch. */
const rows = [
  ['documents', 'number'],
  ['batches', 'key'],
  ['envelopes', 'batch, id'],
  ['spool', 'channel, id'],
  ['releases', 'place'],
] as const

function copyRows(source: Database.Database, half: string): Backed {
  source.prepare('ATTACH ? AS copy').run(half)
  // A copy that is not finished is thrown away, so it needs no journal of its own.
  source.pragma('copy.journal_mode = OFF')
  source.pragma('copy.synchronous = FULL')
  const isThere = source.prepare('SELECT 1 FROM main.sqlite_schema WHERE name = ?')
  const copied = source.transaction(() =>
    rows.map(([table, order]) => {
      // An earlier version may have had no such table.
      if (isThere.get(table) === undefined) return 0
      const copy = `INSERT INTO copy.${table} SELECT * FROM main.${table} ORDER BY ${order}`
      return source.prepare(copy).run().changes
    }),
  )()
  const sound = source.pragma('copy.integrity_check', { simple: true })
  source.exec('DETACH copy')
  if (sound !== 'ok') throw new StoreError('damaged')
  const [documents = 0, , mixed = 0, waiting = 0, releases = 0] = copied
  return { documents, reports: mixed + waiting, releases }
}
