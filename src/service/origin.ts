import type { FastifyInstance } from 'fastify'
import type { Settings } from '../../fastify.config.ts'

/** The origin that advocates sign for: as set, else the address that the service listens on. */
export function originOf(app: FastifyInstance, { origin, host }: Settings): string {
  if (origin !== undefined) return origin
  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return new URL(`http://${host.includes(':') ? `[${host}]` : host}:${port}`).origin
}
