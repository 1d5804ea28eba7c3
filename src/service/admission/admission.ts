import { setMaxListeners } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../errors.ts'
import { Lanes, type Turn } from './lanes.ts'
import { Pace, type Rate } from './pace.ts'
import { Places } from './places.ts'

/** What the service lets in. */
export interface Limits {
  /** From one address, or one IPv6 network of 64 bits. */
  readonly place: Rate
  /** From all who cannot be told apart, such as onion visitors. */
  readonly alike: Rate
  /** From everybody together. */
  readonly all: Rate
}

export interface Visitor {
  readonly channel: string
  /** A name that AddressKeys gave. */
  readonly place: string
  /** Whether many strangers come from there. */
  readonly alike: boolean
  /** Redeems the proof of work that came with the request; it is asked for only where it decides something. */
  readonly prove: () => Promise<boolean>
}

/** Without a proof, who is over the pace of their place waits for it so long at most, in milliseconds: a hand-in goes on, slowly. */
const longestPaced = 15_000

type Lane = 'proven' | 'unproven' | 'beyond'
/** The lanes, the most urgent first, and how long somebody waits there before being turned away; in milliseconds. */
const patience: Readonly<Record<Lane, number>> = {
  /** With a proof of work. */
  proven: 20_000,
  unproven: 3_000,
  /** Without, and beyond the pace of their place. */
  beyond: 3_000,
}
const lanes = Object.keys(patience) as Lane[]
/** Envelopes that wait are held in memory: so many at most in a lane of a channel, and in all. */
const mostInLane = 500
const mostInAll = 2000

/**
 * Decides who is let in and when, without knowing who they are. While there is room for all, everybody is let in at once.
 * When there is not, nobody is refused for good: who brings a proof of work goes first, the others wait a little for what
 * is left over, and are then asked for one.
 */
export class Admission {
  readonly #limits: Limits
  readonly #all: Pace
  readonly #places = new Places()
  readonly #lanes: Lanes<Turn>
  readonly #closing = new AbortController()
  #timer: NodeJS.Timeout | undefined

  constructor(limits: Limits) {
    this.#limits = limits
    this.#all = new Pace(limits.all)
    const room = (lane: Lane) => Math.ceil((limits.all.perSecond * patience[lane]) / 1000)
    this.#lanes = new Lanes(
      lanes.map((lane) => Math.min(mostInLane, Math.max(8, room(lane)))),
      mostInAll,
    )
    // All who wait for the pace of their place listen to it.
    setMaxListeners(0, this.#closing.signal)
  }

  /** Whether `enter` would throw Refusal `busy` at once if the visitor brings no proof. */
  asksForProof(visitor: Pick<Visitor, 'place' | 'alike'>): boolean {
    return this.#ahead(visitor) > this.#longestAhead(visitor)
  }

  /** Resolves when the visitor is let in. Throws Refusal `busy`, which asks for a proof, or for another. */
  async enter(visitor: Visitor): Promise<void> {
    // Who shares a place with somebody who floods need not wait for them, if they prove that it is not they.
    if (this.#ahead(visitor) > 0 && (await visitor.prove())) return this.#queue(visitor, () => 'proven')
    const ahead = this.#ahead(visitor)
    if (ahead > this.#longestAhead(visitor)) throw new Refusal('busy')
    this.#pace(visitor).take(performance.now())
    if (ahead === 0)
      return this.#queue(visitor, async () => ((await visitor.prove()) ? 'proven' : 'unproven'))
    await wait(ahead, undefined, this.#closing).catch(() => undefined)
    return this.#queue(visitor, () => 'beyond')
  }

  /** The names that places had are good for nothing any more. */
  forgetPlaces(): void {
    this.#places.forget()
  }

  /** Turns away all who wait, and who comes from now on. */
  close(): void {
    this.#closing.abort()
    clearTimeout(this.#timer)
    for (let next = this.#lanes.take(); next !== undefined; next = this.#lanes.take()) next.turnAway()
  }

  #pace({ place, alike }: Pick<Visitor, 'place' | 'alike'>): Pace {
    const rate = alike ? this.#limits.alike : this.#limits.place
    return this.#places.pace(place, rate, performance.now())
  }

  /** How long the place is ahead of its pace, in milliseconds. */
  #ahead(visitor: Pick<Visitor, 'place' | 'alike'>): number {
    return this.#pace(visitor).wait(performance.now())
  }

  /** Strangers who look alike do not wait for one another. */
  #longestAhead({ alike }: Pick<Visitor, 'alike'>): number {
    return alike ? 0 : longestPaced
  }

  async #queue({ channel, place }: Visitor, laneOf: () => Lane | Promise<Lane>): Promise<void> {
    if (this.#lanes.size === 0 && this.#all.wait(performance.now()) === 0) {
      this.#all.take(performance.now())
      return
    }
    const lane = await laneOf()
    if (this.#closing.signal.aborted) throw new Refusal('busy')
    const number = lanes.indexOf(lane)
    return new Promise((resolve, reject) => {
      const waiting: Turn = {
        enter: () => {
          clearTimeout(timer)
          resolve()
        },
        turnAway: () => {
          clearTimeout(timer)
          reject(new Refusal('busy'))
        },
      }
      const timer = setTimeout(() => {
        this.#lanes.remove(channel, number, place, waiting)
        waiting.turnAway()
      }, patience[lane])
      this.#lanes.add(channel, number, place, waiting)?.turnAway()
      this.#letIn()
    })
  }

  /** Lets in as many as there is room for, and comes back when there is room for the next. */
  #letIn(): void {
    clearTimeout(this.#timer)
    for (let now = performance.now(); this.#all.wait(now) === 0; now = performance.now()) {
      const next = this.#lanes.take()
      if (next === undefined) return
      this.#all.take(now)
      next.enter()
    }
    this.#timer = setTimeout(() => this.#letIn(), this.#all.wait(performance.now())).unref()
  }
}
