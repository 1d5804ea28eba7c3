import fc from 'fast-check'
import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { loginMessage, sign, verify } from '../../src/envelope/signature.ts'
import type { SignatureUse } from '../../src/envelope/signature.ts'
import { fixtureAdvocate } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { loginSecretKey, loginPublicKey } = fixtureAdvocate(sodium, 'Anna', 'case')
const uses: SignatureUse[] = ['channel', 'release', 'login', 'grant', 'remove', 'quote', 'network']

await t.test('a signature holds for its message, its use and its key, and for nothing else', (t) => {
  const other = fixtureAdvocate(sodium, 'Boran', 'tally').loginPublicKey
  fc.assert(
    fc.property(fc.constantFrom(...uses), fc.uint8Array(), (use, message) => {
      const signature = sign(sodium, use, message, loginSecretKey)
      const longer = Uint8Array.of(...message, 0)
      return (
        verify(sodium, use, message, signature, loginPublicKey) &&
        uses.every(
          (another) => another === use || !verify(sodium, another, message, signature, loginPublicKey),
        ) &&
        !verify(sodium, use, longer, signature, loginPublicKey) &&
        !verify(sodium, use, message, signature, other)
      )
    }),
    { numRuns: 30 },
  )
  t.end()
})

await t.test('wrong lengths and keys of low order are no signature, and no exception', (t) => {
  const message = Uint8Array.of(1)
  const signature = sign(sodium, 'login', message, loginSecretKey)
  t.notOk(verify(sodium, 'login', message, signature.subarray(1), loginPublicKey))
  t.notOk(verify(sodium, 'login', message, new Uint8Array(), loginPublicKey))
  t.notOk(verify(sodium, 'login', message, signature, loginPublicKey.subarray(1)))
  t.notOk(verify(sodium, 'login', message, new Uint8Array(64), new Uint8Array(32)))
  t.end()
})

await t.test('a login message cannot be read in two ways', (t) => {
  const challenge = new Uint8Array(32).fill(9)
  t.strictSame(
    loginMessage('https://a.example', 'lotus', challenge),
    new Uint8Array(Buffer.concat([Buffer.from('\x11https://a.example\x05lotus'), challenge])),
  )
  t.strictNotSame(loginMessage('https://ab', 'c', challenge), loginMessage('https://a', 'bc', challenge))
  t.throws(() => loginMessage('a'.repeat(256), 'lotus', challenge), RangeError)
  t.end()
})
