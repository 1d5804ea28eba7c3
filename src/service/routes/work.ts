import type { FastifyInstance } from 'fastify'
import { workPath } from '../../wire/paths.ts'
import type { Proofs } from '../admission/proofs.ts'
import type { Parts } from '../parts.ts'

/** Hands out challenges to whoever was told that it is busy. */
export function workRoutes(app: FastifyInstance, { channels }: Parts, proofs: Proofs): void {
  app.get<{ Params: { slug: string } }>(workPath(':slug'), ({ params }) => {
    channels.newest(params.slug)
    return proofs.challenge()
  })
}
