import { StoreError, type StoreErrorCode } from '../../errors.ts'
import type { Store } from '../../store.ts'
import type { OpenOptions } from '../open.ts'
import type { Parcel } from './parcel.ts'

/** What the thread is started with. */
export interface Opening {
  readonly path: string
  readonly options: OpenOptions
}

/** What the thread is asked as it would be asked if it were here. */
export type Method = Exclude<keyof Store, 'receive'>

type Call = { [Name in Method]: { readonly call: Name; readonly with: Parameters<Store[Name]> } }[Method]

/** The thread answers each order under its number; with the number 0, whether it could open the database. */
export type Order = { readonly number: number } & (Call | { readonly parcel: Parcel })

export interface Answer {
  readonly number: number
  readonly result?: unknown
  readonly failure?: Failure
}

/** What was thrown. An error's class does not get from one thread to another. */
type Failure =
  | { readonly code: StoreErrorCode; readonly detail: string | undefined; readonly cause: unknown }
  | { readonly error: unknown }

export function failureOf(error: unknown): Failure {
  return error instanceof StoreError
    ? { code: error.code, detail: error.detail, cause: error.cause }
    : { error }
}

export function thrownBy(failure: Failure): unknown {
  if (!('code' in failure)) return failure.error
  const { code, detail, cause } = failure
  return new StoreError(code, { detail, cause })
}
