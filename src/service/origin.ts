import type { FastifyInstance } from 'fastify'
import type { Settings } from '../../fastify.config.ts'

/** The origin that a channel's advocates sign for: its own, else the service's, else the address that it listens on. */
export function originOf(
  app: FastifyInstance,
  { origin, host, channelOrigins }: Settings,
  slug?: string,
): string {
  const own = channelOrigins.find((channel) => channel.slug === slug)?.origin ?? origin
  if (own !== undefined) return own
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin
}
