import { normalizeIP } from '@fastify/rate-limit'

/** Addresses that each stand for many strangers, such as that from which all come who come through Tor. */
export class AlikeAddresses {
  readonly #addresses: ReadonlySet<string>

  constructor(addresses: readonly string[]) {
    this.#addresses = new Set(addresses.map((address) => normalizeIP(address)))
  }

  has(address: string): boolean {
    return this.#addresses.has(normalizeIP(address))
  }
}
