import type { Settings } from '../../../fastify.config.ts'
import { CliError } from '../errors.ts'

/** The path of the SQLite file, for a command that works on nothing else. Throws CliError. */
export function sqliteFile({ database, postgres }: Settings): string {
  if (postgres === undefined) return database
  throw new CliError(
    'This command works on a SQLite file, and DATABASE_URL names a PostgreSQL database: docs/scaling.md says how that is backed up and put back.',
  )
}
