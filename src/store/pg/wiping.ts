import type { ClientBase } from 'pg'

/** Up to how many bytes a table is written anew after a removal, which takes a second or two. */
export const mostRewritten = 256 * 1024 * 1024

/**
 * Has the server give up its log so far, which holds what was mixed or removed in the order and at the time in which
 * it came. Where the server does not let this user, it does so itself in its time: `parasol-server check` tells.
 */
export async function forgetLog(client: ClientBase): Promise<void> {
  await succeeds(client, 'SELECT pg_switch_wal()')
  await succeeds(client, 'CHECKPOINT')
}

/** The tables out of which something is removed for good. */
export const wipedTables = ['envelopes', 'releases'] as const
export type WipedTable = (typeof wipedTables)[number]

/**
 * Wipes removed envelopes or packages out of the files of their table. A big one is not written anew for a few rows: their
 * places are only given free, and are written over in time. Resolves to whether it could: a reader such as a dump holds the
 * table, or still sees what was removed from it. Receives queue behind whoever waits for that reader, so better to try again.
 */
export async function wipeRemoved(
  client: ClientBase,
  table: WipedTable,
  most = mostRewritten,
): Promise<boolean> {
  const { rows } = await client.query<{ bytes: string }>(`SELECT pg_total_relation_size('${table}') AS bytes`)
  await client.query("SET lock_timeout = '500ms'")
  const rewritten = Number(rows[0]?.bytes) > most || (await succeeds(client, `VACUUM (FULL) ${table}`))
  // Not before that: it takes the removed rows out of the server's count, but not out of the files.
  const wiped = rewritten && (await succeeds(client, `VACUUM ${table}`))
  await forgetLog(client)
  return wiped && !(await withRemoved(client)).includes(table)
}

/** The tables in which removed rows lie, as far as the server has counted. */
export async function withRemoved(client: Pick<ClientBase, 'query'>): Promise<readonly WipedTable[]> {
  const counts = wipedTables.map((table) => `pg_stat_get_dead_tuples(to_regclass('${table}')) AS ${table}`)
  const { rows } = await client.query<Record<WipedTable, string>>(`SELECT ${counts.join(', ')}`)
  return wipedTables.filter((table) => Number(rows[0]?.[table]) > 0)
}

/** What is asked for after it is worth trying all the same. */
async function succeeds(client: ClientBase, statement: string): Promise<boolean> {
  return await client.query(statement).then(
    () => true,
    () => false,
  )
}
