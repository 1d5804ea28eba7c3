import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Page } from '../../wire/page.ts'
import type { ChannelSites } from '../channel-sites.ts'
import type { Parts } from '../parts.ts'
import { sendContent } from '../content.ts'
import { Refusal } from '../errors.ts'
import { chooseLanguage } from '../language.ts'
import { frontPage } from './front.ts'
import { allowPage } from '../plugins/security-headers.ts'
import type { InLanguage } from './requests.ts'

/** The form, as built and filled in with the channel's own document: pages and their assets, all from memory. */
export function formRoutes(app: FastifyInstance, { channels, formPages }: Parts, sites: ChannelSites): void {
  const page = (name: Page) => async (request: FastifyRequest<InLanguage>, reply: FastifyReply) => {
    const channel = sites.channel(request, channels)
    const languages = formPages.languages(channel.document)
    const lang = chooseLanguage(languages, request.query.lang, request.headers['accept-language'])
    const content = await formPages.page(channel, lang, name)
    return sendContent(request, allowPage(reply).header('content-language', lang), content)
  }
  const form = page('index')
  app.get<InLanguage>(
    '/',
    (request, reply) => frontPage(request, reply, { channels, sites }) ?? form(request, reply),
  )
  app.get<InLanguage>('/help', page('help'))
  app.get<InLanguage>('/hand-in', page('hand-in'))

  app.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const content = formPages.asset(`assets/${request.params['*']}`)
    if (content === undefined) throw new Refusal('not-found')
    return sendContent(request, reply, content)
  })
}
