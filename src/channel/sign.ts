import { sign } from '../envelope/signature.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { ChannelError } from './errors.ts'
import type { ChannelDocument, SignedChannel } from './schema.ts'
import { verifyChannel } from './verify.ts'

/**
 * Signs a document as it will travel. `signingSeed` (32 bytes) must be that of the document's own signing key.
 * Throws ChannelError: signer, or whatever verifyChannel would refuse, so that nothing unusable is ever published.
 */
export function signChannel(
  sodium: Sodium,
  document: ChannelDocument,
  signingSeed: Uint8Array,
): SignedChannel {
  const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  const { ORIGINAL } = sodium.base64_variants
  if (document.signingKey !== sodium.to_base64(publicKey, ORIGINAL)) throw new ChannelError('signer')
  const bytes = new TextEncoder().encode(JSON.stringify(document))
  const signed = {
    document: sodium.to_base64(bytes, ORIGINAL),
    signature: sodium.to_base64(sign(sodium, 'channel', bytes, privateKey), ORIGINAL),
  }
  verifyChannel(sodium, signed)
  return signed
}
