import { ascii } from './bytes.ts'
import { GrantsError } from './grants-error.ts'
import { encodeGrantsFile, type GrantsFile } from './grants-file.ts'
import { wrappedLength } from './format.ts'
import { keyedHash } from './hash.ts'
import { opensAccount, type Recipient, type RecipientKeyPair } from './keys.ts'
import { same } from './bytes.ts'
import type { PartKeys } from './open.ts'
import { zeroNonce } from './schedule.ts'
import type { Sodium } from './sodium.ts'

/** The part keys of one envelope, to be handed on. */
export interface Grant {
  /** 16 bytes. */
  envelopeId: Uint8Array
  /** The day of its batch, `YYYY-MM-DD`, so that all advocates date it alike. */
  day: string
  keys: PartKeys
}

interface Encapsulation {
  ciphertext: Uint8Array
  sharedSecret: Uint8Array
}

/**
 * A signed file that opens these envelopes to one more recipient, as far as their role goes: a *tally* recipient gets
 * no key of an account. `seed` is that of the granter's login key. No envelope changes, nor its identifier.
 */
export function sealGrants(
  sodium: Sodium,
  grants: readonly Grant[],
  { publicKey, role }: Recipient,
  seed: Uint8Array,
  encapsulate: (publicKey: Uint8Array) => Encapsulation = (key) => sodium.crypto_kem_xwing_enc(key),
): Uint8Array {
  const { publicKey: loginKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
  const { ciphertext: encapsulation, sharedSecret } = encapsulate(publicKey)
  const wrap = (envelopeId: Uint8Array, part: 0 | 1, partKey: Uint8Array | undefined) => {
    if (partKey === undefined) return new Uint8Array(wrappedLength)
    const key = grantKey(sodium, sharedSecret, { envelopeId, part, publicKey, encapsulation })
    return sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(partKey, null, null, zeroNonce, key)
  }
  const wrapped = grants.map(({ envelopeId, day, keys }) => ({
    envelopeId,
    day,
    wrapped: [
      wrap(envelopeId, 0, keys.facts),
      wrap(envelopeId, 1, opensAccount(role) ? keys.account : undefined),
    ] as [Uint8Array, Uint8Array],
  }))
  return encodeGrantsFile(sodium, { loginKey, publicKey, encapsulation, grants: wrapped }, privateKey)
}

/**
 * The part keys in a grants file for whichever of these keys (one advocate's, old and new) it was made. Whether they
 * are the right ones shows in the tags of the envelopes. Throws GrantsError: not-recipient, unwrap.
 */
export function openGrants(sodium: Sodium, file: GrantsFile, keys: readonly RecipientKeyPair[]): Grant[] {
  const { publicKey, encapsulation } = file
  const own = keys.find((pair) => same(pair.publicKey, publicKey))
  if (own === undefined) throw new GrantsError('not-recipient')
  const unwrapping = (cause: unknown) => new GrantsError('unwrap', { cause })
  const sharedSecret = attempt(() => sodium.crypto_kem_xwing_dec(encapsulation, own.seed), unwrapping)
  const unwrap = (envelopeId: Uint8Array, part: 0 | 1, wrapped: Uint8Array) => {
    const key = grantKey(sodium, sharedSecret, { envelopeId, part, publicKey, encapsulation })
    return attempt(
      () => sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, wrapped, null, zeroNonce, key),
      unwrapping,
    )
  }
  return file.grants.map(({ envelopeId, day, wrapped: [facts, account] }) => ({
    envelopeId,
    day,
    keys: {
      facts: unwrap(envelopeId, 0, facts),
      account: account.some((byte) => byte !== 0) ? unwrap(envelopeId, 1, account) : undefined,
    },
  }))
}

interface Bound {
  envelopeId: Uint8Array
  part: number
  publicKey: Uint8Array
  encapsulation: Uint8Array
}

function grantKey(
  sodium: Sodium,
  sharedSecret: Uint8Array,
  { envelopeId, part, publicKey, encapsulation }: Bound,
): Uint8Array {
  const label = ascii('parasol/1 grant')
  return keyedHash(sodium, sharedSecret, label, envelopeId, Uint8Array.of(part), publicKey, encapsulation)
}

function attempt<T>(work: () => T, otherwise: (cause: unknown) => Error): T {
  try {
    return work()
  } catch (cause) {
    throw otherwise(cause)
  }
}
