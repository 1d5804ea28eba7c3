import sodium from 'libsodium-wrappers-sumo'
import { concat } from '../envelope/bytes.ts'
import { decodeContent, encodeContent } from './content.ts'
import { IdentityError } from './errors.ts'
import { encodePrefix, parseIdentityFile } from './format.ts'
import type { Prefix } from './format.ts'
import type { Identity } from './identity.ts'
import { checkLimits } from './limits.ts'
import type { Limits } from './limits.ts'

/** The bytes of an identity file, under a key that Argon2id makes of the passphrase. Takes about a second. */
export async function sealIdentity(
  identity: Identity,
  passphrase: Uint8Array,
  limits: Limits,
): Promise<Uint8Array> {
  checkLimits(limits)
  await sodium.ready
  const salt = sodium.randombytes_buf(sodium.crypto_pwhash_SALTBYTES)
  const nonce = sodium.randombytes_buf(sodium.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
  const prefix = { type: identity.type, limits, salt, nonce }
  const prefixBytes = encodePrefix(prefix)
  const key = deriveKey(prefix, passphrase)
  const content = encodeContent(identity)
  const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(content, prefixBytes, null, nonce, key)
  sodium.memzero(content)
  sodium.memzero(key)
  return concat(prefixBytes, sealed)
}

/** The identity in such bytes. Throws IdentityError: what parseIdentityFile throws, passphrase, damaged. */
export async function openIdentity(bytes: Uint8Array, passphrase: Uint8Array): Promise<Identity> {
  await sodium.ready
  const { prefix, prefixBytes, ciphertext } = parseIdentityFile(bytes)
  const content = decrypt(prefix, prefixBytes, ciphertext, deriveKey(prefix, passphrase))
  const identity = decodeContent(content)
  sodium.memzero(content)
  return identity
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
  { nonce }: Prefix,
  prefixBytes: Uint8Array,
  ciphertext: Uint8Array,
  key: Uint8Array,
): Uint8Array {
  try {
    return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, ciphertext, prefixBytes, nonce, key)
  } catch (cause) {
    throw new IdentityError('passphrase', { cause })
  } finally {
    sodium.memzero(key)
  }
}
