import type Database from 'better-sqlite3'
import { asBuffer } from './buffers.ts'
import type { Arrival } from '../store.ts'

/**
 * Takes groups of arrivals into the spool, each group in one durable transaction. It is one statement, and in SQL, since
 * it runs for every report: drizzle would put its parameters together anew each time.
 */
export function prepareArrivals(connection: Database.Database): (group: readonly Arrival[]) => void {
  const keep = connection.prepare<[string, Buffer, Buffer, Buffer]>(
    `INSERT INTO spool (channel, id, envelope)
     SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM envelopes WHERE id = ?) ON CONFLICT DO NOTHING`,
  )
  const takeIn = connection.transaction((group: readonly Arrival[]) => {
    for (const { channel, id, envelope } of group)
      keep.run(channel, asBuffer(id), asBuffer(envelope), asBuffer(id))
  })
  return (group) => takeIn.immediate(group)
}
