/** The ASCII bytes of a label, without a terminator. */
export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The chunks joined: what docs/envelope.md writes as `a ‖ b`. */
export function concat(...chunks: readonly Uint8Array[]): Uint8Array {
  return joinInto(new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0)), chunks)
}

/** The chunks joined at the start of a memory that has room for them; the part of it that they take. */
export function joinInto(memory: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const chunk of chunks) {
    memory.set(chunk, length)
    length += chunk.length
  }
  return memory.subarray(0, length)
}

/** Whether public bytes are the same; takes a time that depends on them, so never for secrets. */
export function same(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false
  return true
}
