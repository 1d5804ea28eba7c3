/** Somebody who waits, and is told once either that it is their turn or that there is no room for them. */
export interface Turn {
  readonly enter: () => void
  readonly turnAway: () => void
}

/**
 * The order in which those who wait are let in: channels take turns, so that a flood of one organisation is not another's;
 * within a channel the more urgent lane goes first; within a lane, places take turns, so that whoever sends much waits for
 * themselves. Knows nothing of time.
 */
export class Lanes<Waiting> {
  readonly #room: readonly number[]
  readonly #most: number
  readonly #channels = new Map<string, readonly Lane<Waiting>[]>()

  /** How many may wait: `room` in each lane of a channel, the first lane being the most urgent; `most` in all. */
  constructor(room: readonly number[], most = Infinity) {
    this.#room = room
    this.#most = most
  }

  /**
   * Lets it wait. Gives back who has to go for it: nobody while there is room; else the last of the place that has most
   * waiting, which may be the newcomer. That is one of the same lane, or where there are too many in all, of the least
   * urgent lane of the channel that has most waiting.
   */
  add(channel: string, lane: number, place: string, waiting: Waiting): Waiting | undefined {
    const lanes = this.#channels.get(channel) ?? this.#room.map((room) => new Lane<Waiting>(room))
    this.#channels.set(channel, lanes)
    const gone = lanes[lane]?.add(place, waiting)
    return gone === undefined && this.size > this.#most ? this.#turnAway() : gone
  }

  /** The next to be let in. */
  take(): Waiting | undefined {
    for (const [channel, lanes] of this.#channels) {
      this.#channels.delete(channel)
      const next = lanes.find(({ size }) => size > 0)?.take()
      if (lanes.some(({ size }) => size > 0)) this.#channels.set(channel, lanes)
      if (next !== undefined) return next
    }
    return undefined
  }

  /** It does not wait any more. */
  remove(channel: string, lane: number, place: string, waiting: Waiting): void {
    this.#channels.get(channel)?.[lane]?.remove(place, waiting)
  }

  get size(): number {
    return sizeOf([...this.#channels.values()].flat())
  }

  #turnAway(): Waiting | undefined {
    const [fullest] = [...this.#channels.values()].toSorted((one, other) => sizeOf(other) - sizeOf(one))
    return fullest?.findLast(({ size }) => size > 0)?.turnAway()
  }
}

const sizeOf = (lanes: readonly { readonly size: number }[]) => lanes.reduce((sum, { size }) => sum + size, 0)

class Lane<Waiting> {
  readonly #room: number
  /** In the order of their turns. */
  readonly #places = new Map<string, Waiting[]>()
  size = 0

  constructor(room: number) {
    this.#room = room
  }

  add(place: string, waiting: Waiting): Waiting | undefined {
    const queue = this.#places.get(place) ?? []
    queue.push(waiting)
    this.#places.set(place, queue)
    this.size += 1
    return this.size > this.#room ? this.turnAway() : undefined
  }

  take(): Waiting | undefined {
    for (const [place, queue] of this.#places) {
      this.#places.delete(place)
      const next = queue.shift()
      if (queue.length > 0) this.#places.set(place, queue)
      this.size -= 1
      return next
    }
    return undefined
  }

  remove(place: string, waiting: Waiting): void {
    const queue = this.#places.get(place) ?? []
    const at = queue.indexOf(waiting)
    if (at < 0) return
    queue.splice(at, 1)
    this.size -= 1
    if (queue.length === 0) this.#places.delete(place)
  }

  /** The last of the place that has most waiting has to go. */
  turnAway(): Waiting | undefined {
    let longest: [string, Waiting[]] | undefined
    // Of equals the latest goes: who came before is not pushed out by who comes after.
    for (const entry of this.#places) if (entry[1].length >= (longest?.[1].length ?? 0)) longest = entry
    const [place, queue] = longest ?? ['', []]
    const gone = queue.at(-1)
    if (gone !== undefined) this.remove(place, gone)
    return gone
  }
}
