import type { FastifyInstance } from 'fastify'
import { EnvelopeError } from '../../envelope/errors.ts'
import { envelopeId, maximumRecipients, parseHeader, reportLength } from '../../envelope/format.ts'
import { receivedBody } from '../../wire/bodies.ts'
import { envelopeMediaType } from '../../wire/media-types.ts'
import { reportsPath } from '../../wire/paths.ts'
import { proofHeader } from '../../wire/work.ts'
import type { AddressKeys } from '../address-keys.ts'
import type { AlikeAddresses } from '../alike-addresses.ts'
import type { Admission } from '../admission/admission.ts'
import type { Proofs } from '../admission/proofs.ts'
import type { Parts } from '../parts.ts'
import type { Channels } from '../channels.ts'
import { Refusal } from '../errors.ts'
import type { OfChannel } from './requests.ts'

const received = receivedBody.parse({ received: true })

/** What stands between visitors and the store. */
export interface Gate {
  readonly admission: Admission
  readonly keys: AddressKeys
  readonly alike: AlikeAddresses
  readonly proofs: Proofs
}

/** Takes in one envelope, and answers when it is safe. The answer is the same for a new one and for a known one. */
export async function reportRoutes(app: FastifyInstance, parts: Parts, gate: Gate): Promise<void> {
  const { sodium, store, channels } = parts
  const { admission, keys, alike, proofs } = gate
  const placeOf = (ip: string) => ({ place: keys.of(ip), alike: alike.has(ip) })
  await app.register((scope, _options, done) => {
    acceptEnvelopesOnly(scope)
    scope.post<OfChannel>(
      reportsPath(':slug'),
      {
        // Before the body is read.
        onRequest: ({ ip, headers }, _reply, done) => {
          const unproven = headers[proofHeader] === undefined
          done(unproven && admission.asksForProof(placeOf(ip)) ? new Refusal('busy') : undefined)
        },
      },
      async (request, reply) => {
        const { slug } = request.params
        channels.newest(slug)
        if (request.headers['content-type'] !== envelopeMediaType) throw new Refusal('media-type')
        const envelope = checkEnvelope(channels, slug, request.body)
        const prove = () => proofs.redeem(request.headers[proofHeader]?.toString())
        await admission.enter({ channel: slug, ...placeOf(request.ip), prove })
        await store.receive(slug, envelopeId(sodium, envelope), envelope)
        return reply.code(202).send(received)
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
