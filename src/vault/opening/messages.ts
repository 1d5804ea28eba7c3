import type { EnvelopeErrorCode } from '../../envelope/errors.ts'
import type { Account } from '../../report/schema.ts'
import { decodePage, encodePage } from '../index/page.ts'
import type { Means } from '../keyring.ts'
import type { Depth } from '../open.ts'
import type { OpenedEntry, OpenedParcel, Parcel } from './parcel.ts'

/**
 * What a thread is told: first what opens reports; then parcels, each after what is known of its file, unless it was told
 * that before; at last that there are no more.
 */
export type Order =
  | { readonly means: Means }
  | { readonly known: ReadonlySet<string> }
  | { readonly parcel: SentParcel }
  | { readonly end: true }

/** A parcel as it goes to a thread, which reads the envelopes itself. */
export interface SentParcel {
  readonly file: number
  readonly places: Parcel['places']
  readonly depth: Depth
}

/** What comes back: facts packed as in the index, since objects take ten times as long to hand over. */
export interface SentEntries {
  readonly page: Uint8Array<ArrayBuffer>
  readonly codes: readonly (EnvelopeErrorCode | undefined)[]
  readonly accounts: readonly (Account | undefined)[]
}

export function sentEntries(entries: readonly OpenedEntry[]): SentEntries {
  return {
    page: encodePage({ state: { bytes: 0, changed: 0 }, pages: 0, entries }),
    codes: entries.map(({ code }) => code),
    accounts: entries.map(({ account }) => account),
  }
}

export function entriesSent({ page, codes, accounts }: SentEntries): OpenedParcel {
  const entries = decodePage(page).entries.map((entry, i) => {
    const [code, account] = [codes[i], accounts[i]]
    return code === undefined && account === undefined
      ? entry
      : { ...entry, ...(code && { code }), ...(account && { account }) }
  })
  return { entries, page }
}
