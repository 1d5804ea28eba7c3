import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../store/store.ts'
import { frame } from '../../wire/batch.ts'
import { batchMediaType } from '../../wire/media-types.ts'
import { batchesPath, batchPath } from '../../wire/paths.ts'
import type { Parts } from '../parts.ts'
import { Refusal } from '../errors.ts'
import { wholeNumber } from '../whole-number.ts'
import type { OfChannel, OfNumber } from './requests.ts'

interface List extends OfChannel {
  Querystring: { after?: unknown }
}

/** Mixed batches, for advocates who may pull. What still waits to be mixed is shown to nobody. */
export function batchRoutes(app: FastifyInstance, { store, logins }: Parts): void {
  app.get<List>(batchesPath(':slug'), async ({ params, query, headers }) => {
    logins.authorize(headers.authorization, params.slug, 'pull')
    return { batches: await store.batches(params.slug, wholeNumber(query.after ?? '0', 'body')) }
  })

  app.get<OfNumber>(
    batchPath(':slug', ':number'),
    { exposeHeadRoute: false },
    async ({ params, headers }, reply) => {
      logins.authorize(headers.authorization, params.slug, 'pull')
      const ids = await store.batch(params.slug, wholeNumber(params.number, 'batch'))
      if (ids === undefined) throw new Refusal('batch')
      return reply.type(batchMediaType).send(Readable.from(framed(store, ids), { objectMode: false }))
    },
  )
}

async function* framed(store: Store, ids: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const id of ids) {
    const envelope = await store.envelope(id)
    // It may have been removed since the batch was opened.
    if (envelope !== undefined) yield frame(envelope)
  }
}
