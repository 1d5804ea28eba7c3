import { parentPort, workerData } from 'node:worker_threads'
import { openSqlite } from '../open.ts'
import type { SqliteStore } from '../sqlite-store.ts'
import { type Answer, failureOf, type Method, type Opening, type Order } from './messages.ts'
import { unpack } from './parcel.ts'
import { Tidying } from './tidying.ts'

// Runs in a worker thread: opens the database, and does with it what it is told until it is told to close it.

const tell = (answer: Answer) => parentPort?.postMessage(answer)

function open(): SqliteStore | undefined {
  const { path, options } = workerData as Opening
  try {
    const store = openSqlite(path, options)
    tell({ number: 0 })
    return store
  } catch (error) {
    tell({ number: 0, failure: failureOf(error) })
    return undefined
  }
}

async function carryOut(store: SqliteStore, order: Order): Promise<void> {
  const { number } = order
  try {
    tell({ number, result: await resultOf(store, order) })
  } catch (error) {
    tell({ number, failure: failureOf(error) })
  }
  if ('call' in order && order.call === 'close') parentPort?.close()
}

function resultOf(store: SqliteStore, order: Order): Promise<unknown> {
  if ('parcel' in order) return store.receiveTogether(unpack(order.parcel))
  const methods = store as Record<Method, (...means: readonly unknown[]) => Promise<unknown>>
  return methods[order.call](...order.with)
}

const store = open()
// Without a listener, the thread ends by itself.
if (store !== undefined) {
  const tidying = new Tidying(() => store.letGoOfPages())
  parentPort?.on('message', (order: Order) => {
    // Envelopes pass through memory, and of them nothing is of use there any more.
    if ('parcel' in order || order.call === 'mix' || order.call === 'envelope') tidying.busy()
    void carryOut(store, order)
  })
}
