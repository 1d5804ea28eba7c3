import type { Sodium } from './sodium.ts'

/** *case* opens a whole report; *tally* opens its facts only. */
export type Role = 'case' | 'tally'

/** One whom reports are sealed to, as the channel document lists them. The X-Wing public key has 1,216 bytes. */
export interface Recipient {
  role: Role
  publicKey: Uint8Array
}

export interface RecipientKeyPair {
  /** 32 bytes: the whole secret. libsodium's X-Wing uses the seed itself as its private key. */
  seed: Uint8Array
  /** 1,216 bytes. */
  publicKey: Uint8Array
}

export function generateRecipientKey(sodium: Sodium): RecipientKeyPair {
  return recipientKeyFromSeed(sodium, sodium.randombytes_buf(32))
}

/** The key pair of a seed of 32 bytes; the same seed gives the same pair. */
export function recipientKeyFromSeed(sodium: Sodium, seed: Uint8Array): RecipientKeyPair {
  return { seed, publicKey: sodium.crypto_kem_xwing_seed_keypair(seed).publicKey }
}

/** Whether a role opens accounts. Every role opens facts. */
export function opensAccount(role: Role): boolean {
  return role === 'case'
}
