import { realpathSync, statSync } from 'node:fs'
import type { StorePlace } from './open.ts'
import { inspectPostgres } from './pg/inspect.ts'
import { logOf } from './sqlite/files.ts'
import { isLocked } from './sqlite/lock.ts'

/** Whether a service runs on the store, and how many bytes it has. Throws StoreError. */
export async function readState({
  database,
  postgres,
}: StorePlace): Promise<{ running: boolean; bytes: number }> {
  if (postgres === undefined) return { running: isLocked(database), bytes: bytesOf(database) }
  const { served, bytes } = await inspectPostgres(postgres)
  return { running: served, bytes }
}

/** The file's and its log's, which is beside the file that a link leads to. */
function bytesOf(database: string): number {
  const log = statSync(logOf(realpathSync(database)), { throwIfNoEntry: false })
  return statSync(database).size + (log?.size ?? 0)
}
