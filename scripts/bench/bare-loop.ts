/**
 * The least that opening can cost, in a thread of its own: for each report one X-Wing decapsulation and one decryption of
 * as many bytes as facts have, as the library does them.
 */
import { parentPort } from 'node:worker_threads'
import { loadSodium } from '../../src/envelope/load-sodium.ts'

export interface BareWork {
  readonly seed: Uint8Array
  readonly encapsulations: readonly Uint8Array[]
}

const sodium = await loadSodium()
const key = sodium.randombytes_buf(32)
const nonce = new Uint8Array(24)
const facts = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(new Uint8Array(2048), null, null, nonce, key)

parentPort?.on('message', ({ seed, encapsulations }: BareWork) => {
  const started = performance.now()
  for (const ciphertext of encapsulations) {
    sodium.crypto_kem_xwing_dec(ciphertext, seed)
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, facts, null, nonce, key)
  }
  parentPort?.postMessage((performance.now() - started) / 1000)
})
