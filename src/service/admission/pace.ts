/** So many in a burst, and so many a second after it; kept as one number (the generic cell rate algorithm). */
export interface Rate {
  /** At least 1. */
  readonly burst: number
  readonly perSecond: number
}

/** How fast one place, or everybody together, is going. Times are milliseconds of a clock that never steps back. */
export class Pace {
  readonly #interval: number
  readonly #credit: number
  /** When the next one would be due if there were no burst. */
  #due = -Infinity

  constructor({ burst, perSecond }: Rate) {
    this.#interval = 1000 / perSecond
    this.#credit = burst * this.#interval
  }

  /** How long the next one has to wait, in milliseconds; 0 when it need not. */
  wait(now: number): number {
    return Math.max(0, this.#due + this.#interval - this.#credit - now)
  }

  /** Counts one, which goes ahead once it has waited. */
  take(now: number): void {
    this.#due = Math.max(this.#due, now) + this.#interval
  }

  /** Whether it has rested so long that nothing of it needs to be known any more. */
  rested(now: number): boolean {
    return this.#due <= now
  }
}
