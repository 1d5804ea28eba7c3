import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So long there must have been nothing to do, in milliseconds. */
const rest = 10_000

/** Gives back the memory that this thread has no use for any more, once it has rested for a while. */
export class Tidying {
  readonly #letGo: () => void
  readonly #collectGarbage: () => void
  #timer: NodeJS.Timeout | undefined

  /** `letGo` frees what others than JavaScript keep for later. */
  constructor(letGo: () => void) {
    this.#letGo = letGo
    setFlagsFromString('--expose-gc')
    this.#collectGarbage = runInNewContext('gc') as () => void
    this.busy()
  }

  /** Notes that something was done that leaves memory behind. */
  busy(): void {
    if (this.#timer === undefined) this.#timer = setTimeout(() => this.#tidy(), rest).unref()
    else this.#timer.refresh()
  }

  #tidy(): void {
    this.#timer = undefined
    this.#letGo()
    // Moves what is in use together, so that the rest can go back to the system. The flag is the whole process's, and the
    // service sets it too, when it forgets: but not before it has rested for longer than this.
    setFlagsFromString('--stress-compaction')
    this.#collectGarbage()
    this.#collectGarbage()
    setFlagsFromString('--no-stress-compaction')
  }
}
