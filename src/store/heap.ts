import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The memory in which V8 keeps what JavaScript makes in this thread. */
export class Heap {
  readonly #collect: () => void

  constructor() {
    setFlagsFromString('--expose-gc')
    this.#collect = runInNewContext('gc') as () => void
  }

  /** Frees what nothing uses any more. What it held stays in memory until that is used again. */
  collect(): void {
    this.#collect()
  }

  /**
   * Frees what nothing uses any more and clears it, and moves what is in use together, so that the rest can go back to the
   * system. Every other page is moved at a time; and pages are cleared by other threads, which may be at it for long on a busy
   * machine: the second collection waits for them. The flags are the whole process's, so nothing comes in between.
   */
  compact(): void {
    for (const flag of flags) setFlagsFromString(`--${flag}`)
    this.#collect()
    this.#collect()
    for (const flag of flags) setFlagsFromString(`--no-${flag}`)
  }
}

const flags = ['stress-compaction', 'clear-free-memory']
