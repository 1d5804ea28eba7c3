import type { FastifyReply, FastifyRequest } from 'fastify'
import { frontLanguages, frontPolicy, renderFront } from '../../page/front/render.ts'
import type { ChannelSites } from '../channel-sites.ts'
import { htmlType } from '../content.ts'
import { chooseLanguage } from '../language.ts'
import type { Parts } from '../parts.ts'
import type { InLanguage } from './requests.ts'

/** The organisations that the operator was told to list, where that is; else undefined. */
export function frontPage(
  request: FastifyRequest<InLanguage>,
  reply: FastifyReply,
  { channels, sites }: Pick<Parts, 'channels'> & { readonly sites: ChannelSites },
): FastifyReply | undefined {
  const listed = sites.listedOnFrontPage(request).filter(({ slug }) => channels.slugs.includes(slug))
  if (listed.length === 0) return undefined
  const lang = chooseLanguage(frontLanguages, request.query.lang, request.headers['accept-language'])
  const organisations = listed.map(({ origin, path, slug }) => ({
    names: channels.newest(slug).verified.document.names,
    link: `${origin}${path}/`,
  }))
  return reply
    .header('content-security-policy', frontPolicy)
    .header('content-language', lang)
    .type(htmlType)
    .send(renderFront(lang, organisations))
}
