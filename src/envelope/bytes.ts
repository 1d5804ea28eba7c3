/** The ASCII bytes of a label, without a terminator. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The chunks joined: what docs/envelope.md writes as `a ‖ b`. */
export function concat(...chunks: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0))
  let offset = 0
  for (const chunk of chunks) {
    joined.set(chunk, offset)
    offset += chunk.length
  }
  return joined
}

/** Whether public bytes are the same; takes a time that depends on them, so never for secrets. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
