import sodium from 'libsodium-wrappers-sumo'
import { concat } from '../envelope/bytes.ts'
import { decodeContent, encodeContent } from './content.ts'
import { IdentityError } from './errors.ts'
import { encodePrefix, parseIdentityFile } from './format.ts'
import type { IdentityFile, Prefix } from './format.ts'
import type { Identity } from './identity.ts'
import { checkLimits } from './limits.ts'
import type { Limits } from './limits.ts'
import { openFileKey, sealFileKey } from './recovery.ts'

/**
 * The bytes of an identity file, under a key that Argon2id makes of the passphrase. Takes about a second. Where the
 * identity has a recovery key, the file's own key is sealed to that one too.
 */
export async function sealIdentity(
  identity: Identity,
  passphrase: Uint8Array,
  limits: Limits,
): Promise<Uint8Array> {
  checkLimits(limits)
  await sodium.ready
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const { type, recovery } = identity
  const prefix: Prefix = { version: recovery === undefined ? 1 : 2, type, limits, salt, nonce }
  const beginning = encodePrefix(prefix)
  const key = deriveKey(prefix, passphrase)
  const before =
    recovery === undefined
      ? beginning
      : concat(beginning, sealFileKey(sodium, recovery.publicKey, beginning, key))
  const content = encodeContent(identity)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, before, null, nonce, key)
  sodium.memzero(content)
  sodium.memzero(key)
  return concat(before, sealed)
}

/** The identity in such bytes. Throws IdentityError: what parseIdentityFile throws, passphrase, damaged. */
export async function openIdentity(bytes: Uint8Array, passphrase: Uint8Array): Promise<Identity> {
  await sodium.ready
  const file = parseIdentityFile(bytes)
  return decrypt(file, deriveKey(file.prefix, passphrase), 'passphrase')
}

/**
 * The same with the recovery key (32 bytes) instead of the passphrase. Throws IdentityError: what parseIdentityFile
 * throws, no-recovery, other-backup, recovery, damaged.
 */
export async function recoverIdentity(bytes: Uint8Array, recoveryKey: Uint8Array): Promise<Identity> {
  await sodium.ready
  const file = parseIdentityFile(bytes)
  if (file.recoveryCopy === undefined) throw new IdentityError('no-recovery')
  return decrypt(file, openFileKey(sodium, recoveryKey, file.prefixBytes, file.recoveryCopy), 'recovery')
}

function deriveKey({ limits, salt }: Prefix, passphrase: Uint8Array): Uint8Array {
  return sodium.crypto_pwhash(
    sodium.crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
    passphrase,
    salt,
    limits.operations,
    limits.memoryKiB * 1024,
    sodium.crypto_pwhash_ALG_ARGON2ID13,
  )
}

function decrypt(
  { prefix, prefixBytes, recoveryCopy, ciphertext }: IdentityFile,
  key: Uint8Array,
  otherwise: 'passphrase' | 'recovery',
): Identity {
  const before = recoveryCopy === undefined ? prefixBytes : concat(prefixBytes, recoveryCopy)
  const content = decryptContent(ciphertext, before, prefix.nonce, key, otherwise)
  try {
    return decodeContent(content)
  } finally {
    sodium.memzero(content)
  }
}

function decryptContent(
  ciphertext: Uint8Array,
  before: Uint8Array,
  nonce: Uint8Array,
  key: Uint8Array,
  otherwise: 'passphrase' | 'recovery',
): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, before, nonce, key)
  } catch (cause) {
    throw new IdentityError(otherwise, { cause })
  } finally {
    sodium.memzero(key)
  }
}
