import { createHmac, randomBytes } from 'node:crypto'
import { normalizeIP } from '@fastify/rate-limit'

/**
 * Names under which requests from one place are counted, without keeping the place: an HMAC of the address (of the
 * /64 network for IPv6) under a key that is only here and is forgotten every hour.
 */
export class AddressKeys {
  readonly #key = randomBytes(32)
  readonly #rotated: () => void
  #latest = 0

  /** `rotated` is told whenever all names become void. */
  constructor(rotated: () => void = () => undefined) {
    this.#rotated = rotated
  }

  /** Always the same for one address between two rotations, and of no use to anybody after the next. */
  of(address: string, now = Date.now()): string {
    // Windows end by the clock: if it steps back, they must not stay open until it has caught up.
    if (now < this.#latest) this.rotate()
    this.#latest = now
    return createHmac('sha256', this.#key).update(normalizeIP(address)).digest('base64')
  }

  rotate(): void {
    randomBytes(32).copy(this.#key)
    this.#rotated()
  }
}
