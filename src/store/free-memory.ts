/** In bytes. C hands out memory in steps of 16 bytes, of which it keeps eight to itself. */
const sizes = [...Array.from({ length: 64 }, (_, step) => 24 + step * 16), 2040, 4088, 16_376, 65_528]
const bytesOfEach = 128 * 1024
const fewKept = 16

/**
 * Overwrites what C has free for this thread. What was freed lies in lists by size, and is handed out again: taken, filled
 * with zeros and given back. The C library keeps a few of each size for those who do not ask for zeros, so they are asked
 * for in both ways; only the memory of a small Buffer whose `buffer` is looked at comes from there and not out of
 * JavaScript's own heap. Each thread has memory of its own, and what another one frees comes back to it: a thread that
 * hands memory over has free memory that it never filled.
 */
export function overwriteFreeMemory(): void {
  const taken = sizes.map((size) => [
    ...Array.from({ length: fewKept }, () => Buffer.allocUnsafeSlow(size).fill(0).buffer),
    ...Array.from({ length: Math.min(2048, bytesOfEach / size) }, () => new ArrayBuffer(size)),
  ])
  // The last string that a regular expression met is kept, too.
  '0'.repeat(100).match(/^0+/)
  taken.length = 0
}
