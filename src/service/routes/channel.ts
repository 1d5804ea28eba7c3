import type { FastifyInstance } from 'fastify'
import { signedChannelBody } from '../../wire/bodies.ts'
import { channelPath, documentPath } from '../../wire/paths.ts'
import type { Parts } from '../parts.ts'
import { bodyAs } from '../body.ts'
import { perMinute } from '../plugins/rate-limits.ts'
import type { OfChannel } from './requests.ts'

/** Room for a document with many recipients, languages and help lines. */
const bodyLimit = 1024 * 1024

/** Hands out a channel's newest document and its earlier ones, and takes in the next: whoever holds the signing key may publish. */
export function channelRoutes(app: FastifyInstance, { channels }: Parts): void {
  app.get<OfChannel>(channelPath(':slug'), ({ params }) => channels.newest(params.slug).signed)

  app.get<{ Params: { slug: string; serial: string } }>(documentPath(':slug', ':serial'), ({ params }) =>
    channels.document(params.slug, params.serial),
  )

  app.put<OfChannel>(channelPath(':slug'), { ...perMinute(60), bodyLimit }, async ({ params, body }) => {
    await channels.publish(params.slug, bodyAs(signedChannelBody, body))
    return channels.newest(params.slug).signed
  })
}
