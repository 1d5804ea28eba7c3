import type { SignatureUse } from '../../src/envelope/signature.ts'
import { sign } from '../../src/envelope/signature.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { sodium } from './cast.ts'

/** Anything as an entry of a ledger, signed by this seed (32 bytes): what no honest program would sign as well. */
export function signedWith(seed: Uint8Array, entry: object, use: SignatureUse = 'release'): SignedEntry {
  const { privateKey } = sodium.crypto_sign_seed_keypair(seed)
  const { ORIGINAL } = sodium.base64_variants
  const bytes = new TextEncoder().encode(JSON.stringify(entry))
  return {
    entry: sodium.to_base64(bytes, ORIGINAL),
    signature: sodium.to_base64(sign(sodium, use, bytes, privateKey), ORIGINAL),
  }
}
