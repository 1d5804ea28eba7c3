import * as z from 'zod/mini'
import { same } from '../envelope/bytes.ts'
import { hash } from '../envelope/hash.ts'
import type { Recipient } from '../envelope/keys.ts'
import { verify } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { checkPeople } from './people.ts'
import { ChannelError } from './errors.ts'
import { fingerprint, sameFingerprint } from './fingerprint.ts'
import { channelDocument, signedChannel } from './schema.ts'
import type { ChannelDocument } from './schema.ts'

export interface VerifiedChannel {
  document: ChannelDocument
  /** The bytes that were signed, as they came. */
  bytes: Uint8Array
  /** H(bytes), 32 bytes: what envelopes name the document by. */
  hash: Uint8Array
  /** Of the key that signed it. Whether that is the right organisation is for a pin or a person to say. */
  fingerprint: string
}

/** What somebody knows of a channel from elsewhere: a handed-out file, a number read aloud, an earlier visit. */
export interface Pin {
  slug: string
  fingerprint: string
  /** The lowest serial to accept. */
  serial: number
}

/**
 * Reads a signed channel document (`{document, signature}`, already parsed from JSON). Throws ChannelError, checked
 * in this order: format, signature (by the key that the document itself names), version, schema, recipients,
 * advocates. An expired document is not refused: see `expired`.
 */
export function verifyChannel(sodium: Sodium, signed: unknown): VerifiedChannel {
  const { bytes, signature } = decode(sodium, signed)
  const content = parseJson(bytes)
  const signingKey = signingKeyOf(sodium, content)
  if (!verify(sodium, 'channel', bytes, signature, signingKey)) throw new ChannelError('signature')
  const document = checkSchema(content)
  checkPeople(sodium, document)
  return { document, bytes, hash: hash(sodium, bytes), fingerprint: fingerprint(sodium, signingKey) }
}

/** A document as a store holds it, under the name of its channel. */
export interface StoredChannel {
  readonly channel: string
  readonly document: Uint8Array
  readonly signature: Uint8Array
}

/** `undefined` where somebody altered the document in the store, or put it under another name. */
export function verifyStored(
  sodium: Sodium,
  { channel, document, signature }: StoredChannel,
): VerifiedChannel | undefined {
  const text = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  try {
    const verified = verifyChannel(sodium, { document: text(document), signature: text(signature) })
    return verified.document.slug === channel ? verified : undefined
  } catch (error) {
    if (error instanceof ChannelError) return undefined
    throw error
  }
}

/**
 * Whether `signed` carries the very document that was verified before, so that nobody need verify it once more: a slow
 * phone computes a tenth of a second for it and more.
 */
export function carries(sodium: Sodium, signed: unknown, known: VerifiedChannel): boolean {
  const parsed = signedChannel.safeParse(signed)
  return (
    parsed.success && parsed.data.document === sodium.to_base64(known.bytes, sodium.base64_variants.ORIGINAL)
  )
}

/**
 * Compares a document with the one known so far. Throws ChannelError: signer, slug, older, or conflict (one serial,
 * two documents: somebody plays two parts).
 */
export function verifySuccessor(known: VerifiedChannel, next: VerifiedChannel): 'same' | 'newer' {
  if (next.document.signingKey !== known.document.signingKey) throw new ChannelError('signer')
  if (next.document.slug !== known.document.slug) throw new ChannelError('slug')
  if (same(next.hash, known.hash)) return 'same'
  if (next.document.serial === known.document.serial) throw new ChannelError('conflict')
  if (next.document.serial < known.document.serial) throw new ChannelError('older')
  return 'newer'
}

/** Holds a document against a pin. Throws ChannelError: signer, slug, older. */
export function verifyPin(channel: VerifiedChannel, pin: Pin): void {
  if (!sameFingerprint(channel.fingerprint, pin.fingerprint)) throw new ChannelError('signer')
  if (channel.document.slug !== pin.slug) throw new ChannelError('slug')
  if (channel.document.serial < pin.serial) throw new ChannelError('older')
}

/** Whether the document's last day is before `today` (`YYYY-MM-DD`). A warning, never a reason to refuse it. */
export function expired(document: ChannelDocument, today: string): boolean {
  return document.expires < today
}

/** The recipients as the envelope needs them, in the order of its slots. */
export function recipientsOf(sodium: Sodium, document: ChannelDocument): Recipient[] {
  return document.recipients.map(({ role, publicKey }) => ({
    role,
    publicKey: sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL),
  }))
}

function decode(sodium: Sodium, signed: unknown): { bytes: Uint8Array; signature: Uint8Array } {
  const parsed = signedChannel.safeParse(signed)
  if (!parsed.success) throw new ChannelError('format')
  const { ORIGINAL } = sodium.base64_variants
  try {
    return {
      bytes: sodium.from_base64(parsed.data.document, ORIGINAL),
      signature: sodium.from_base64(parsed.data.signature, ORIGINAL),
    }
  } catch {
    throw new ChannelError('format')
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new ChannelError('format')
  }
}

function signingKeyOf(sodium: Sodium, content: unknown): Uint8Array {
  const parsed = z.object({ signingKey: channelDocument.shape.signingKey }).safeParse(content)
  if (!parsed.success) throw new ChannelError('format')
  return sodium.from_base64(parsed.data.signingKey, sodium.base64_variants.ORIGINAL)
}

function checkSchema(content: unknown): ChannelDocument {
  const { format } = z.looseObject({ format: z.optional(z.unknown()) }).parse(content)
  if (typeof format === 'number' && format > 1) throw new ChannelError('version')
  const parsed = channelDocument.safeParse(content)
  if (parsed.success) return parsed.data
  throw new ChannelError('schema', `look at ${parsed.error.issues.flatMap(placesOf).join(', ')}`)
}

function placesOf(issue: z.core.$ZodIssue): string[] {
  const place = issue.path.join('.')
  // Rules of our own say why; zod's say nothing that the place does not.
  if (issue.code === 'custom') return [`${place} (${issue.message})`]
  if (issue.code !== 'unrecognized_keys') return [place]
  return issue.keys.map((key) => [...issue.path, key].join('.'))
}
