import type { Sodium } from '../../envelope/sodium.ts'
import type { EnvelopeErrorCode } from '../../envelope/errors.ts'
import type { Account } from '../../report/schema.ts'
import { envelopeId, maximumRecipients, parseHeader, reportLength } from '../../envelope/format.ts'
import type { Entry } from '../index/page.ts'
import type { Keyring } from '../keyring.ts'
import type { Place } from '../frames.ts'
import { type Depth, openOne } from '../open.ts'
import { envelopeIn } from '../sealed-file.ts'

/** Some sealed reports to be opened together, by one thread. */
export interface Parcel {
  /** The descriptor of the file in which they lie: the same in every thread. */
  readonly file: number
  readonly places: readonly Place[]
  /** Identifiers of reports whose facts are known: these are named and not opened. */
  readonly known: Known
  readonly depth: Depth
}

export interface Known {
  has(id: string): boolean
  keys(): Iterable<string>
}

export interface OpenedEntry extends Entry {
  /** Why it did not open. */
  readonly code?: EnvelopeErrorCode
  readonly account?: Account
}

export interface OpenedParcel {
  /** What each envelope gave, in their order; a known one is named only. */
  readonly entries: readonly OpenedEntry[]
  /** The same as `encodePage` writes it, with an empty head. */
  readonly page: Uint8Array
}

/** What each envelope of a parcel gave, in their order; a known one is named only. */
export function openParcel(sodium: Sodium, keyring: Keyring, parcel: Parcel): OpenedEntry[] {
  return parcel.places.map((place) => {
    const bytes = envelopeIn(parcel.file, place, memory)
    const id = Buffer.from(envelopeId(sodium, bytes)).toString('hex')
    const channel = channelIn(bytes)
    if (parcel.known.has(id)) return { id, channel }
    const opening = openOne(sodium, keyring, { id, day: '', batch: 0, bytes }, parcel.depth)
    if ('unopened' in opening) return { id, channel, code: opening.unopened.code }
    const { facts, account } = opening.report
    return { id, channel, facts, ...(account && { account }) }
  })
}

// One envelope is in memory at a time, and always in the same: a memory for each would be most of the work.
const memory = new Uint8Array(reportLength(maximumRecipients))

/** The document that an envelope names, in hex; empty where its header is no header. */
function channelIn(bytes: Uint8Array): string {
  try {
    return Buffer.from(parseHeader(bytes).channelHash).toString('hex')
  } catch {
    return ''
  }
}
