import type { FastifyInstance } from 'fastify'
import type { Settings } from '../../fastify.config.ts'
import { httpOrigin } from '../wire/http-origin.ts'

/** The origin that a channel's advocates sign for: its own, else the service's, else the address that it listens on. */
export function originOf(
  app: FastifyInstance,
  { origin, host, channelOrigins }: Settings,
  slug: string,
): string {
  const own = channelOrigins.find((channel) => channel.slug === slug)?.origin ?? origin
  return own ?? listeningAt(app, host)
}

/** Where the service listens, once it does; `host` is what it was told to listen on. */
export function listeningAt(app: FastifyInstance, host: string): string {
  const address = app.server.address()
  return httpOrigin(host, typeof address === 'object' && address !== null ? address.port : 0)
}
