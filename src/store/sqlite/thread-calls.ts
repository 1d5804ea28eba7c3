import type { StoreErrorCode } from '../errors.ts'
import type { Store } from '../store.ts'

// What the two sides of thread.ts say to each other.

/** `receiveAll` takes in a parcel of arrivals, all or none. */
export type CallName = Exclude<keyof Store, 'receive'> | 'receiveAll'

export interface Call {
  readonly number: number
  readonly name: CallName
  readonly values: unknown[]
}

export interface Answer {
  readonly number: number
  readonly result?: unknown
  readonly failed?: StoreErrorCode
}

/** The first thing that the thread says. */
export interface Opened {
  readonly refused?: StoreErrorCode
}
