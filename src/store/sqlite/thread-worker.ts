import { parentPort, workerData } from 'node:worker_threads'
import { StoreError } from '../errors.ts'
import type { Store } from '../store.ts'
import { openSqlite, type OpenOptions } from './open.ts'
import { unpack, type Parcel } from './parcel.ts'
import type { Answer, Call, CallName, Opened } from './thread-calls.ts'

const { path, options } = workerData as { path: string; options: OpenOptions }
const say = (said: Opened | Answer) => parentPort?.postMessage(said)

try {
  const store = openSqlite(path, options)
  parentPort?.on('message', (call: Call) => {
    perform(store, call).then(
      (result) => say({ number: call.number, result }),
      (error: unknown) => {
        // Anything else is a fault of the program, and ends it.
        if (!(error instanceof StoreError)) throw error
        say({ number: call.number, failed: error.code })
      },
    )
  })
  say({})
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  say({ refused: error.code })
}

function perform(store: Store, { name, values }: Call): Promise<unknown> {
  if (name === 'receiveAll') return receiveAll(store, values[0] as Parcel)
  const methods = store as unknown as Record<CallName, (...values: unknown[]) => Promise<unknown>>
  return methods[name](...values)
}

/** All in one turn of the event loop, so that the store commits them as one group. */
async function receiveAll(store: Store, parcel: Parcel): Promise<void> {
  await Promise.all(unpack(parcel).map(({ channel, id, envelope }) => store.receive(channel, id, envelope)))
}
