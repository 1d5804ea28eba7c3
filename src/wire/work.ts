import * as z from 'zod/mini'

/**
 * Proof of work, asked for only while more reports come in than the service takes. Form and content are those of
 * ALTCHA 2: find the counter for which PBKDF2/SHA-256 (password: nonce ‖ u32 counter, big-endian) begins with the prefix.
 */

/** A request brings its proof in this header. */
export const proofHeader = 'parasol-proof'
/** Iterations of one derivation. Browsers do them in native code, so that a phone is not far behind a flooder's machine. */
export const iterations = 1000
/** Counters lie below this: the most derivations that one challenge can cost. */
export const hardest = 1000
/** Bytes. */
export const keyLength = 32

const hex = (bytes: number) => z.string().check(z.length(bytes * 2), z.regex(/^[0-9a-f]+$/))

/** Nothing in it is a matter of negotiation: a phone works on what this version knows or not at all. */
export const workChallengeBody = z.strictObject({
  parameters: z.strictObject({
    algorithm: z.literal('PBKDF2/SHA-256'),
    cost: z.literal(iterations),
    keyLength: z.literal(keyLength),
    keyPrefix: hex(keyLength / 2),
    keySignature: hex(32),
    nonce: hex(16),
    salt: hex(16),
  }),
  signature: hex(32),
})
export type WorkChallenge = z.infer<typeof workChallengeBody>

const proof = z.strictObject({
  challenge: workChallengeBody,
  solution: z.strictObject({ counter: z.int().check(z.nonnegative()), derivedKey: hex(keyLength) }),
})
export type Proof = z.infer<typeof proof>

/** All characters are plain ASCII. */
export const encodeProof = (proof: Proof): string => btoa(JSON.stringify(proof))

/** The proof in a header; undefined if there is none that could be one. */
export function decodeProof(header: string | undefined): Proof | undefined {
  if (header === undefined || header.length > 2048) return undefined
  try {
    return proof.parse(JSON.parse(atob(header)))
  } catch {
    return undefined
  }
}
