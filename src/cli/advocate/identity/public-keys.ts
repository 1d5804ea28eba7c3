import { advocateFingerprint } from '../../../channel/fingerprint.ts'
import { recipientKeyFromSeed } from '../../../envelope/keys.ts'
import type { Sodium } from '../../../envelope/sodium.ts'
import type { AdvocateIdentity } from '../../../identity/identity.ts'
import { CliError } from '../../errors.ts'
import type { Card } from '../card.ts'

/** What an advocate hands to the colleague who lists them. */
export function cardOf(sodium: Sodium, identity: AdvocateIdentity): Card {
  const base64 = (bytes: Uint8Array) => sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
  const { publicKey, loginKey } = publicKeys(sodium, identity)
  return { label: identity.label, publicKey: base64(publicKey), loginKey: base64(loginKey) }
}

/** The number that the advocate reads aloud before their card is listed. */
export function numberOf(sodium: Sodium, identity: AdvocateIdentity): string {
  const { publicKey, loginKey } = publicKeys(sodium, identity)
  return advocateFingerprint(sodium, publicKey, loginKey)
}

function publicKeys(sodium: Sodium, { recipientSeeds, loginSeed }: AdvocateIdentity) {
  const seed = recipientSeeds.at(-1)
  if (seed === undefined) throw new CliError('This identity holds no key: use your copy of it.')
  return {
    publicKey: recipientKeyFromSeed(sodium, seed).publicKey,
    loginKey: sodium.crypto_sign_seed_keypair(loginSeed).publicKey,
  }
}
