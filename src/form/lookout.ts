import type { VerifiedChannel } from '../channel/verify.ts'
import { pauseAfter } from './delivery.ts'
import { loadSealing } from './load-sealing.ts'
import type { Learned, Sealing } from './sealing.ts'
import type { Stop } from './state.ts'
import type { Pin } from './submit.ts'

/** A document heard of no longer ago than this is sealed to without asking once more; in milliseconds. */
const current = 180_000
/**
 * Shortly before a report can be sent it is asked for anew, unless it was heard of in the last while; in milliseconds. So
 * whoever comes to the Send button has at least a minute before the tap itself would have to ask.
 */
const justHeard = 120_000
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
  #asking: Promise<Learned> | undefined
  /** When the answer was asked for that came last, by the phone's clock. */
  #heard = -Infinity

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

  /**
   * The channel as it is now, to seal to: the document of the last few minutes, else the newest that the network tells in
   * time, else the one known.
   */
  async newest(failed: () => void): Promise<VerifiedChannel | undefined> {
    const known = this.#channel
    if (known === undefined) return this.learn(failed)
    if (this.#heardWithin(current)) return known
    const news = this.#ask().then((learned) => ('channel' in learned ? learned.channel : known))
    return Promise.race([news, this.#circumstances.pause(patience).then(() => known)])
  }

  /** Asks for news while nobody waits for them. */
  async renew(): Promise<void> {
    if (this.#channel !== undefined && !this.#heardWithin(justHeard)) await this.#ask()
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

  /** One question at a time: whoever asks meanwhile gets the same answer. */
  async #ask(): Promise<Learned> {
    this.#asking ??= this.#askNow().finally(() => (this.#asking = undefined))
    return this.#asking
  }

  async #askNow(): Promise<Learned> {
    const { origin, slug, learned, stopped } = this.#circumstances
    const sealing = await this.#sealing
    const asked = Date.now()
    const known = this.#channel
    const answer = this.#held(sealing, await sealing.learn({ origin, slug, pin: this.#pin, known }))
    if ('stop' in answer) stopped(answer.stop)
    if ('channel' in answer) {
      this.#heard = asked
      this.#channel = answer.channel
      if (answer.channel !== known) learned(answer.channel)
    }
    return answer
  }

  /** The answer, held against the number once more: it may have been typed while the answer was on its way. */
  #held(sealing: Sealing, answer: Learned): Learned {
    if (this.#pin === undefined || !('channel' in answer)) return answer
    const stop = sealing.hold(this.#pin, answer.channel)
    return stop === undefined ? answer : { stop }
  }

  /** A clock that was set meanwhile counts as a long time. */
  #heardWithin(milliseconds: number): boolean {
    const ago = Date.now() - this.#heard
    return ago >= 0 && ago < milliseconds
  }
}
