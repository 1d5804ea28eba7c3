import { ascii, concat, same } from '../envelope/bytes.ts'
import { hash, keyedHash } from '../envelope/hash.ts'
import { zeroNonce } from '../envelope/schedule.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { inBase32, numberOf } from './base32.ts'
import { IdentityError } from './errors.ts'

// recovery copy = backupId[5] ‖ X-Wing ciphertext[1120] ‖ wrapped file key[48]
// The recovery key is an X-Wing seed that is on paper only. The identity keeps its public key, so that every writing
// can seal its own file key to it anew: neither a new passphrase nor a pull needs the papers.

export const backupIdLength = 5
const ciphertextLength = 1120
export const recoveryCopyLength = backupIdLength + ciphertextLength + 48

/** What an identity knows of its recovery key: enough to write a recovery copy, not to open one. */
export interface Recovery {
  /** X-Wing, 1,216 bytes. */
  publicKey: Uint8Array
  /** On how many papers the key is, 2 to 15. */
  shares: number
  /** How many of them give the key back, at least 2. */
  need: number
}

/** The name of a backup: the first 5 bytes of H("parasol/1 backup" ‖ public key). It proves a recovered key right. */
export function backupId(sodium: Sodium, publicKey: Uint8Array): Uint8Array {
  return hash(sodium, ascii('parasol/1 backup'), publicKey).subarray(0, backupIdLength)
}

/** The name as people read it: `7K2M-9QXD`. */
export function backupName(backupId: Uint8Array): string {
  const text = inBase32(numberOf(backupId), 8)
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

/** Seals the key of one identity file, whose first 60 bytes are `beginning`, to the recovery key. */
export function sealFileKey(
  sodium: Sodium,
  publicKey: Uint8Array,
  beginning: Uint8Array,
  fileKey: Uint8Array,
  encapsulate: (publicKey: Uint8Array) => { ciphertext: Uint8Array; sharedSecret: Uint8Array } = (key) =>
    sodium.crypto_kem_xwing_enc(key),
): Uint8Array {
  const id = backupId(sodium, publicKey)
  const { ciphertext, sharedSecret } = encapsulate(publicKey)
  const key = wrapKey(sodium, sharedSecret, concat(beginning, id, publicKey, ciphertext))
  const wrapped = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(fileKey, null, null, zeroNonce, key)
  sodium.memzero(key)
  return concat(id, ciphertext, wrapped)
}

/** The file key out of a recovery copy. Throws IdentityError: other-backup, recovery. `seed` is the recovery key. */
export function openFileKey(
  sodium: Sodium,
  seed: Uint8Array,
  beginning: Uint8Array,
  copy: Uint8Array,
): Uint8Array {
  const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(seed)
  const id = backupId(sodium, publicKey)
  const copyId = copy.subarray(0, backupIdLength)
  if (!same(id, copyId)) {
    const [backup, other] = [backupName(id), backupName(copyId)]
    throw new IdentityError('other-backup', { detail: `${backup}, not ${other}`, facts: { backup, other } })
  }
  const ciphertext = copy.subarray(backupIdLength, backupIdLength + ciphertextLength)
  try {
    const sharedSecret = sodium.crypto_kem_xwing_dec(ciphertext, seed)
    const key = wrapKey(sodium, sharedSecret, concat(beginning, id, publicKey, ciphertext))
    const wrapped = copy.subarray(backupIdLength + ciphertextLength)
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, wrapped, null, zeroNonce, key)
  } catch (cause) {
    throw new IdentityError('recovery', { cause })
  }
}

function wrapKey(sodium: Sodium, sharedSecret: Uint8Array, bound: Uint8Array): Uint8Array {
  return keyedHash(sodium, sharedSecret, ascii('parasol/1 recovery'), bound)
}
