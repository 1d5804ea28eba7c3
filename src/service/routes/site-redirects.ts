import type { FastifyInstance } from 'fastify'
import type { ChannelSites } from '../channel-sites.ts'
import { Refusal } from '../errors.ts'
import type { InLanguage } from './requests.ts'

/**
 * A channel's path without its last slash leads to the page, whose links count on it. To be added before all other routes:
 * under another host nothing may show that there is such a path, whatever the method.
 */
export function siteRedirects(app: FastifyInstance, sites: ChannelSites): void {
  const paths = new Set(sites.paths)
  app.addHook('onRequest', ({ routeOptions: { url = '' }, headers: { host } }, _reply, done) => {
    done(paths.has(url) && !sites.has(url, host) ? new Refusal('not-found') : undefined)
  })
  for (const path of paths)
    app.get<InLanguage>(path, ({ query: { lang } }, reply) => {
      const spoken = typeof lang === 'string' && /^[a-z]{2,3}$/.test(lang) ? `?lang=${lang}` : ''
      return reply.redirect(`${path}/${spoken}`, 308)
    })
}
