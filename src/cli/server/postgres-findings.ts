import { isHere, type PostgresAddress } from '../../store/pg/address.ts'
import { inspectPostgres, type PostgresInspection } from '../../store/pg/inspect.ts'
import { finding, type Finding } from '../finding.ts'

/** What the server of DATABASE_URL keeps or tells beyond what it must: docs/scaling.md. Throws StoreError. */
export async function postgresFindings(
  address: PostgresAddress,
): Promise<{ empty: boolean; findings: Finding[] }> {
  const found = await inspectPostgres(address)
  const { host, port, database } = address
  const findings = [
    finding('ok', `The database ${database} on ${host}:${port} answers (PostgreSQL ${found.version}).`),
    ...settingFindings(found.settings),
    ...libraryFindings(found.settings),
    ...rightFindings(found),
  ]
  if (!address.tls && !isHere(host))
    findings.push(
      finding(
        'wrong',
        'The network sees what goes to the database: take sslmode=disable out of DATABASE_URL.',
      ),
    )
  if (found.unwiped)
    findings.push(
      finding(
        'note',
        'What was removed still lies in the files. A running service tries to wipe it, which needs that no dump or other program holds the tables; in a big table, VACUUM (FULL) envelopes in a quiet hour does it.',
      ),
    )
  if (found.empty) findings.push(finding('note', 'The database has no tables yet: start makes them.'))
  return { empty: found.empty, findings }
}

const unsafe = {
  power: ['wrong', 'A loss of power can take back what was acknowledged'],
  written: ['wrong', "The server's log takes down reports and when they came"],
  times: ['wrong', 'The server keeps the time of every report'],
  order: ['note', 'The order and the times of reports stay longer than they must'],
  hours: ['note', "The server's log says when reports were mixed or instances came"],
} as const

/** The server's settings that matter, each with the values that are safe; the first is the one to choose. */
const rules: readonly (readonly [setting: string, danger: keyof typeof unsafe, ...safe: string[]])[] = [
  ['fsync', 'power', 'on'],
  ['full_page_writes', 'power', 'on'],
  ['log_statement', 'written', 'none', 'ddl'],
  ['log_min_duration_statement', 'written', '-1'],
  ['log_min_duration_sample', 'written', '-1'],
  ['log_transaction_sample_rate', 'written', '0'],
  ['log_parameter_max_length_on_error', 'written', '0'],
  ['log_duration', 'times', 'off'],
  ['track_commit_timestamp', 'times', 'off'],
  ['archive_mode', 'order', 'off'],
  ['wal_level', 'order', 'minimal'],
  ['wal_recycle', 'order', 'off'],
  ['wal_keep_size', 'order', '0'],
  ['log_checkpoints', 'hours', 'off'],
  ['log_connections', 'hours', 'off'],
  ['log_disconnections', 'hours', 'off'],
]

function settingFindings(settings: ReadonlyMap<string, string>): Finding[] {
  return rules.flatMap(([setting, danger, ...safe]) => {
    const value = settings.get(setting)
    if (value === undefined || safe.includes(value)) return []
    const [weight, sentence] = unsafe[danger]
    return [finding(weight, `${sentence} (${setting} = ${value}): set it to ${safe[0] ?? ''}.`)]
  })
}

/** They write statements down, with what they were given. */
const libraries = ['auto_explain', 'pgaudit', 'pg_qualstats', 'pg_stat_monitor', 'pg_store_plans']

/** Only a superuser may see the names of what is loaded; but it brings settings of its own, which all see. */
function libraryFindings(settings: ReadonlyMap<string, string>): Finding[] {
  const loaded = new Set([...settings.keys()].map((setting) => setting.split('.')[0]))
  return libraries
    .filter((library) => loaded.has(library))
    .map((library) =>
      finding(
        'wrong',
        `The server has loaded ${library}, which can take down reports and when they came: take it out of shared_preload_libraries and session_preload_libraries.`,
      ),
    )
}

function rightFindings({ superuser, mayForgetLog, slots }: PostgresInspection): Finding[] {
  const findings: Finding[] = []
  if (superuser)
    findings.push(
      finding('note', 'The user of DATABASE_URL rules the whole server: give Parasol one of its own.'),
    )
  if (!mayForgetLog)
    findings.push(
      finding(
        'note',
        'This user may not have the log given up after mixing: GRANT pg_checkpoint and EXECUTE ON FUNCTION pg_switch_wal() to it.',
      ),
    )
  if (slots > 0)
    findings.push(
      finding(
        'note',
        `The log is kept back for ${slots} replicas or backups (pg_replication_slots): see docs/scaling.md.`,
      ),
    )
  return findings
}
