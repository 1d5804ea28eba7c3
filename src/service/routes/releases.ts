import type { FastifyInstance } from 'fastify'
import { largest } from '../../release/package-paths.ts'
import { publishedBody, signedEntryBody } from '../../wire/bodies.ts'
import { packageMediaType } from '../../wire/media-types.ts'
import { releasePath, releasesPath } from '../../wire/paths.ts'
import { bodyAs } from '../body.ts'
import type { Parts } from '../parts.ts'
import { perMinute } from '../plugins/rate-limits.ts'
import { wholeNumber } from '../whole-number.ts'
import type { OfChannel, OfNumber } from './requests.ts'

const published = publishedBody.parse({ published: true })

/** Hands out what the channel published, and takes in the ledger's next entry from an advocate who may release. */
export async function releaseRoutes(app: FastifyInstance, { logins, releases }: Parts): Promise<void> {
  app.get<OfChannel>(releasesPath(':slug'), perMinute(120), async ({ params }) => ({
    ledger: await releases.ledger(params.slug),
  }))

  app.get<OfNumber>(releasePath(':slug', ':number'), perMinute(120), async ({ params }, reply) => {
    const content = await releases.package(params.slug, wholeNumber(params.number, 'release'))
    return reply.type(packageMediaType).send(Buffer.from(content))
  })

  await app.register((scope, _options, done) => {
    scope.addContentTypeParser(
      packageMediaType,
      { parseAs: 'buffer', bodyLimit: largest.packed },
      (_request, body, done) => done(null, body),
    )
    scope.put<OfNumber>(
      releasePath(':slug', ':number'),
      {
        ...perMinute(60),
        // Before the body is read: nobody else may send so much.
        onRequest: ({ headers, params }, _reply, done) => {
          logins.authorize(headers.authorization, params.slug, 'release')
          done()
        },
      },
      async ({ params, body }, reply) => {
        const number = wholeNumber(params.number, 'ledger-differs')
        const isNew =
          body instanceof Uint8Array
            ? await releases.publish(params.slug, number, body)
            : await releases.withdraw(params.slug, number, bodyAs(signedEntryBody, body))
        return reply.code(isNew ? 201 : 200).send(published)
      },
    )
    done()
  })
}
