import type * as z from 'zod/mini'
import {
  batchesBody,
  challengeBody,
  healthBody,
  ledgerBody,
  publishedBody,
  receivedBody,
  removalRequestBody,
  removedBody,
  signedChannelBody,
  signedEntryBody,
  tokenBody,
  tokenRequestBody,
} from './bodies.ts'
import type { ErrorCode } from './errors.ts'
import { batchMediaType, envelopeMediaType, jsonMediaType, packageMediaType } from './media-types.ts'
import {
  batchesPath,
  batchPath,
  challengesPath,
  channelPath,
  documentPath,
  healthPath,
  releasePath,
  releasesPath,
  removalsPath,
  reportsPath,
  tokensPath,
  workPath,
} from './paths.ts'
import { workChallengeBody } from './work.ts'

/** A body that travels: JSON by its schema, or bytes of a media type. */
export type Body =
  { mediaType: typeof jsonMediaType; schema: z.ZodMiniType } | { mediaType: string; schema?: never }

/** One thing that the service can be asked, for docs/openapi.json. */
export interface Operation {
  readonly method: 'get' | 'put' | 'post'
  /** With parameters in braces. */
  readonly path: string
  readonly summary: string
  /** Whether it takes an advocate's token. */
  readonly token?: true
  readonly query?: Readonly<Record<string, string>>
  /** Either of them, where there are two. */
  readonly takes?: readonly [Body, ...Body[]]
  readonly status: 200 | 201 | 202
  readonly gives: Body
  /** Another status under which it gives the same body, and when. */
  readonly also?: { readonly status: 200 | 503; readonly when: string }
  readonly refusals: readonly ErrorCode[]
}

const slug = '{slug}'
const json = (schema: z.ZodMiniType): Body => ({ mediaType: jsonMediaType, schema })

export const operations: readonly Operation[] = [
  {
    method: 'get',
    path: healthPath,
    summary: 'Whether the service can work',
    status: 200,
    gives: json(healthBody),
    also: { status: 503, when: 'It cannot work' },
    refusals: [],
  },
  {
    method: 'get',
    path: channelPath(slug),
    summary: "A channel's newest signed document",
    status: 200,
    gives: json(signedChannelBody),
    refusals: ['channel'],
  },
  {
    method: 'get',
    path: documentPath(slug, '{serial}'),
    summary: 'An earlier signed document of the channel, by its serial',
    status: 200,
    gives: json(signedChannelBody),
    refusals: ['not-found', 'channel'],
  },
  {
    method: 'put',
    path: channelPath(slug),
    summary: "Publish a channel's next signed document",
    takes: [json(signedChannelBody)],
    status: 200,
    gives: json(signedChannelBody),
    refusals: [
      'body',
      'channel',
      'signer',
      'slug',
      'older',
      'conflict',
      'too-large',
      'media-type',
      'signature',
      'schema',
      'rate',
      'full',
      'unavailable',
    ],
  },
  {
    method: 'post',
    path: reportsPath(slug),
    summary: 'Hand in one sealed report; the same one again is no second report',
    takes: [{ mediaType: envelopeMediaType }],
    status: 202,
    gives: json(receivedBody),
    refusals: [
      'length',
      'magic',
      'version',
      'channel',
      'too-large',
      'media-type',
      'document',
      'busy',
      'full',
      'unavailable',
    ],
  },
  {
    method: 'get',
    path: workPath(slug),
    summary:
      'A challenge to work on, for who was told that the service is busy; its proof goes into `parasol-proof`',
    status: 200,
    gives: json(workChallengeBody),
    refusals: ['channel', 'unavailable'],
  },
  {
    method: 'post',
    path: challengesPath(slug),
    summary: 'Ask for a challenge to sign',
    status: 200,
    gives: json(challengeBody),
    refusals: ['channel', 'rate'],
  },
  {
    method: 'post',
    path: tokensPath(slug),
    summary: 'Log in with a signed challenge',
    takes: [json(tokenRequestBody)],
    status: 200,
    gives: json(tokenBody),
    refusals: ['body', 'login', 'channel', 'too-large', 'media-type', 'rate'],
  },
  {
    method: 'get',
    path: batchesPath(slug),
    summary: 'The mixed batches numbered above `after`',
    token: true,
    query: { after: 'Only batches with a higher number; 0 if it is left out' },
    status: 200,
    gives: json(batchesBody),
    refusals: ['body', 'token', 'forbidden', 'channel', 'unavailable'],
  },
  {
    method: 'get',
    path: batchPath(slug, '{number}'),
    summary: 'One batch: u32 length (little-endian), envelope, and so on to the end',
    token: true,
    status: 200,
    gives: { mediaType: batchMediaType },
    refusals: ['token', 'forbidden', 'channel', 'batch', 'unavailable'],
  },
  {
    method: 'post',
    path: removalsPath(slug),
    summary: 'Remove mixed reports for good, by a signature of its own',
    takes: [json(removalRequestBody)],
    status: 200,
    gives: json(removedBody),
    refusals: [
      'body',
      'login',
      'forbidden',
      'channel',
      'too-large',
      'media-type',
      'rate',
      'full',
      'unavailable',
    ],
  },
  {
    method: 'get',
    path: releasesPath(slug),
    summary: 'The ledger of what the channel published, as the organisation signed it',
    status: 200,
    gives: json(ledgerBody),
    refusals: ['channel', 'rate', 'unavailable'],
  },
  {
    method: 'put',
    path: releasePath(slug, '{number}'),
    summary:
      'Publish a release (its package), or withdraw one (the signed entry), as the next entry of the ledger; the same again changes nothing',
    token: true,
    takes: [{ mediaType: packageMediaType }, json(signedEntryBody)],
    status: 201,
    gives: json(publishedBody),
    also: { status: 200, when: 'It was done before' },
    refusals: [
      'body',
      'token',
      'forbidden',
      'channel',
      'signer',
      'slug',
      'ledger-differs',
      'too-large',
      'media-type',
      'package',
      'entry',
      'rate',
      'full',
      'unavailable',
    ],
  },
  {
    method: 'get',
    path: releasePath(slug, '{number}'),
    summary: 'The package of a release that stands',
    status: 200,
    gives: { mediaType: packageMediaType },
    refusals: ['channel', 'release', 'withdrawn', 'rate', 'unavailable'],
  },
]
