import { ascii } from './bytes.ts'
import type { Sodium } from './sodium.ts'

/**
 * X-Wing's decapsulation key, expanded: what libsodium makes of the seed anew at every `crypto_kem_xwing_dec`. Who opens
 * many envelopes keeps it, as draft-connolly-cfrg-xwing-kem allows, and spares a third of the work. As secret as the seed.
 */
export interface DecapsulationKey {
  /** ML-KEM-768, 2,400 bytes. */
  readonly lattice: Uint8Array
  /** X25519 secret and public key, 32 bytes each. */
  readonly curve: Uint8Array
  readonly curvePublic: Uint8Array
}

/** The key of a seed of 32 bytes. */
export function expandSeed(sodium: Sodium, seed: Uint8Array): DecapsulationKey {
  const expanded = sodium.crypto_xof_shake256(96, seed)
  const curve = expanded.slice(64)
  const lattice = sodium.crypto_kem_mlkem768_seed_keypair(expanded.subarray(0, 64)).privateKey
  sodium.memzero(expanded)
  return { lattice, curve, curvePublic: sodium.crypto_scalarmult_base(curve) }
}

/** The same 32 bytes as `crypto_kem_xwing_dec` with the seed; throws where that throws (X25519 gives all zeros). */
export function decapsulate(sodium: Sodium, ciphertext: Uint8Array, key: DecapsulationKey): Uint8Array {
  const ephemeral = ciphertext.subarray(latticeLength)
  const combined = new Uint8Array(4 * 32 + label.length)
  combined.set(sodium.crypto_kem_mlkem768_dec(ciphertext.subarray(0, latticeLength), key.lattice), 0)
  combined.set(sodium.crypto_scalarmult(key.curve, ephemeral), 32)
  combined.set(ephemeral, 64)
  combined.set(key.curvePublic, 96)
  combined.set(label, 128)
  const sharedSecret = sodium.crypto_hash_sha3256(combined)
  sodium.memzero(combined)
  return sharedSecret
}

export function wipe(sodium: Sodium, { lattice, curve }: DecapsulationKey): void {
  sodium.memzero(lattice)
  sodium.memzero(curve)
}

const latticeLength = 1088
const label = ascii('\\.//^\\')
