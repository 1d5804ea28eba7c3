import { decrypt, equal, H, join, keyedH, xwing } from './primitives.ts'
import type { Bytes } from './primitives.ts'

export interface SecondGrant {
  envelopeId: Bytes
  day: number
  facts: Bytes
  account: Bytes | undefined
}

/** The grants of a file for the holder of this seed; its signature is for another to check. Throws where it does not open. */
export function secondGrants(file: Bytes, seed: Bytes): SecondGrant[] {
  const { publicKey } = xwing.keygen(seed)
  const ct = file.subarray(1264, 2384)
  if (!equal(publicKey, file.subarray(48, 1264))) throw new Error('for somebody else')
  const sharedSecret = xwing.decapsulate(ct, seed)
  const count = Buffer.from(file).readUInt32LE(12)
  return Array.from({ length: count }, (_, index) => {
    const grant = file.subarray(2384 + index * 116, 2500 + index * 116)
    const envelopeId = grant.subarray(0, 16)
    const unwrap = (part: number, wrapped: Bytes) =>
      decrypt(keyedH(sharedSecret, join('parasol/1 grant', envelopeId, part, publicKey, ct)), wrapped)
    const account = grant.subarray(68)
    return {
      envelopeId,
      day: Buffer.from(grant).readUInt32LE(16),
      facts: unwrap(0, grant.subarray(20, 68)),
      account: equal(account, new Uint8Array(48)) ? undefined : unwrap(1, account),
    }
  })
}

/** What the signer of a grants file signs with use `grant`. */
export function signedOfGrants(file: Bytes): Bytes {
  return H(file.subarray(0, file.length - 64))
}
