import type { EnvelopeErrorCode } from '../../envelope/errors.ts'
import type { Account } from '../../report/schema.ts'
import { decodePage, encodePage } from '../index/page.ts'
import type { Means } from '../keyring.ts'
import type { Depth } from '../open.ts'
import type { OpenedEntry, Parcel } from './parcel.ts'

/** What a thread is told: first what opens reports, then parcels, at last that there are no more. */
export type Order = { readonly means: Means } | { readonly parcel: SentParcel } | { readonly end: true }

/** A parcel as it goes to a thread: one memory, which is handed over and not copied. */
export interface SentParcel {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each envelope ends. */
  readonly ends: readonly number[]
  readonly known: ReadonlySet<string>
  readonly depth: Depth
}

/** What comes back: facts packed as in the index, since objects take ten times as long to hand over. */
export interface SentEntries {
  readonly page: Uint8Array<ArrayBuffer>
  readonly codes: readonly (EnvelopeErrorCode | undefined)[]
  readonly accounts: readonly (Account | undefined)[]
}

export function sentParcel({ envelopes, known, depth }: Parcel): SentParcel {
  const bytes = new Uint8Array(envelopes.reduce((sum, { length }) => sum + length, 0))
  const ends: number[] = []
  let at = 0
  for (const envelope of envelopes) {
    bytes.set(envelope, at)
    ends.push((at += envelope.length))
  }
  return { bytes, ends, known: new Set(known.keys()), depth }
}

export function parcelSent({ bytes, ends, known, depth }: SentParcel): Parcel {
  return { envelopes: ends.map((end, i) => bytes.subarray(ends[i - 1] ?? 0, end)), known, depth }
}

export function sentEntries(entries: readonly OpenedEntry[]): SentEntries {
  return {
    page: encodePage({ state: { bytes: 0, changed: 0 }, pages: 1, entries }),
    codes: entries.map(({ code }) => code),
    accounts: entries.map(({ account }) => account),
  }
}

export function entriesSent({ page, codes, accounts }: SentEntries): OpenedEntry[] {
  return decodePage(page).entries.map((entry, i) => {
    const [code, account] = [codes[i], accounts[i]]
    return code === undefined && account === undefined
      ? entry
      : { ...entry, ...(code && { code }), ...(account && { account }) }
  })
}
