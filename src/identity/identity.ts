import type { Sodium } from '../envelope/sodium.ts'
import type { Recovery } from './recovery.ts'

/** What an organisation's channel was when this advocate last saw it; a later one may not contradict it. */
export interface ChannelPin {
  /** Where the channel is served, as the advocate typed it. */
  origin: string
  slug: string
  fingerprint: string
  /** The highest serial seen. */
  serial: number
  /** H(document bytes) of that serial, in hex. */
  documentHash: string
}

/** An advocate's daily keys. */
export interface AdvocateIdentity {
  type: 'advocate'
  label: string
  /** X-Wing seeds of 32 bytes, current last; the older ones open older reports. At least one. */
  recipientSeeds: Uint8Array[]
  /** Ed25519, 32 bytes. */
  loginSeed: Uint8Array
  /** The login key before, which the server knows until a document lists the current one. */
  formerLoginSeed?: Uint8Array
  /** Encrypts the advocate's local store: 32 bytes. */
  vaultKey: Uint8Array
  pin?: ChannelPin
  recovery?: Recovery
}

/** The organisation's key, which signs channel documents: kept in a file of its own, apart from daily keys. */
export interface SigningIdentity {
  type: 'signing'
  /** Ed25519, 32 bytes. */
  signingSeed: Uint8Array
  recovery?: Recovery
}

export type Identity = AdvocateIdentity | SigningIdentity

export function newAdvocate(sodium: Sodium, label: string): AdvocateIdentity {
  return {
    type: 'advocate',
    label,
    recipientSeeds: [sodium.randombytes_buf(32)],
    loginSeed: sodium.randombytes_buf(32),
    vaultKey: sodium.randombytes_buf(32),
  }
}

export function newSigning(sodium: Sodium): SigningIdentity {
  return { type: 'signing', signingSeed: sodium.randombytes_buf(32) }
}
