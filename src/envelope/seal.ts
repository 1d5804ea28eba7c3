import { assembleReport } from './assemble.ts'
import type { Report } from './assemble.ts'
import { nonceLength } from './format.ts'
import type { Sodium } from './sodium.ts'

export type { Report } from './assemble.ts'
export type { Recipient, Role } from './keys.ts'

/**
 * Seals a report to every recipient of a channel document: docs/envelope.md, "Envelope". Every call gives other
 * bytes, of `reportLength(recipients.length)`, so a retry must send the bytes that it has.
 * Throws EnvelopeError `padding` when the facts exceed 2,047 bytes or the account 14,335; and libsodium's own Error
 * for a recipient key that no verified channel document contains.
 */
export function sealReport(sodium: Sodium, report: Report): Uint8Array {
  const partKeys = [sodium.randombytes_buf(32), sodium.randombytes_buf(32)] as const
  const envelope = assembleReport(sodium, report, {
    nonce: sodium.randombytes_buf(nonceLength),
    partKeys,
    encapsulate: (publicKey) => sodium.crypto_kem_xwing_enc(publicKey),
  })
  for (const key of partKeys) sodium.memzero(key)
  return envelope
}
