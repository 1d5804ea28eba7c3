import type { PostgresAddress } from './address.ts'
import { mixingLock } from './advisory-locks.ts'
import { newClient } from './connection.ts'
import { guarded } from './errors.ts'
import { withRemoved } from './wiping.ts'

export interface PostgresInspection {
  /** Such as `15.18 (Debian 15.18-0+deb12u1)`. */
  readonly version: string
  /** Whether the tables are not made yet. */
  readonly empty: boolean
  readonly bytes: number
  /** Whether an instance holds the turn to mix. */
  readonly served: boolean
  /** Whether the user may have the log given up after mixing. */
  readonly mayForgetLog: boolean
  readonly superuser: boolean
  /** Replicas and backups for which the log is kept back. */
  readonly slots: number
  /** Whether removed reports or packages lie in the files, as far as the server has counted. */
  readonly unwiped: boolean
  /** The server's own settings that this user may see, in the server's spelling. */
  readonly settings: ReadonlyMap<string, string>
}

/** Looks a database and its server over and changes nothing. Throws StoreError. */
export function inspectPostgres(address: PostgresAddress): Promise<PostgresInspection> {
  return guarded(async () => {
    const client = await newClient(address)
    try {
      const facts = await client.query<Record<string, unknown>>(questions)
      const settings = await client.query<{ name: string; setting: string }>(
        'SELECT name, setting FROM pg_settings',
      )
      const [row = {}] = facts.rows
      return {
        version: String(row['version']),
        empty: row['empty'] === true,
        bytes: Number(row['bytes']),
        served: row['served'] === true,
        mayForgetLog: row['checkpoint'] === true && row['switch'] === true,
        superuser: row['superuser'] === true,
        slots: Number(row['slots']),
        unwiped: (await withRemoved(client)).length > 0,
        settings: new Map(settings.rows.map(({ name, setting }) => [name, setting])),
      }
    } finally {
      await client.end()
    }
  })
}

const questions = `SELECT
  current_setting('server_version') AS version,
  to_regclass('envelopes') IS NULL AS empty,
  pg_database_size(current_database()) AS bytes,
  EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND (classid, objid) = (${mixingLock}) AND granted
    AND database = (SELECT oid FROM pg_database WHERE datname = current_database())) AS served,
  (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) AS superuser,
  (SELECT bool_or(pg_has_role(oid, 'USAGE')) FROM pg_roles WHERE rolname = 'pg_checkpoint') AS checkpoint,
  has_function_privilege('pg_switch_wal()', 'EXECUTE') AS switch,
  (SELECT count(*) FROM pg_replication_slots) AS slots`
