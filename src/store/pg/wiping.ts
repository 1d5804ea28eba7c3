import type { ClientBase } from 'pg'

/** Up to how many bytes a table is written anew after a removal, which takes a second or two. */
export const mostRewritten = 256 * 1024 * 1024

/**
 * Has the server give up its log so far, which holds what was mixed or removed in the order and at the time in which
 * it came. Where the server does not let this user, it does so itself in its time: `parasol-server check` tells.
 */
export async function forgetLog(client: ClientBase): Promise<void> {
  await attempt(client, 'SELECT pg_switch_wal()')
  await attempt(client, 'CHECKPOINT')
}

/** The tables out of which something is removed for good. */
export type WipedTable = 'envelopes' | 'releases'

/**
 * Wipes removed envelopes or packages out of the files of their table. A big one is not written anew for a few rows: their
 * places are only given free, and are written over in time.
 */
export async function wipeRemoved(
  client: ClientBase,
  table: WipedTable,
  most = mostRewritten,
): Promise<void> {
  const { rows } = await client.query<{ bytes: string }>(`SELECT pg_total_relation_size('${table}') AS bytes`)
  await client.query("SET statement_timeout = 0; SET lock_timeout = '10s'")
  await attempt(client, Number(rows[0]?.bytes) <= most ? `VACUUM (FULL) ${table}` : `VACUUM ${table}`)
  await forgetLog(client)
}

/** The statements after it are worth trying all the same. */
async function attempt(client: ClientBase, statement: string): Promise<void> {
  await client.query(statement).catch(() => undefined)
}
