import t from 'tap'
import { decapsulate, expandSeed, wipe } from '../../src/envelope/decapsulation.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'

const sodium = await loadSodium()
const latticeLength = 1088

await t.test('an expanded key gives what the seed gives, also for what was altered', (t) => {
  for (let round = 0; round < 50; round++) {
    const seed = sodium.randombytes_buf(32)
    const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(seed)
    const { ciphertext, sharedSecret } = sodium.crypto_kem_xwing_enc(publicKey)
    const key = expandSeed(sodium, seed)
    t.same(decapsulate(sodium, ciphertext, key), sharedSecret)
    // ML-KEM answers an altered ciphertext with a secret that nobody shares; both ways must agree on it.
    for (const at of [sodium.randombytes_uniform(latticeLength), latticeLength + 5]) {
      const altered = Uint8Array.from(ciphertext, (byte, i) => (i === at ? byte ^ 1 : byte))
      const secret = sodium.crypto_kem_xwing_dec(altered, seed)
      t.same(decapsulate(sodium, altered, key), secret)
      t.notSame(secret, sharedSecret)
    }
  }
  t.end()
})

await t.test('where X25519 would give all zeros, both ways refuse', (t) => {
  const seed = sodium.randombytes_buf(32)
  const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(seed)
  const { ciphertext } = sodium.crypto_kem_xwing_enc(publicKey)
  const lowOrder = Uint8Array.from(ciphertext, (byte, i) => (i < latticeLength ? byte : 0))
  t.throws(() => sodium.crypto_kem_xwing_dec(lowOrder, seed))
  t.throws(() => decapsulate(sodium, lowOrder, expandSeed(sodium, seed)))
  t.end()
})

await t.test('a wiped key holds no secret', (t) => {
  const key = expandSeed(sodium, sodium.randombytes_buf(32))
  wipe(sodium, key)
  t.ok([...key.lattice, ...key.curve].every((byte) => byte === 0))
  t.end()
})
