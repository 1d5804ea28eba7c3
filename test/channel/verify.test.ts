import fc from 'fast-check'
import t from 'tap'
import { ChannelError } from '../../src/channel/errors.ts'
import type { ChannelDocument, SignedChannel } from '../../src/channel/schema.ts'
import { signChannel } from '../../src/channel/sign.ts'
import { expired, recipientsOf, verifyChannel } from '../../src/channel/verify.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sign } from '../../src/envelope/signature.ts'
import { fixtureAdvocate, fixtureChannel, fixtureSeed } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { document, signed, verified, signingSeed } = fixtureChannel(sodium)
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
const dara = fixtureAdvocate(sodium, 'Dara', 'case')
const [anna, boran] = document.recipients
const [annaLogin, boranLogin] = document.advocates
if (!anna || !boran || !annaLogin || !boranLogin) throw new Error('the fixture has two advocates')

/** Any content at all under a good signature, as a careless or hostile organisation could publish it. */
function signedAnyhow(content: unknown): SignedChannel {
  return signedBytes(new TextEncoder().encode(JSON.stringify(content)))
}

function signedBytes(bytes: Uint8Array): SignedChannel {
  const { privateKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  return { document: base64(bytes), signature: base64(sign(sodium, 'channel', bytes, privateKey)) }
}

function codeOf(signed: unknown): string {
  try {
    verifyChannel(sodium, signed)
    return 'none'
  } catch (error) {
    if (error instanceof ChannelError) return error.code
    throw error
  }
}

const codeWith = (changes: Record<string, unknown>) => codeOf(signedAnyhow({ ...document, ...changes }))

await t.test('a document comes back as it was signed, with the bytes that name it', (t) => {
  t.strictSame(verified.document, document)
  t.strictSame(verified.bytes, new Uint8Array(Buffer.from(signed.document, 'base64')))
  t.strictSame(verified.hash, sodium.crypto_generichash(32, verified.bytes, null))
  t.match(verified.fingerprint, /^(\d{5} ){7}\d{5}$/)
  t.strictSame(
    recipientsOf(sodium, document).map(({ role, publicKey }) => [role, publicKey.length]),
    [
      ['case', 1216],
      ['tally', 1216],
    ],
  )
  t.end()
})

await t.test('any altered byte of document or signature is refused', (t) => {
  const bytes = Buffer.from(signed.document, 'base64')
  const signature = Buffer.from(signed.signature, 'base64')
  const altered = (source: Buffer, at: number, xor: number) =>
    Buffer.from(source.map((byte, index) => (index === at ? byte ^ xor : byte))).toString('base64')
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(63), fc.integer({ min: 1, max: 255 }), (at, in64, xor) => {
      const code = codeOf({ ...signed, document: altered(bytes, at, xor) })
      t.ok(code === 'signature' || code === 'format', code)
      t.equal(codeOf({ ...signed, signature: altered(signature, in64, xor) }), 'signature')
    }),
    { numRuns: 100 },
  )
  t.end()
})

await t.test('a signature for another use, or by another key, is none', (t) => {
  const { privateKey } = sodium.crypto_sign_seed_keypair(signingSeed)
  const release = sign(sodium, 'release', verified.bytes, privateKey)
  t.equal(codeOf({ ...signed, signature: base64(release) }), 'signature')
  const stranger = sodium.crypto_sign_seed_keypair(fixtureSeed(sodium, 'stranger')).privateKey
  t.equal(
    codeOf({ ...signed, signature: base64(sign(sodium, 'channel', verified.bytes, stranger)) }),
    'signature',
  )
  t.end()
})

await t.test('what is not a signed document is refused as such', (t) => {
  const not = [
    null,
    undefined,
    'text',
    [],
    {},
    { document: signed.document },
    { ...signed, extra: 1 },
    { ...signed, document: '' },
    { ...signed, document: 'not base64!' },
    { ...signed, document: signed.document.slice(0, -1) },
    { ...signed, document: `${signed.document}\n` },
    { ...signed, signature: signed.signature.slice(4) },
    { ...signed, signature: signed.signature.replace(/==$/, '') },
    signedBytes(new TextEncoder().encode('{')),
    signedBytes(Uint8Array.of(0x22, 0xff, 0x22)),
    signedAnyhow(null),
    signedAnyhow([]),
    signedAnyhow({ format: 1 }),
    signedAnyhow({ ...document, signingKey: 'short' }),
  ]
  for (const each of not) t.equal(codeOf(each), 'format', JSON.stringify([each]).slice(0, 60))
  t.end()
})

await t.test('a document of a newer version says so, once its signature holds', (t) => {
  t.equal(codeWith({ format: 2, novelty: true }), 'version')
  t.equal(codeOf({ ...signedAnyhow({ ...document, format: 2 }), signature: signed.signature }), 'signature')
  t.equal(codeWith({ format: 0 }), 'schema')
  t.equal(codeWith({ format: '1' }), 'schema')
  t.end()
})

