import type { VerifiedChannel } from '../channel/verify.ts'
import { pauseAfter } from './delivery.ts'
import { loadSealing } from './load-sealing.ts'
import type { Learned, Sealing } from './sealing.ts'
import type { Stop } from './state.ts'
import type { Pin } from './submit.ts'

/** How long to wait for news of the channel right before sealing, where something is known already; in milliseconds. */
const patience = 8_000

interface Circumstances {
  readonly origin: string
  readonly slug: string
  readonly pin: Pin | undefined
  readonly pause: (milliseconds: number) => Promise<void>
  readonly learned: (channel: VerifiedChannel) => void
  readonly stopped: (stop: Stop) => void
}

/** Loads the cryptography and learns the channel in the background, however often the network fails. */
export class Lookout {
  readonly #circumstances: Circumstances
  readonly #sealing: Promise<Sealing>
  #pin: Pin | undefined
  #channel: VerifiedChannel | undefined

  constructor(circumstances: Circumstances) {
    this.#circumstances = circumstances
    this.#pin = circumstances.pin
    this.#sealing = loadSealing(circumstances.pause)
  }

  /** What is known now, which may be nothing yet. */
  get channel(): VerifiedChannel | undefined {
    return this.#channel
  }

  /** Learns the channel at last, unless it is refused. `failed` is told after each attempt that brought nothing. */
  async learn(failed?: () => void): Promise<VerifiedChannel | undefined> {
    for (let tries = 0; ; tries++) {
      const learned = await this.#ask()
      if ('channel' in learned) return learned.channel
      if ('stop' in learned) return undefined
      failed?.()
      await this.#circumstances.pause(pauseAfter(tries))
    }
  }

  /** The channel as it is now, to seal to: the newest document that the network tells in time, else the one known. */
  async newest(failed: () => void): Promise<VerifiedChannel | undefined> {
    const known = this.#channel
    if (known === undefined) return this.learn(failed)
    const news = this.#ask().then((learned) => ('channel' in learned ? learned.channel : known))
    return Promise.race([news, this.#circumstances.pause(patience).then(() => known)])
  }

  async sealing(): Promise<Sealing> {
    return this.#sealing
  }

  /** A number was typed: from now on nothing else is believed. Answers `waiting` until there is something to compare. */
  async expect(pin: Pin | undefined): Promise<'right' | 'waiting'> {
    this.#pin = pin ?? this.#circumstances.pin
    if (this.#channel === undefined || pin === undefined) return 'waiting'
    const stop = (await this.#sealing).hold(pin, this.#channel)
    if (stop === undefined) return 'right'
    this.#channel = undefined
    this.#circumstances.stopped(stop)
    return 'waiting'
  }

  async #ask(): Promise<Learned> {
    const { origin, slug, learned, stopped } = this.#circumstances
    const sealing = await this.#sealing
    const answer = await sealing.learn({ origin, slug, pin: this.#pin, known: this.#channel })
    if ('stop' in answer) stopped(answer.stop)
    if ('channel' in answer) {
      this.#channel = answer.channel
      learned(answer.channel)
    }
    return answer
  }
}
