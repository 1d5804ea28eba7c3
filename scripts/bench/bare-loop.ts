/**
 * The least that opening can cost, in a thread of its own: for each report one X-Wing decapsulation and one decryption of
 * as many bytes as facts have, as the library does them.
 */
import { parentPort } from 'node:worker_threads'
import { encapsulationLength } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'

export interface BareWork {
  readonly seed: Uint8Array
  /** 1,120 bytes each, one behind the other. */
  readonly encapsulations: Uint8Array
}

const sodium = await loadSodium()
const key = sodium.randombytes_buf(32)
const nonce = new Uint8Array(24)
const facts = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(new Uint8Array(2048), null, null, nonce, key)

parentPort?.on('message', ({ seed, encapsulations }: BareWork) => {
  const started = performance.now()
  for (let at = 0; at < encapsulations.length; at += encapsulationLength) {
    sodium.crypto_kem_xwing_dec(encapsulations.subarray(at, at + encapsulationLength), seed)
    sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, facts, null, nonce, key)
  }
  parentPort?.postMessage((performance.now() - started) / 1000)
})
