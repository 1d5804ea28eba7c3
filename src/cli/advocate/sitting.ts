import type { Language } from './language.ts'

/** Milliseconds after which a passphrase that nobody used is forgotten: 15 minutes. */
const idle = 15 * 60_000

/**
 * The passphrase of somebody who sits at the menu, so that they type it once: in memory only, overwritten when they
 * quit or have not used it for 15 minutes. A computer that slept counts as idle, though its timers stood still.
 */
export class Sitting {
  readonly #now: () => number
  /** What the menu speaks; a command that says --lang speaks that. */
  language: Language | undefined
  #kept: Uint8Array | undefined
  #lastUse = 0
  #timer: NodeJS.Timeout | undefined

  constructor(now: () => number = Date.now) {
    this.#now = now
  }

  /** A copy, for what is kept may be overwritten while a command still works; `undefined` where it has to be asked. */
  get passphrase(): Uint8Array | undefined {
    if (this.#now() - this.#lastUse >= idle) this.forget()
    if (this.#kept === undefined) return undefined
    this.#use()
    return this.#kept.slice()
  }

  /** Keeps a passphrase that opened the keys. */
  remember(passphrase: Uint8Array): void {
    this.#kept?.fill(0)
    this.#kept = passphrase.slice()
    this.#use()
  }

  forget(): void {
    clearTimeout(this.#timer)
    this.#kept?.fill(0)
    this.#kept = undefined
  }

  #use(): void {
    this.#lastUse = this.#now()
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.forget(), idle).unref()
  }
}
