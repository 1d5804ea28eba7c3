import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { receiveAll, type Sealed } from './fixtures.ts'

/** What it receives, in this order; and which of them it removes. */
export const received = Array.from({ length: 50 }, (_, index) => sealedOf(index))
export const removed = received.slice(0, 5)

/** Bytes in the place of an envelope, which another process knows, too. */
function sealedOf(index: number): Sealed {
  const bytes = createHash('shake256', { outputLength: 18_976 }).update(String(index)).digest()
  return { id: createHash('sha256').update(bytes).digest().subarray(0, 16), bytes }
}

// Started as a process of its own: serves the database that it is given, receives, and at a word mixes and removes, until
// somebody kills it.
if (process.argv[2] !== undefined) {
  const store = openSqlite(process.argv[2], { serve: true })
  for (const each of received) await receiveAll(store, 'lotus', [each])
  process.stdout.write('received\n')
  await once(process.stdin, 'data')
  await store.mix('lotus', '2026-03-01')
  const gone = removed.map(({ id }) => id)
  process.stdout.write(`${await store.remove('lotus', gone)}\n`)
  setInterval(() => undefined, 1000)
}
