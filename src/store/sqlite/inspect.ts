import { statSync } from 'node:fs'
import { connect } from './connection.ts'
import { guarded } from './errors.ts'
import { versionOf } from './migrations.ts'

export interface Inspection {
  /** What SQLite finds wrong with the file; empty when it is sound. */
  readonly faults: readonly string[]
  /** Whether the tables are not made yet. */
  readonly empty: boolean
  /** Whether other users of the machine may read or write it. */
  readonly open: boolean
  readonly bytes: number
}

/** Looks a database file over from end to end, which takes a while for a big one. Throws StoreError. */
export function inspectSqlite(path: string): Inspection {
  const connection = connect(path, { mustExist: true })
  try {
    const rows = guarded(() => connection.pragma('integrity_check')) as { integrity_check: string }[]
    const { mode, size } = statSync(path)
    return {
      faults: rows.map((row) => row.integrity_check).filter((finding) => finding !== 'ok'),
      empty: guarded(() => versionOf(connection)) === 0,
      open: (mode & 0o077) !== 0,
      bytes: size,
    }
  } finally {
    connection.close()
  }
}
