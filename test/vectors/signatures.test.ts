import t from 'tap'
import { advocateFingerprint, fingerprint } from '../../src/channel/fingerprint.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { loginMessage, verify } from '../../src/envelope/signature.ts'
import { signaturesFile } from './format.ts'
import { loadVectorFile } from './load.ts'

const sodium = await loadSodium()
const file = signaturesFile.parse(loadVectorFile('signatures'))
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'))

await t.test('signatures hold or are refused as their vectors say', (t) => {
  for (const { name, use, message, publicKey, signature, holds } of file.signatures)
    t.equal(verify(sodium, use, bytes(message), bytes(signature), bytes(publicKey)), holds, name)
  t.end()
})

await t.test('fingerprints and login messages are as their vectors say', (t) => {
  for (const { signingKey, fingerprint: expected } of file.fingerprints)
    t.equal(fingerprint(sodium, bytes(signingKey)), expected)
  for (const { publicKey, loginKey, fingerprint: expected } of file.advocates)
    t.equal(
      advocateFingerprint(sodium, new Uint8Array(Buffer.from(publicKey, 'base64')), bytes(loginKey)),
      expected,
    )
  for (const { origin, slug, challenge, message } of file.logins)
    t.strictSame(loginMessage(origin, slug, bytes(challenge)), bytes(message))
  t.end()
})
