import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { occurrences } from '../store/occurrences.ts'

/** How often each of these strings is in the memory of a process, as root and its own user can read it. Linux only. */
export function searchMemory(pid: number, traces: readonly string[]): Record<string, number> {
  const found = Object.fromEntries(traces.map((trace) => [trace, 0]))
  for (const bytes of readMemory(pid))
    for (const trace of traces) found[trace] = (found[trace] ?? 0) + copies(bytes, trace)
  return found
}

/** How many of these pieces are in the memory of a process. */
export function countInMemory(pid: number, pieces: readonly Buffer[]): number {
  const found = new Set<Buffer>()
  for (const bytes of readMemory(pid)) for (const piece of pieces) if (bytes.includes(piece)) found.add(piece)
  return found.size
}

/** Letters of one byte and of two: JavaScript keeps both. */
function copies(bytes: Buffer, trace: string): number {
  return occurrences(bytes, Buffer.from(trace, 'latin1')) + occurrences(bytes, Buffer.from(trace, 'utf16le'))
}

/** Each mapping that the process can write to. What changes while it is read is read as far as it is there. */
function* readMemory(pid: number): Generator<Buffer> {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const [, from = '', to = ''] of readFileSync(`/proc/${pid}/maps`, 'utf8').matchAll(
      /^([0-9a-f]+)-([0-9a-f]+) rw/gm,
    )) {
      const bytes = Buffer.alloc(parseInt(to, 16) - parseInt(from, 16))
      yield bytes.subarray(0, readAt(memory, bytes, parseInt(from, 16)))
    }
  } finally {
    closeSync(memory)
  }
}

function readAt(memory: number, bytes: Buffer, position: number): number {
  try {
    return readSync(memory, bytes, 0, bytes.length, position)
  } catch {
    return 0
  }
}
