import { z } from 'zod'
import { same } from '../envelope/bytes.ts'
import { hash } from '../envelope/hash.ts'
import { sign, verify } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { fingerprint } from '../channel/fingerprint.ts'
import { NetworkError } from './errors.ts'
import { networkDocument, type NetworkDocument, type SignedNetwork, signedNetwork } from './schema.ts'

export interface VerifiedNetwork {
  readonly document: NetworkDocument
  /** H of the bytes that were signed, 32 bytes. */
  readonly hash: Uint8Array
  /** Of the key that signed it. Whether that is the right network is for a person to say. */
  readonly fingerprint: string
}

/**
 * Signs a document as it will travel. `signingSeed` (32 bytes) must be that of the document's own signing key. Throws
 * NetworkError: signer, or whatever verifyNetwork would refuse, so that nothing unusable is ever published.
 */
export function signNetwork(
  sodium: Sodium,
  document: NetworkDocument,
  signingSeed: Uint8Array,
): SignedNetwork {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  const { ORIGINAL } = sodium.base64_variants
  if (document.signingKey !== sodium.to_base64(publicKey, ORIGINAL)) throw new NetworkError('signer')
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  const signed = {
    document: sodium.to_base64(bytes, ORIGINAL),
    signature: sodium.to_base64(sign(sodium, 'network', bytes, privateKey), ORIGINAL),
  }
  verifyNetwork(sodium, signed)
  return signed
}

/**
 * Reads a signed network document (`{document, signature}`, already parsed from JSON). Throws NetworkError, checked in
 * this order: format, signature (by the key that the document itself names), version, schema.
 */
export function verifyNetwork(sodium: Sodium, signed: unknown): VerifiedNetwork {
  const { bytes, signature } = decode(sodium, signed)
  const content = parseJson(bytes)
  const { signingKey, format } = outline(content)
  const key = sodium.from_base64(signingKey, sodium.base64_variants.ORIGINAL)
  if (!verify(sodium, 'network', bytes, signature, key)) throw new NetworkError('signature')
  if (typeof format === 'number' && format > 1) throw new NetworkError('version')
  const parsed = networkDocument.safeParse(content)
  if (!parsed.success) {
    const places = parsed.error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
    throw new NetworkError('schema', `look at ${places.join(', ')}`)
  }
  return { document: parsed.data, hash: hash(sodium, bytes), fingerprint: fingerprint(sodium, key) }
}

/**
 * Compares a document with the one known so far. Throws NetworkError: signer, slug, older, or conflict (one serial, two
 * documents: somebody plays two parts).
 */
export function verifyNetworkSuccessor(known: VerifiedNetwork, next: VerifiedNetwork): 'same' | 'newer' {
  if (next.document.signingKey !== known.document.signingKey) throw new NetworkError('signer')
  if (next.document.slug !== known.document.slug) throw new NetworkError('slug')
  if (same(next.hash, known.hash)) return 'same'
  if (next.document.serial === known.document.serial) throw new NetworkError('conflict')
  if (next.document.serial < known.document.serial) throw new NetworkError('older')
  return 'newer'
}

function decode(sodium: Sodium, signed: unknown): Record<'bytes' | 'signature', Uint8Array> {
  const parsed = signedNetwork.safeParse(signed)
  if (!parsed.success) throw new NetworkError('format')
  const { ORIGINAL } = sodium.base64_variants
  try {
    return {
      bytes: sodium.from_base64(parsed.data.document, ORIGINAL),
      signature: sodium.from_base64(parsed.data.signature, ORIGINAL),
    }
  } catch (error) {
    throw new NetworkError('format', undefined, { cause: error })
  }
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new NetworkError('format', undefined, { cause: error })
  }
}

function outline(content: unknown): { signingKey: string; format?: unknown } {
  const parsed = z
    .looseObject({ signingKey: networkDocument.shape.signingKey, format: z.unknown().optional() })
    .safeParse(content)
  if (!parsed.success) throw new NetworkError('format')
  return parsed.data
}
