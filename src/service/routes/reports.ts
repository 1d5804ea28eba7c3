import type { FastifyInstance } from 'fastify'
import { EnvelopeError } from '../../envelope/errors.ts'
import { envelopeId, maximumRecipients, parseHeader, reportLength } from '../../envelope/format.ts'
import { receivedBody } from '../../wire/bodies.ts'
import { envelopeMediaType } from '../../wire/media-types.ts'
import { reportsPath } from '../../wire/paths.ts'
import type { Parts } from '../parts.ts'
import type { Channels } from '../channels.ts'
import { Refusal } from '../errors.ts'
import { perMinute } from '../plugins/rate-limits.ts'

const received = JSON.stringify(receivedBody.parse({ received: true }))

/** Takes in one envelope, and answers when it is safe. The answer is the same for a new one and for a known one. */
export async function reportRoutes(app: FastifyInstance, parts: Parts): Promise<void> {
  const { sodium, store, channels, settings } = parts
  await app.register((scope, _options, done) => {
    acceptEnvelopesOnly(scope)
    scope.post<{ Params: { slug: string } }>(
      reportsPath(':slug'),
      perMinute(settings.reportsPerMinute),
      async (request, reply) => {
        const { slug } = request.params
        channels.newest(slug)
        if (request.headers['content-type'] !== envelopeMediaType) throw new Refusal('media-type')
        const envelope = checkEnvelope(channels, slug, request.body)
        await store.receive(slug, envelopeId(sodium, envelope), envelope)
        return reply.code(202).type('application/json; charset=utf-8').send(received)
      },
    )
    done()
  })
}

function acceptEnvelopesOnly(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser(
    envelopeMediaType,
    { parseAs: 'buffer', bodyLimit: reportLength(maximumRecipients) },
    (_request, body, done) => done(null, body),
  )
}

/** The body as an envelope of the one length that its channel document gives it. Throws Refusal. */
function checkEnvelope(channels: Channels, slug: string, body: unknown): Uint8Array {
  if (!(body instanceof Uint8Array)) throw new Refusal('length')
  const { slots, channelHash } = readHeader(body)
  const recipients = channels.recipients(slug, channelHash)
  if (slots !== recipients || body.length !== reportLength(recipients)) throw new Refusal('length')
  return body
}

function readHeader(body: Uint8Array): ReturnType<typeof parseHeader> {
  try {
    return parseHeader(body)
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error
    throw new Refusal(error.code === 'length' || error.code === 'magic' ? error.code : 'version')
  }
}
