import { parentPort } from 'node:worker_threads'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { Keyring } from '../keyring.ts'
import { type Order, sentEntries } from './messages.ts'
import { type Known, openParcel } from './parcel.ts'

// Runs in each worker thread: opens parcels until it is told that there are no more, then wipes its keys.

const sodium = await loadSodium()
let keyring: Keyring | undefined
let known: Known = new Set<string>()

parentPort?.on('message', (order: Order) => {
  if ('means' in order) keyring = Keyring.from(sodium, order.means)
  else if ('known' in order) known = order.known
  else if ('end' in order) {
    keyring?.wipe()
    parentPort?.close()
  } else if (keyring !== undefined) {
    const sent = sentEntries(openParcel(sodium, keyring, { ...order.parcel, known }))
    parentPort?.postMessage(sent, [sent.page.buffer])
  }
})
