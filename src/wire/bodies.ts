import * as z from 'zod/mini'
import { errors, type ErrorCode } from './errors.ts'

/** Standard padded base64. `bytes` is the exact number of bytes that it stands for. */
function base64(bytes?: number) {
  const text = z.string().check(z.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/))
  if (bytes === undefined) return text
  const padding = (3 - (bytes % 3)) % 3
  return text.check(
    z.length(Math.ceil(bytes / 3) * 4),
    z.endsWith('='.repeat(padding)),
    z.refine((value) => !value.endsWith('='.repeat(padding + 1))),
  )
}

/** A signed channel document, byte for byte as it was signed. */
export const signedChannelBody = z.strictObject({ document: base64(), signature: base64(64) })

/** The answer to every envelope taken in, new or not: a constant. */
export const receivedBody = z.strictObject({ received: z.literal(true) })

/** 32 bytes to sign, which nobody can foresee: good once, for one to two minutes. */
export const challengeBody = z.strictObject({ challenge: base64(32) })

/** `signature` is over `loginMessage(origin, slug, challenge)`, use `login`. */
export const tokenRequestBody = z.strictObject({
  loginKey: base64(32),
  challenge: base64(32),
  signature: base64(64),
})

/** Sent with later requests as `authorization: Bearer <token>`; good for `seconds` or until the service stops. */
export const tokenBody = z.strictObject({ token: z.string(), seconds: z.int() })

export const batchesBody = z.strictObject({
  batches: z.array(
    z.strictObject({
      /** Counts up within a channel, from 1 or from a number by chance. */
      number: z.int().check(z.positive()),
      /** When the batch was mixed, in UTC; nothing finer is known of a report. */
      day: z.iso.date(),
      /** Envelopes still kept. */
      count: z.int().check(z.nonnegative()),
    }),
  ),
})

/** The most envelopes that one request can remove. */
export const maximumRemovals = 1000

/** `ids` are envelope identifiers in lower-case hex; `signature` is over `removalMessage(…)`, use `remove`. */
export const removalRequestBody = z.strictObject({
  loginKey: base64(32),
  challenge: base64(32),
  ids: z
    .array(z.string().check(z.regex(/^[0-9a-f]{32}$/)))
    .check(z.minLength(1), z.maxLength(maximumRemovals)),
  signature: base64(64),
})

/** How many of the envelopes named were still kept, and are no more. */
export const removedBody = z.strictObject({ removed: z.int().check(z.nonnegative()) })

/** An entry of a ledger of releases, byte for byte as it was signed: docs/envelope.md. */
export const signedEntryBody = z.strictObject({ entry: base64(), signature: base64(64) })

/** Everything that a channel published, from its first entry on. */
export const ledgerBody = z.strictObject({ ledger: z.array(signedEntryBody) })

/** The answer to every release and withdrawal that is in the ledger now: a constant. */
export const publishedBody = z.strictObject({ published: z.literal(true) })

export const healthBody = z.strictObject({ ok: z.boolean() })

export const errorBodySchema = z.strictObject({
  error: z.enum(Object.keys(errors) as [ErrorCode, ...ErrorCode[]]),
  message: z.string(),
})

export type SignedChannelBody = z.infer<typeof signedChannelBody>
export type TokenRequest = z.infer<typeof tokenRequestBody>
export type Token = z.infer<typeof tokenBody>
export type ListedBatch = z.infer<typeof batchesBody>['batches'][number]
export type RemovalRequest = z.infer<typeof removalRequestBody>
