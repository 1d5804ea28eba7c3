import { z } from 'zod'
import { IdentityError } from './errors.ts'
import type { Identity } from './identity.ts'
import { mostShares } from './share.ts'

// What an identity file holds once decrypted: JSON, with secrets as canonical base64 of their 32 bytes.

const bytesOf = (length: number) =>
  z.codec(
    z.base64().length(4 * Math.ceil(length / 3)),
    z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length === length),
    {
      decode: (text) => new Uint8Array(Buffer.from(text, 'base64')),
      encode: (bytes) => Buffer.from(bytes).toString('base64'),
    },
  )

const secret = bytesOf(32)

const recovery = z
  .strictObject({ publicKey: bytesOf(1216), shares: z.int().max(mostShares), need: z.int().min(2) })
  .refine(({ shares, need }) => need <= shares)
  .exactOptional()

const content = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('advocate'),
    label: z.string(),
    recipientSeeds: z.array(secret).min(1),
    loginSeed: secret,
    formerLoginSeed: secret.exactOptional(),
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
    recovery,
  }),
  z.strictObject({ type: z.literal('signing'), signingSeed: secret, recovery }),
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
