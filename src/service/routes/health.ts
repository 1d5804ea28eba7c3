import type { FastifyInstance } from 'fastify'
import { healthPath } from '../../wire/paths.ts'
import type { Parts } from '../parts.ts'

/** Whether the service can reach its store; nothing else. */
export function healthRoutes(app: FastifyInstance, { store }: Parts): void {
  app.get(healthPath, async (_request, reply) => {
    const ok = await store.waiting().then(
      () => true,
      () => false,
    )
    return reply.code(ok ? 200 : 503).send({ ok })
  })
}
