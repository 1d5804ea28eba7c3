import { Pace, type Rate } from './pace.ts'

/** Above this many, those who rest are forgotten; above it still, everybody is: a flood costs no memory. */
const mostKnown = 50_000

/** How fast each place has been going, under the names that AddressKeys gives them. */
export class Places {
  readonly #paces = new Map<string, Pace>()

  pace(place: string, rate: Rate, now: number): Pace {
    const known = this.#paces.get(place)
    if (known !== undefined) return known
    if (this.#paces.size >= mostKnown) this.#tidy(now)
    const pace = new Pace(rate)
    this.#paces.set(place, pace)
    return pace
  }

  /** The names that places had are good for nothing any more. */
  forget(): void {
    this.#paces.clear()
  }

  #tidy(now: number): void {
    for (const [place, pace] of this.#paces) if (pace.rested(now)) this.#paces.delete(place)
    if (this.#paces.size >= mostKnown) this.#paces.clear()
  }
}
