import { magic, maximumRecipients, parseHeader, reportLength } from '../envelope/format.ts'

// file = (length[4] ‖ envelope)*: framed as over the wire (src/wire/batch.ts). A stream that breaks its framing is
// refused there; a file is all that there is, so reading one saves what it can.

const prefix = 4
const greatest = reportLength(maximumRecipients)

/**
 * The envelopes of a file, as views into it. A damaged length, or a damaged envelope, costs that one and not its
 * neighbours. A damaged one is given back as it is, so that opening it names the damage; a torn end, which a killed
 * run leaves, is left out.
 */
export function* framesOf(file: Uint8Array): Generator<Uint8Array> {
  for (const { start, end } of placesIn(file)) yield file.subarray(start, end)
}

/** Bytes at the start of a file that are whole envelopes; more may be appended after them. */
export function wholeLength(file: Uint8Array): number {
  let whole = 0
  for (const { end } of placesIn(file)) whole = end
  return whole
}

interface Place {
  readonly start: number
  readonly end: number
}

function* placesIn(file: Uint8Array): Generator<Place> {
  for (let at = 0; at + prefix < file.length;) {
    const start = at + prefix
    const end = endFrom(file, start)
    if (end === undefined) return
    yield { start, end }
    at = end
  }
}

/** Two lengths speak of an envelope: the one before it and its own header's. The one behind which all is well is right. */
function endFrom(file: Uint8Array, start: number): number | undefined {
  const framed = start + framedLength(file, start)
  const announced = start + announcedLength(file, start)
  for (const end of [framed, announced]) if (end > start && wellBehind(file, end)) return end
  if (framed === announced && framed > start && framed < file.length) return framed
  return nextStart(file, start + 1)
}

function framedLength(file: Uint8Array, start: number): number {
  const length = new DataView(file.buffer, file.byteOffset).getUint32(start - prefix, true)
  return length <= greatest ? length : 0
}

function announcedLength(file: Uint8Array, start: number): number {
  try {
    return reportLength(parseHeader(file.subarray(start)).slots)
  } catch {
    return 0
  }
}

function wellBehind(file: Uint8Array, end: number): boolean {
  return end === file.length || (end < file.length && nextStart(file, end) === end)
}

/** Where the next frame starts, at `from` or later. */
function nextStart(file: Uint8Array, from: number): number | undefined {
  const found = Buffer.from(file.buffer, file.byteOffset, file.length).indexOf(magic, from + prefix)
  return found === -1 ? undefined : found - prefix
}
