import type { FastifyInstance } from 'fastify'
import { workPath } from '../../wire/paths.ts'
import type { Gate } from './reports.ts'
import type { Parts } from '../parts.ts'
import type { OfChannel } from './requests.ts'

/** Hands out challenges to whoever was told that it is busy. */
export function workRoutes(
  app: FastifyInstance,
  { channels }: Parts,
  { proofs, keys }: Pick<Gate, 'proofs' | 'keys'>,
): void {
  app.get<OfChannel>(workPath(':slug'), ({ params, ip }) => {
    channels.newest(params.slug)
    return proofs.challenge(params.slug, keys.of(ip))
  })
}
