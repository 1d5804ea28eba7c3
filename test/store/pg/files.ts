import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PostgresServer } from '../../../scripts/postgres/server.ts'

/** What every file in a folder of the server holds. */
export function filesOf(server: PostgresServer, folder: string): Buffer[] {
  return readdirSync(join(server.data, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
}
