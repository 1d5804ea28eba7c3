import { z } from 'zod'
import { IdentityError } from './errors.ts'
import type { Identity } from './identity.ts'

// What an identity file holds once decrypted: JSON, with secrets as canonical base64 of their 32 bytes.

const secret = z.codec(
  z.base64().length(44),
  z.custom<Uint8Array>((value) => value instanceof Uint8Array),
  {
    decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
    encode: (bytes) => Buffer.from(bytes).toString('base64'),
  },
)

const content = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('advocate'),
    label: z.string(),
    recipientSeeds: z.array(secret).min(1),
    loginSeed: secret,
    vaultKey: secret,
    pin: z
      .strictObject({
        origin: z.string(),
        slug: z.string(),
        fingerprint: z.string(),
        serial: z.int(),
        documentHash: z.string(),
      })
      .exactOptional(),
  }),
  z.strictObject({ type: z.literal('signing'), signingSeed: secret }),
])

export function encodeContent(identity: Identity): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(z.encode(content, identity)))
}

/** Throws IdentityError `damaged` for anything that encodeContent does not write. */
export function decodeContent(bytes: Uint8Array): Identity {
  try {
    return content.parse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    throw new IdentityError('damaged')
  }
}
