import type sodium from 'libsodium-wrappers'

/**
 * What Parasol uses of libsodium. Every function that needs cryptography is handed one of these, so that the same
 * code runs on the WebAssembly build, on the pure JavaScript build and on the build with Argon2id ("sumo").
 */
export type Sodium = Pick<
  typeof sodium,
  | 'base64_variants'
  | 'from_base64'
  | 'to_base64'
  | 'to_hex'
  | 'memcmp'
  | 'memzero'
  | 'pad'
  | 'unpad'
  | 'randombytes_buf'
  | 'randombytes_uniform'
  | 'crypto_generichash'
  | 'crypto_kem_xwing_seed_keypair'
  | 'crypto_kem_xwing_enc'
  | 'crypto_kem_xwing_dec'
  | 'crypto_kem_mlkem768_seed_keypair'
  | 'crypto_kem_mlkem768_dec'
  | 'crypto_scalarmult'
  | 'crypto_scalarmult_base'
  | 'crypto_hash_sha3256'
  | 'crypto_xof_shake256'
  | 'crypto_aead_xchacha20poly1305_ietf_encrypt'
  | 'crypto_aead_xchacha20poly1305_ietf_encrypt_detached'
  | 'crypto_aead_xchacha20poly1305_ietf_decrypt'
  | 'crypto_sign_seed_keypair'
  | 'crypto_sign_detached'
  | 'crypto_sign_verify_detached'
>
