import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js'

// A second implementation, written from docs/envelope.md on other libraries. It shares no code with src/envelope, so
// that the vectors test the document and not one program against itself.

export { xwing }

export type Bytes = Uint8Array

export const join = (...chunks: (Bytes | string | number)[]): Bytes =>
  new Uint8Array(
    Buffer.concat(
      chunks.map((chunk) =>
        typeof chunk === 'number' ? Buffer.of(chunk) : typeof chunk === 'string' ? Buffer.from(chunk) : chunk,
      ),
    ),
  )

export const H = (message: Bytes): Bytes => blake2b(message, { dkLen: 32 })

export const keyedH = (key: Bytes, message: Bytes): Bytes => blake2b(message, { dkLen: 32, key })

export const encrypt = (key: Bytes, plaintext: Bytes, ad?: Bytes): Bytes =>
  xchacha20poly1305(key, new Uint8Array(24), ad).encrypt(plaintext)

export const decrypt = (key: Bytes, ciphertext: Bytes, ad?: Bytes): Bytes =>
  xchacha20poly1305(key, new Uint8Array(24), ad).decrypt(ciphertext)

export const equal = (a: Bytes, b: Bytes): boolean => Buffer.compare(a, b) === 0
