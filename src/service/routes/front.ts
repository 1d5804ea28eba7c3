import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { frontLanguages, frontPolicy, renderFront } from '../../page/front/render.ts'
import type { Addresses } from '../addresses.ts'
import { Refusal } from '../errors.ts'
import { chooseLanguage } from '../form/language.ts'
import type { Parts } from '../parts.ts'

interface InLanguage {
  Querystring: { lang?: unknown }
}

/** A channel's path without its last slash leads to the page, whose links count on it. */
export function frontRoutes(app: FastifyInstance, _parts: Parts, addresses: Addresses): void {
  for (const path of addresses.paths)
    app.get(path, (request, reply) => {
      if (!addresses.has(path, request.headers.host)) throw new Refusal('not-found')
      return reply.redirect(`${path}/`, 308)
    })
}

/** The organisations that the operator was told to list, where that is; else undefined. */
export function frontPage(
  request: FastifyRequest<InLanguage>,
  reply: FastifyReply,
  { channels, addresses }: Pick<Parts, 'channels'> & { readonly addresses: Addresses },
): FastifyReply | undefined {
  const listed = addresses.front(request).filter(({ slug }) => channels.slugs.includes(slug))
  if (listed.length === 0) return undefined
  const lang = chooseLanguage(frontLanguages, request.query.lang, request.headers['accept-language'])
  const organisations = listed.map(({ origin, path, slug }) => ({
    names: channels.newest(slug).verified.document.names,
    link: `${origin}${path}/`,
  }))
  return reply
    .header('content-security-policy', frontPolicy)
    .header('content-language', lang)
    .type('text/html; charset=utf-8')
    .send(renderFront(lang, organisations))
}
