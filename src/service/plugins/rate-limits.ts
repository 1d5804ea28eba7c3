import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { AddressKeys } from '../address-keys.ts'
import { Refusal } from '../errors.ts'

const hour = 60 * 60 * 1000
const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
  'retry-after': false,
}

/** Counts requests to the addresses that ask for it with `perMinute`; nothing about it shows in an answer. */
export async function addRateLimits(app: FastifyInstance, keys: AddressKeys): Promise<void> {
  const rotation = setInterval(() => keys.rotate(), hour).unref()
  app.addHook('onClose', () => clearInterval(rotation))
  await app.register(rateLimit, {
    global: false,
    keyGenerator: ({ ip }) => keys.of(ip),
    errorResponseBuilder: () => new Refusal('rate'),
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    cache: 50_000,
  })
}

/** The options of an address that takes so many requests a minute from one place. */
export const perMinute = (max: number) => ({ config: { rateLimit: { max, timeWindow: 60_000 } } })
