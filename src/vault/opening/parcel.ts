import type { Sodium } from '../../envelope/sodium.ts'
import type { EnvelopeErrorCode } from '../../envelope/errors.ts'
import type { Account } from '../../report/schema.ts'
import { envelopeId, parseHeader } from '../../envelope/format.ts'
import type { Entry } from '../index/page.ts'
import type { Keyring } from '../keyring.ts'
import { type Depth, openOne } from '../open.ts'

/** Some sealed reports to be opened together, by one thread. */
export interface Parcel {
  readonly envelopes: readonly Uint8Array[]
  /** Identifiers of reports whose facts are known: these are named and not opened. */
  readonly known: { has(id: string): boolean; keys(): Iterable<string> }
  readonly depth: Depth
}

export interface OpenedEntry extends Entry {
  /** Why it did not open. */
  readonly code?: EnvelopeErrorCode
  readonly account?: Account
}

/** What each envelope of a parcel gave, in their order; a known one is named only. */
export function openParcel(sodium: Sodium, keyring: Keyring, parcel: Parcel): OpenedEntry[] {
  return parcel.envelopes.map((bytes) => {
    const id = Buffer.from(envelopeId(sodium, bytes)).toString('hex')
    const channel = channelIn(bytes)
    if (parcel.known.has(id)) return { id, channel }
    const opening = openOne(sodium, keyring, { id, day: '', batch: 0, bytes }, parcel.depth)
    if ('unopened' in opening) return { id, channel, code: opening.unopened.code }
    const { facts, account } = opening.report
    return { id, channel, facts, ...(account && { account }) }
  })
}

/** The document that an envelope names, in hex; empty where its header is no header. */
function channelIn(bytes: Uint8Array): string {
  try {
    return Buffer.from(parseHeader(bytes).channelHash).toString('hex')
  } catch {
    return ''
  }
}
