import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AddressKeys } from '../address-keys.ts'
import type { AlikeAddresses } from '../alike-addresses.ts'
import { Refusal } from '../errors.ts'

const hour = 60 * 60 * 1000
const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
}

/** Counts requests to the addresses that ask for it with `perMinute`; nothing about it shows in an answer. */
export async function addRateLimits(
  app: FastifyInstance,
  keys: AddressKeys,
  alike: AlikeAddresses,
): Promise<void> {
  const rotation = setInterval(() => keys.rotate(), hour).unref()
  app.addHook('onClose', () => clearInterval(rotation))
  await app.register(rateLimit, {
    global: false,
    keyGenerator: ({ ip, params }) =>
      alike.has(ip) ? `${together}${keys.of(ip)} ${(params as { slug?: string }).slug ?? ''}` : keys.of(ip),
    errorResponseBuilder: () => new Refusal('rate'),
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    cache: 50_000,
  })
}

/** Begins the names under which strangers are counted who look alike, for each channel: no place's name has a space. */
const together = 'alike '

/**
 * The options of an address that takes so many requests a minute from one place, and so many from all together who look
 * alike: a number that one of them could use up for the others must be out of reach.
 */
export const perMinute = (max: number, maxAlike = max * 50) => ({
  config: {
    rateLimit: {
      max: (_request: FastifyRequest, name: string) => (name.startsWith(together) ? maxAlike : max),
      timeWindow: 60_000,
    },
  },
})
