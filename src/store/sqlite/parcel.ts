import type { Arrival } from '../store.ts'

/** Arrivals on their way to another thread: their bytes in one piece, which is handed over instead of copied again. */
export interface Parcel {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly entries: readonly { readonly channel: string; readonly id: number; readonly envelope: number }[]
}

export function pack(arrivals: readonly Arrival[]): Parcel {
  const total = arrivals.reduce((length, { id, envelope }) => length + id.length + envelope.length, 0)
  const bytes = new Uint8Array(new ArrayBuffer(total))
  let at = 0
  const put = (part: Uint8Array) => {
    bytes.set(part, at)
    at += part.length
    return part.length
  }
  const entries = arrivals.map(({ channel, id, envelope }) => ({
    channel,
    id: put(id),
    envelope: put(envelope),
  }))
  return { bytes, entries }
}

export function unpack({ bytes, entries }: Parcel): Arrival[] {
  let at = 0
  const take = (length: number) => bytes.subarray(at, (at += length))
  return entries.map(({ channel, id, envelope }) => ({ channel, id: take(id), envelope: take(envelope) }))
}
