import { basename } from 'node:path'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { statisticsPolicy } from '../../page/statistics/render.ts'
import type { ChannelSites } from '../channel-sites.ts'
import { sendContent } from '../content.ts'
import type { Parts } from '../parts.ts'
import { StatisticsPages } from '../statistics/statistics-pages.ts'
import { wholeNumber } from '../whole-number.ts'
import type { InLanguage } from './requests.ts'

interface OfRelease extends InLanguage {
  Params: { number?: string }
}

/** A drawing that is opened by itself is as closed in as one on the page. */
const drawingPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox"

/** What the channel published, for everybody to read; without scripts, and without a word about who reads it. */
export function statisticsRoutes(
  app: FastifyInstance,
  { channels, releases }: Parts,
  sites: ChannelSites,
): void {
  const pages = new StatisticsPages(releases)
  const slugAt = (request: FastifyRequest) => sites.channel(request, channels).document.slug

  const page = async (request: FastifyRequest<OfRelease>, reply: FastifyReply) => {
    const { params, query, headers } = request
    const number = params.number === undefined ? undefined : wholeNumber(params.number, 'not-found')
    const asked = {
      number,
      lang: query.lang,
      accepted: headers['accept-language'],
      base: sites.pathPrefix(request),
    }
    const found = await pages.page(slugAt(request), asked)
    reply.header('content-security-policy', statisticsPolicy).header('content-language', found.lang)
    return sendContent(request, reply.code(found.gone ? 410 : 200), found.content)
  }
  app.get<OfRelease>('/statistics', page)
  app.get<OfRelease>('/statistics/:number', page)

  app.get<{ Params: { number: string; '*': string } }>(
    '/statistics/:number/files/*',
    async (request, reply) => {
      const number = wholeNumber(request.params.number, 'not-found')
      const path = request.params['*']
      const content = await pages.file(slugAt(request), number, path)
      if (path.endsWith('.svg')) reply.header('content-security-policy', drawingPolicy)
      else reply.header('content-disposition', `attachment; filename="${nameOf(path, number)}"`)
      return sendContent(request, reply, content)
    },
  )
}

/** A name that tells releases apart and says nothing else to who finds it on a phone. */
const nameOf = (path: string, number: number) => `release-${number}-${basename(path)}`
