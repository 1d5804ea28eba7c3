/**
 * A batch on the wire: `u32 length (little-endian) ‖ envelope`, repeated until the stream ends. Envelopes of one batch
 * come in the order of their identifiers, which says nothing about when they arrived.
 */
const lengthBytes = 4
/** The longest frame that a reader accepts: well above any envelope, and small enough to hold. */
const maximumFrame = 1 << 20

/** The stream was cut or its lengths make no sense. What was read before it is good. */
export class BatchError extends Error {
  override readonly name = 'BatchError'
  readonly code: 'cut' | 'frame'
  constructor(code: 'cut' | 'frame') {
    super(
      code === 'cut'
        ? 'the batch ended in the middle of an envelope'
        : 'the batch names an impossible length',
    )
    this.code = code
  }
}

/** One envelope behind its length. */
export function frame(envelope: Uint8Array): Uint8Array {
  const framed = new Uint8Array(lengthBytes + envelope.length)
  new DataView(framed.buffer).setUint32(0, envelope.length, true)
  framed.set(envelope, lengthBytes)
  return framed
}

/** Envelopes out of a byte stream, cut anywhere. Throws BatchError `cut` or `frame`. */
export async function* unframe(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let held = new Uint8Array()
  for await (const chunk of stream) {
    held = joined(held, chunk)
    let at = 0
    for (;;) {
      const length = frameLength(held, at)
      if (length === undefined || held.length < at + lengthBytes + length) break
      yield held.slice(at + lengthBytes, at + lengthBytes + length)
      at += lengthBytes + length
    }
    held = held.subarray(at)
  }
  if (held.length > 0) throw new BatchError('cut')
}

function frameLength(bytes: Uint8Array, at: number): number | undefined {
  if (bytes.length < at + lengthBytes) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true)
  if (length === 0 || length > maximumFrame) throw new BatchError('frame')
  return length
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(left.length + right.length)
  both.set(left)
  both.set(right, left.length)
  return both
}
