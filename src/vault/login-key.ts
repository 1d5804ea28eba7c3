import type { ChannelDocument } from '../channel/schema.ts'
import type { Sodium } from '../envelope/sodium.ts'
import type { AdvocateIdentity } from '../identity/identity.ts'

type Listed = ChannelDocument['advocates'][number]

/** Who a document says this advocate is, and with which of their login keys. */
export interface Standing {
  /** 32 bytes: the former login key while the document lists that one, else the current. */
  readonly seed: Uint8Array
  /** Absent where the document lists neither. */
  readonly listed: Listed | undefined
}

/** After a rotation the server knows the former login key until a document that lists the new one is published. */
export function standingIn(
  sodium: Sodium,
  { loginSeed, formerLoginSeed }: AdvocateIdentity,
  { advocates }: ChannelDocument,
): Standing {
  const listedAs = (seed: Uint8Array) => {
    const { publicKey } = sodium.crypto_sign_seed_keypair(seed)
    const loginKey = sodium.to_base64(publicKey, sodium.base64_variants.ORIGINAL)
    return advocates.find((advocate) => advocate.loginKey === loginKey)
  }
  const current = { seed: loginSeed, listed: listedAs(loginSeed) }
  if (current.listed !== undefined || formerLoginSeed === undefined) return current
  const former = { seed: formerLoginSeed, listed: listedAs(formerLoginSeed) }
  return former.listed === undefined ? current : former
}

/** The identity without a former login key that nothing needs any more, for the current one is listed. */
export function settled(
  sodium: Sodium,
  identity: AdvocateIdentity,
  document: ChannelDocument,
): AdvocateIdentity {
  const { formerLoginSeed, ...kept } = identity
  if (formerLoginSeed === undefined) return identity
  const { seed, listed } = standingIn(sodium, identity, document)
  return listed !== undefined && seed === identity.loginSeed ? kept : identity
}
