import { same } from '../envelope/bytes.ts'
import { headerLength, magic, maximumRecipients, parseHeader, reportLength } from '../envelope/format.ts'

// file = (length[4] ‖ envelope)*: framed as over the wire (src/wire/batch.ts). A stream that breaks its framing is
// refused there; a file is all that there is, so reading one saves what it can.

const prefix = 4
const greatest = reportLength(maximumRecipients)

/** Where an envelope lies in a file: from `start` up to and without `end`, in bytes. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** The bytes of a file, in memory or on the disk. */
export interface FileBytes {
  readonly length: number
  /** So many bytes from `at` on; fewer where the file ends. Good until the next call. */
  read(at: number, length: number): Uint8Array
  /** Where these bytes stand next, at `from` or later. */
  find(bytes: Uint8Array, from: number): number | undefined
}

/**
 * The envelopes of a file, as views into it. A damaged length, or a damaged envelope, costs that one and not its
 * neighbours. A damaged one is given back as it is, so that opening it names the damage; a torn end, which a killed
 * run leaves, is left out.
 */
export function* framesOf(file: Uint8Array): Generator<Uint8Array> {
  for (const { start, end } of placesIn(inMemory(file))) yield file.subarray(start, end)
}

/** Bytes at the start of a file that are whole envelopes; more may be appended after them. */
export function wholeLength(file: Uint8Array): number {
  let whole = 0
  for (const { end } of placesIn(inMemory(file))) whole = end
  return whole
}

/** Where the envelopes of a file lie. Of a sound file only what stands before each is looked at. */
export function* placesIn(file: FileBytes): Generator<Place> {
  for (let at = 0; at + prefix < file.length;) {
    const start = at + prefix
    const end = endFrom(file, start)
    if (end === undefined) return
    yield { start, end }
    at = end
  }
}

function inMemory(file: Uint8Array): FileBytes {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.length)
  return {
    length: file.length,
    read: (at, length) => file.subarray(at, at + length),
    find(bytes, from) {
      const found = buffer.indexOf(bytes, from)
      return found === -1 ? undefined : found
    },
  }
}

/** Two lengths speak of an envelope: the one before it and its own header's. The one behind which all is well is right. */
function endFrom(file: FileBytes, start: number): number | undefined {
  const before = file.read(start - prefix, prefix + headerLength)
  const framed = start + framedLength(before)
  const announced = start + announcedLength(before.subarray(prefix))
  for (const end of [framed, announced]) if (end > start && wellBehind(file, end)) return end
  if (framed === announced && framed > start && framed < file.length) return framed
  const next = file.find(magic, start + 1 + prefix)
  return next === undefined ? undefined : next - prefix
}

function framedLength(frame: Uint8Array): number {
  const length = new DataView(frame.buffer, frame.byteOffset).getUint32(0, true)
  return length <= greatest ? length : 0
}

function announcedLength(envelope: Uint8Array): number {
  try {
    return reportLength(parseHeader(envelope).slots)
  } catch {
    return 0
  }
}

/** Whether the file ends here, or the next frame starts. */
function wellBehind(file: FileBytes, end: number): boolean {
  if (end >= file.length) return end === file.length
  return same(file.read(end, prefix + magic.length).subarray(prefix), magic)
}
