/**
 * Things that are good for a while, in memory only. When there are too many, the oldest go first: a flood costs
 * somebody a second try and never the service its memory.
 */
export class ShortLived<Value> {
  readonly #milliseconds: number
  readonly #most: number
  readonly #entries = new Map<string, { value: Value; until: number }>()

  constructor(seconds: number, most: number) {
    this.#milliseconds = seconds * 1000
    this.#most = most
  }

  put(name: string, value: Value): void {
    for (const [oldest, { until }] of this.#entries) {
      if (this.#entries.size < this.#most && until > performance.now()) break
      this.#entries.delete(oldest)
    }
    this.#entries.set(name, { value, until: performance.now() + this.#milliseconds })
  }

  get(name: string): Value | undefined {
    const entry = this.#entries.get(name)
    return entry === undefined || entry.until <= performance.now() ? undefined : entry.value
  }
}
