import type { FastifyInstance } from 'fastify'
import type { ChannelSites } from '../channel-sites.ts'
import type { Channels } from '../channels.ts'
import { Refusal } from '../errors.ts'

/**
 * Refuses a channel that has its place elsewhere just as one that is nowhere, whatever the address and the method, before
 * anything else is looked at: under the name of one organisation nothing may show that another shares the service.
 */
export function refuseChannelsElsewhere(app: FastifyInstance, channels: Channels, sites: ChannelSites): void {
  app.addHook('onRequest', ({ params, headers: { host } }, _reply, done) => {
    const { slug } = params as { slug?: string }
    const isHere = slug === undefined || sites.answersFor(slug, host, channels)
    done(isHere ? undefined : new Refusal('channel'))
  })
}
