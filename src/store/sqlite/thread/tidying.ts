import { Heap } from '../../heap.ts'

/** So long there must have been nothing to do, in milliseconds. */
const rest = 10_000

/** Gives back the memory that this thread has no use for any more, once it has rested for a while. */
export class Tidying {
  readonly #letGo: () => void
  readonly #heap = new Heap()
  #timer: NodeJS.Timeout | undefined

  /** `letGo` frees what others than JavaScript keep for later. */
  constructor(letGo: () => void) {
    this.#letGo = letGo
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
    this.#heap.compact()
  }
}