await t.test('unknown, missing and impossible fields are refused, wherever they are', (t) => {
  const wrong: Record<string, unknown>[] = [
    { extra: 1 },
    { page: { ...document.page, extra: 1 } },
    { recipients: [{ ...anna, extra: 1 }] },
    { advocates: [{ ...annaLogin, extra: 1 }] },
    { help: [{ ...document.help[0], extra: 1 }] },
    { statistics: { sensitive: [], extra: 1 } },
    { slug: 'Lotus' },
    { slug: '' },
    { slug: 'a'.repeat(33) },
    { serial: 0 },
    { serial: 1.5 },
    { serial: '1' },
    { names: { en: 'Lotus' } },
    { names: { english: 'Lotus' } },
    { languages: [] },
    { languages: ['en', 'nl', 'km'] },
    { page: { title: document.page.title, leave: 'http://example.org' } },
    { page: { title: document.page.title, leave: 'javascript:alert(1)' } },
    { page: { title: { en: 'only' }, leave: 'https://example.org' } },
    { expires: '2026-02-30' },
    { expires: 'soon' },
    { advocates: [{ ...annaLogin, may: ['everything'] }] },
    { areas: [document.areas[0], document.areas[0]] },
    { areas: [{ code: 'North Side', names: {} }] },
    { help: [{ ...document.help[0], tellsPolice: 'maybe' }] },
    { help: [{ ...document.help[0], languages: [] }] },
    { help: [{ ...document.help[0], languages: ['English'] }] },
    { help: [{ ...document.help[0], checked: undefined }] },
    { recipients: undefined },
    { rights: undefined },
  ]
  for (const changes of wrong) t.equal(codeWith(changes), 'schema', JSON.stringify(changes).slice(0, 60))
  t.end()
})

await t.test('recipients to whom nothing safe can be sealed are refused', (t) => {
  const keyBytes = () => new Uint8Array(dara.recipientKey.publicKey)
  const withKey = (publicKey: Uint8Array) =>
    codeWith({ recipients: [{ ...anna, publicKey: base64(publicKey) }] })
  t.equal(withKey(keyBytes()), 'none')
  t.equal(withKey(keyBytes().fill(0, 1184)), 'recipients', 'X25519 of low order: zero')
  t.equal(withKey(keyBytes().fill(0, 1184).fill(1, 1184, 1185)), 'recipients', 'X25519 of low order: one')
  t.equal(withKey(keyBytes().fill(255, 0, 1152)), 'recipients', 'ML-KEM coefficients beyond the modulus')
  t.equal(withKey(new Uint8Array(1216)), 'recipients', 'all zeros')
  t.equal(withKey(keyBytes().subarray(1)), 'schema', 'too short')
  t.end()
})

await t.test(
  'recipients are distinct, at most sixteen, and one of them at least opens whole reports',
  (t) => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => {
        const { recipientKey } = fixtureAdvocate(sodium, `number ${index}`, 'case')
        return { label: `number ${index}`, role: 'case', publicKey: base64(recipientKey.publicKey) }
      })
    t.equal(codeWith({ recipients: [] }), 'schema')
    t.equal(codeWith({ recipients: [boran] }), 'recipients', 'tally only')
    t.equal(
      codeWith({ recipients: [anna, { ...boran, publicKey: anna.publicKey }] }),
      'recipients',
      'one key twice',
    )
    t.equal(
      codeWith({ recipients: [anna, { ...boran, label: anna.label }] }),
      'recipients',
      'one label twice',
    )
    t.equal(codeWith({ recipients: many(16) }), 'none')
    t.equal(codeWith({ recipients: many(17) }), 'schema')
    t.equal(codeWith({ recipients: [{ ...anna, role: 'all' }] }), 'schema')
    t.end()
  },
)

await t.test('advocates are distinct, and none who tallies may remove reports', (t) => {
  const twice = { ...boranLogin, loginKey: annaLogin.loginKey }
  t.equal(codeWith({ advocates: [annaLogin, twice] }), 'advocates')
  t.equal(codeWith({ advocates: [annaLogin, { ...boranLogin, label: annaLogin.label }] }), 'advocates')
  t.equal(codeWith({ advocates: [annaLogin, { ...boranLogin, may: ['pull', 'remove'] }] }), 'advocates')
  t.equal(codeWith({ advocates: [] }), 'none')
  t.end()
})

await t.test('sounds are one hash for each language on offer, and may be left out', (t) => {
  const hash = base64(sodium.crypto_generichash(32, 'sounds', null))
  t.equal(codeWith({ sounds: { en: hash, nl: hash } }), 'none')
  t.equal(codeWith({ sounds: {} }), 'none')
  t.equal(codeWith({ sounds: { km: hash } }), 'schema')
  t.equal(codeWith({ sounds: { en: hash.slice(0, -2) } }), 'schema')
  t.equal(codeWith({ sounds: [hash] }), 'schema')
  t.throws(() => signChannel(sodium, { ...document, sounds: { km: hash } }, signingSeed), {
    code: 'schema',
    message: /look at sounds \(in a language that is not offered\)/,
  })
  t.end()
})

await t.test('a date past is a warning and no refusal', (t) => {
  const old = fixtureChannel(sodium, { expires: '2020-06-30' }).verified
  t.ok(expired(old.document, '2020-07-01'))
  t.notOk(expired(old.document, '2020-06-30'), 'its last day is still within')
  t.notOk(expired(document, '2026-11-22'))
  t.end()
})

await t.test('nothing that verifying would refuse is ever signed', (t) => {
  const signing = (changes: Partial<ChannelDocument>) => () =>
    signChannel(sodium, { ...document, ...changes }, signingSeed)
  t.throws(signing({ recipients: [boran] }), { code: 'recipients' })
  t.throws(signing({ names: {} }), { code: 'schema', message: /languages/ })
  t.throws(signing({ expires: 'soon' }), { code: 'schema', message: /expires/ })
  t.throws(() => signChannel(sodium, document, fixtureSeed(sodium, 'stranger')), { code: 'signer' })
  t.end()
})
