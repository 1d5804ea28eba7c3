import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type FileBytes, type Place, placesIn } from './frames.ts'

/**
 * A file of sealed reports that is being read, of which little is in memory at a time, however large it is. Whoever knows
 * its descriptor can read it, in any thread, until it is closed; a file that gets another name meanwhile stays the same.
 */
export class SealedFile implements FileBytes {
  readonly descriptor: number
  readonly length: number
  readonly #memory = new Uint8Array(1 << 16)
  #at = 0
  #held = 0

  /** Throws what the system says where there is no such file, or it cannot be read. */
  constructor(path: string) {
    this.descriptor = openSync(path, 'r')
    this.length = fstatSync(this.descriptor).size
  }

  places(): Place[] {
    return [...placesIn(this)]
  }

  close(): void {
    closeSync(this.descriptor)
  }

  read(at: number, length: number): Uint8Array {
    if (at < this.#at || at + length > this.#at + this.#held) this.#hold(at, Math.max(length, before))
    return this.#memory.subarray(at - this.#at, Math.min(at - this.#at + length, this.#held))
  }

  find(bytes: Uint8Array, from: number): number | undefined {
    for (let at = from; at + bytes.length <= this.length; at += this.#held - bytes.length + 1) {
      this.#hold(at, this.#memory.length)
      const found = Buffer.from(this.#memory.buffer, 0, this.#held).indexOf(bytes)
      if (found !== -1) return at + found
    }
    return undefined
  }

  #hold(at: number, length: number) {
    this.#at = at
    this.#held = filled(this.descriptor, this.#memory.subarray(0, length), at)
  }
}

/** As much as is looked at before an envelope: a length and a header, and a little more. */
const before = 128

/**
 * An envelope out of a file, in `memory` if it has room for it: good until that memory is used again. Shorter than it was
 * where the file is shorter now.
 */
export function envelopeIn(descriptor: number, { start, end }: Place, memory: Uint8Array): Uint8Array {
  const length = end - start
  const room = length <= memory.length ? memory.subarray(0, length) : new Uint8Array(length)
  return room.subarray(0, filled(descriptor, room, start))
}

function filled(descriptor: number, room: Uint8Array, from: number): number {
  let length = 0
  while (length < room.length) {
    const read = readSync(descriptor, room, length, room.length - length, from + length)
    if (read === 0) break
    length += read
  }
  return length
}
