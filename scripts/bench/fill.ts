import { randomBytes } from 'node:crypto'
import { connect } from '../../src/store/sqlite/connection.ts'

/**
 * Bytes of what stands for an envelope. A receive looks for its identifier among those of all that is stored, and never at
 * what is stored: with a twentieth of the bytes, a million of them fit on a disk as they fit into the index.
 */
const length = 1000
const atOnce = 50_000

/** Puts so many mixed reports into a database, all in one batch of this channel, beside a service that uses it. */
export function fill(path: string, channel: string, count: number): void {
  const connection = connect(path)
  const batch = connection
    .prepare("INSERT INTO batches (channel, number, day) VALUES (?, 1, '2026-03-01')")
    .run(channel).lastInsertRowid
  const keep = connection.prepare('INSERT INTO envelopes (id, batch, envelope) VALUES (?, ?, ?)')
  // In the order of the index, which is as good as any to look them up and much faster to write.
  const ids = Array.from({ length: count }, () => randomBytes(16)).sort((left, right) => left.compare(right))
  const keepAll = connection.transaction((some: readonly Buffer[]) => {
    for (const id of some) keep.run(id, batch, randomBytes(length))
  })
  for (let at = 0; at < count; at += atOnce) keepAll.immediate(ids.slice(at, at + atOnce))
  connection.pragma('wal_checkpoint(TRUNCATE)')
  connection.close()
}
