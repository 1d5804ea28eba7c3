import type { FastifyInstance } from 'fastify'
import { soundPath } from '../../wire/sound-name.ts'
import { sendContent } from '../content.ts'
import { Refusal } from '../errors.ts'
import type { Parts } from '../parts.ts'

/** Recorded sounds and their manifests, by name. */
export function soundRoutes(app: FastifyInstance, { sounds }: Parts): void {
  app.get<{ Params: { name: string } }>(soundPath(':name'), (request, reply) => {
    const content = sounds.content(request.params.name)
    if (content === undefined) throw new Refusal('not-found')
    return sendContent(request, reply, content)
  })
}
