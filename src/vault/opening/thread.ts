import { parentPort } from 'node:worker_threads'
import { loadSodium } from '../../envelope/load-sodium.ts'
import { Keyring } from '../keyring.ts'
import { type Order, parcelSent, sentEntries } from './messages.ts'
import { openParcel } from './parcel.ts'

// Runs in each worker thread: opens parcels until it is told that there are no more, then wipes its keys.

const sodium = await loadSodium()
let keyring: Keyring | undefined

parentPort?.on('message', (order: Order) => {
  if ('means' in order) keyring = Keyring.from(sodium, order.means)
  else if ('end' in order) {
    keyring?.wipe()
    parentPort?.close()
  } else if (keyring !== undefined) {
    const sent = sentEntries(openParcel(sodium, keyring, parcelSent(order.parcel)))
    parentPort?.postMessage(sent, [sent.page.buffer])
  }
})
