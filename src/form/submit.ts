import { sameFingerprint } from '../channel/fingerprint.ts'
import { carries, verifyChannel, verifySuccessor, type VerifiedChannel } from '../channel/verify.ts'
import { sealReport } from '../envelope/seal.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { encodeAccount, encodeFacts } from '../report/encode.ts'
import type { Account, Facts } from '../report/schema.ts'
import { channelPath, reportsPath } from '../wire/paths.ts'
import { envelopeMediaType } from '../wire/media-types.ts'
import type { ErrorCode } from '../wire/errors.ts'
import { proofHeader } from '../wire/work.ts'
import { FormError } from './errors.ts'
import { request } from './request.ts'

/** What a person or a handed-out page knows about the channel beforehand. */
export interface Pin {
  /** Forty digits; spaces between them do not count. */
  readonly fingerprint: string
  /** The lowest serial that may be believed. */
  readonly serial?: number
}

/**
 * `crowded`: who sends a proof of work with it goes first; `wait`: the service is busy or ill; `offline`: no answer came.
 * All three may be retried with the same bytes.
 */
export type Answer = 'sent' | 'crowded' | 'wait' | 'offline' | 'refused'

/** Timed out on the way, or too many at once. */
const retryable: ReadonlySet<number> = new Set([408, 429])

/** Where a channel's signed document comes from. Throws FormError (`offline`, `unknown-channel`). */
export type Source = (origin: string, slug: string) => Promise<unknown>

/**
 * Fetches the channel's document, verifies it, and holds it against the pin and against the document known so far.
 * Answers the newer of the two. Throws FormError (`offline`, `unknown-channel`, `slug`, `signer`, `older`) and what
 * `verifyChannel` and `verifySuccessor` throw.
 */
export async function learnChannel(
  sodium: Sodium,
  origin: string,
  slug: string,
  pin?: Pin,
  known?: VerifiedChannel,
  source: Source = fetchDocument,
): Promise<VerifiedChannel> {
  const signed = await source(origin, slug)
  const learned =
    known !== undefined && carries(sodium, signed, known) ? known : verifyChannel(sodium, signed)
  if (learned.document.slug !== slug) throw new FormError('slug')
  if (pin !== undefined) holdAgainst(pin, learned)
  if (known === undefined) return learned
  return verifySuccessor(known, learned) === 'newer' ? learned : known
}

/** Throws FormError (`signer`, `older`) where the channel is not the pinned one. */
export function holdAgainst(pin: Pin, channel: VerifiedChannel): void {
  if (!sameFingerprint(pin.fingerprint, channel.fingerprint)) throw new FormError('signer')
  if (channel.document.serial < (pin.serial ?? 0)) throw new FormError('older')
}

/** Seals to the channel's recipients, in the document's order. Throws EnvelopeError `padding` where an answer is too long. */
export function sealAnswers(
  sodium: Sodium,
  channel: VerifiedChannel,
  facts: Facts,
  account: Account,
): Uint8Array {
  return sealParts(sodium, channel, encodeFacts(facts), encodeAccount(account))
}

/** The same with the bytes of the two parts, for a caller that encodes them itself. */
export function sealParts(
  sodium: Sodium,
  channel: VerifiedChannel,
  facts: Uint8Array,
  account: Uint8Array,
): Uint8Array {
  return sealReport(sodium, {
    channelHash: channel.hash,
    recipients: channel.document.recipients.map(({ role, publicKey }) => ({
      role,
      publicKey: sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL),
    })),
    facts,
    account,
  })
}

/** One attempt. Sending the same bytes again is safe: the service keeps identical envelopes once. */
export async function send(
  origin: string,
  slug: string,
  envelope: Uint8Array,
  { proof, ...options }: { signal?: AbortSignal; proof?: string | undefined } = {},
): Promise<Answer> {
  const response = await fetch(new URL(reportsPath(slug), origin), {
    ...request,
    ...options,
    method: 'POST',
    headers: { 'content-type': envelopeMediaType, ...(proof !== undefined && { [proofHeader]: proof }) },
    body: new Uint8Array(envelope),
  }).catch(() => undefined)
  if (response === undefined) return 'offline'
  if (response.status === 202) return 'sent'
  if (response.status === 503 && (await isBusy(response))) return 'crowded'
  return response.status >= 500 || retryable.has(response.status) ? 'wait' : 'refused'
}

async function isBusy(response: Response): Promise<boolean> {
  const body: unknown = await response.json().catch(() => undefined)
  return (body as { error?: unknown } | null | undefined)?.error === ('busy' satisfies ErrorCode)
}

async function fetchDocument(origin: string, slug: string): Promise<unknown> {
  const response = await fetch(new URL(channelPath(slug), origin), request).catch((cause: unknown) => {
    throw new FormError('offline', { cause })
  })
  if (response.status === 404) throw new FormError('unknown-channel')
  if (!response.ok) throw new FormError('offline')
  return response.json().catch((cause: unknown) => {
    throw new FormError('offline', { cause })
  })
}
