import type { FastifyInstance } from 'fastify'
import { removalRequestBody, tokenRequestBody } from '../../wire/bodies.ts'
import { challengesPath, removalsPath, tokensPath } from '../../wire/paths.ts'
import { bodyAs } from '../body.ts'
import { originOf } from '../origin.ts'
import type { Parts } from '../parts.ts'
import { perMinute } from '../plugins/rate-limits.ts'
import type { OfChannel } from './requests.ts'

/** Who comes through Tor may ask without end: to refuse costs as much as to look at a signature, which is all that it costs. */
const limit = perMinute(120, Infinity)

/** What an advocate proves with a signature: that a token is theirs to have, that a removal is theirs to order. */
export function loginRoutes(app: FastifyInstance, { settings, store, logins }: Parts): void {
  const origin = (slug: string) => originOf(app, settings, slug)

  app.post<OfChannel>(challengesPath(':slug'), limit, ({ params }) => ({
    challenge: logins.challenge(params.slug),
  }))

  app.post<OfChannel>(tokensPath(':slug'), limit, ({ params, body }) =>
    logins.login(origin(params.slug), params.slug, bodyAs(tokenRequestBody, body)),
  )

  app.post<OfChannel>(removalsPath(':slug'), limit, async ({ params, body }) => {
    const ids = logins.removal(origin(params.slug), params.slug, bodyAs(removalRequestBody, body))
    return { removed: await store.remove(params.slug, ids) }
  })
}
