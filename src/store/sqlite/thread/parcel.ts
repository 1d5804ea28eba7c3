import type { Arrival } from '../../store.ts'

/** Bytes of an identifier. */
const idLength = 16

/** Arrivals in memory that two threads share: each one's identifier and envelope, one after the other. */
export interface Parcel {
  readonly memory: SharedArrayBuffer
  readonly channels: readonly string[]
  /** Of the envelopes, in bytes. */
  readonly lengths: readonly number[]
}

/** What an arrival takes of a parcel's memory, in bytes. */
export const sizeOf = ({ envelope }: Arrival) => idLength + envelope.length

/** Copies arrivals into memory that has room for them. */
export function pack(memory: SharedArrayBuffer, arrivals: readonly Arrival[]): Parcel {
  const bytes = new Uint8Array(memory)
  let at = 0
  for (const { id, envelope } of arrivals) {
    bytes.set(id, at)
    bytes.set(envelope, at + idLength)
    at += idLength + envelope.length
  }
  return {
    memory,
    channels: arrivals.map(({ channel }) => channel),
    lengths: arrivals.map(({ envelope }) => envelope.length),
  }
}

/** The arrivals of a parcel, as views into its memory. */
export function unpack({ memory, channels, lengths }: Parcel): Arrival[] {
  let at = 0
  return channels.map((channel, index) => {
    const start = at + idLength
    at = start + (lengths[index] ?? 0)
    return {
      channel,
      id: new Uint8Array(memory, start - idLength, idLength),
      envelope: new Uint8Array(memory, start, at - start),
    }
  })
}

/** Overwrites what lay in it, so that nothing of it stays in memory once it is kept. */
export function wipe({ memory, lengths }: Parcel): void {
  const used = lengths.reduce((total, length) => total + idLength + length, 0)
  // In words: byte by byte, memory that is shared is slow to write.
  new Float64Array(memory, 0, Math.ceil(used / 8)).fill(0)
}
