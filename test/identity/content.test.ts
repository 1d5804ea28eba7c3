import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { decodeContent, encodeContent } from '../../src/identity/content.ts'
import { newAdvocate, newSigning } from '../../src/identity/identity.ts'

const sodium = await loadSodium()
const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
const advocate = newAdvocate(sodium, 'Anna')
const written = JSON.parse(new TextDecoder().decode(encodeContent(advocate))) as Record<string, unknown>

await t.test('both kinds of identity come back as they were', (t) => {
  const signing = newSigning(sodium)
  t.strictSame(decodeContent(encodeContent(signing)), signing)
  t.strictSame(decodeContent(encodeContent(advocate)), advocate)
  t.end()
})

await t.test('every new advocate has keys that nobody else has', (t) => {
  const { recipientSeeds, loginSeed, vaultKey } = advocate
  const another = newAdvocate(sodium, 'Anna')
  const keys = [
    ...recipientSeeds,
    loginSeed,
    vaultKey,
    ...another.recipientSeeds,
    another.loginSeed,
    another.vaultKey,
  ]
  t.equal(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size, 6)
  t.ok(keys.every((key) => key.length === 32))
  t.end()
})

await t.test('whatever is no identity is damaged', (t) => {
  const not = [
    new Uint8Array(),
    Uint8Array.of(0xff),
    json(null),
    json({}),
    json({ ...written, type: 'other' }),
    json({ ...written, type: 'signing' }),
    json({ ...written, extra: 1 }),
    json({ ...written, recipientSeeds: [] }),
    json({ ...written, loginSeed: 'AAAA' }),
    json({ ...written, vaultKey: undefined }),
    json({ ...written, pin: { slug: 'lotus' } }),
  ]
  for (const bytes of not) t.throws(() => decodeContent(bytes), { code: 'damaged' })
  t.end()
})
