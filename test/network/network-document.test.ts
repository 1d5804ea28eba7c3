import t from 'tap'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { sign } from '../../src/envelope/signature.ts'
import { signNetwork, verifyNetwork, verifyNetworkSuccessor } from '../../src/network/network-document.ts'
import type { NetworkDocument } from '../../src/network/schema.ts'

const sodium = await loadSodium()
const { ORIGINAL } = sodium.base64_variants
const seed = new Uint8Array(32).fill(3)
const { publicKey, privateKey } = sodium.crypto_sign_seed_keypair(seed)
const keyOf = (number: number) =>
  sodium.to_base64(sodium.crypto_sign_seed_keypair(new Uint8Array(32).fill(number)).publicKey, ORIGINAL)

const member = (number: number, country: string, area = '_T') => ({
  name: `Member ${number}`,
  slug: `member-${number}`,
  key: keyOf(number),
  country,
  area,
  publishes: true,
})
const good: NetworkDocument = {
  format: 1,
  slug: 'alliance',
  names: { en: 'Alliance', nl: 'Alliantie' },
  signingKey: sodium.to_base64(publicKey, ORIGINAL),
  serial: 2,
  languages: ['en', 'nl'],
  members: [
    member(10, 'NL', 'north'),
    member(11, 'NL', 'south'),
    member(12, 'KH'),
    { region: '151', publishes: false },
  ],
  contact: 'office@alliance.example',
  expires: '2027-12-31',
}
/** What somebody could sign who does not use our program. */
const forced = (content: unknown) => {
  const bytes = new TextEncoder().encode(JSON.stringify(content))
  return {
    document: sodium.to_base64(bytes, ORIGINAL),
    signature: sodium.to_base64(sign(sodium, 'network', bytes, privateKey), ORIGINAL),
  }
}

await t.test('a signed document comes back, with the number that people compare', (t) => {
  const { document, fingerprint } = verifyNetwork(sodium, signNetwork(sodium, good, seed))
  t.same(document, good)
  t.match(fingerprint, /^(\d{5} ){7}\d{5}$/)
  t.end()
})

await t.test('what is altered, newer, another signer’s or of another kind is refused', (t) => {
  const signed = signNetwork(sodium, good, seed)
  const refuses = (code: string, one: unknown) => t.throws(() => verifyNetwork(sodium, one), { code })
  refuses('format', {})
  refuses('format', { ...signed, note: 'more' })
  refuses('format', { ...signed, document: `${signed.document}A` })
  refuses('signature', { ...signed, document: forced({ ...good, serial: 3 }).document })
  refuses('version', forced({ ...good, format: 2 }))
  const bytes = sodium.from_base64(signed.document, ORIGINAL)
  refuses('signature', { ...signed, signature: sodium.to_base64(sign(sodium, 'channel', bytes, privateKey), ORIGINAL) }) // prettier-ignore
  t.throws(() => signNetwork(sodium, good, new Uint8Array(32).fill(4)), { code: 'signer' })
  t.end()
})

await t.test('a document says no more and no less than it should', (t) => {
  const refuses = (changes: Partial<Record<keyof NetworkDocument | 'note', unknown>>) =>
    t.throws(() => verifyNetwork(sodium, forced({ ...good, ...changes })), { code: 'schema' })
  refuses({ note: 'more' })
  refuses({ languages: ['en', 'fr'] })
  refuses({ serial: 0 })
  refuses({ members: [{ ...member(10, 'NL'), vault: 'open' }] })
  refuses({ members: [member(10, 'Netherlands')] })
  refuses({ members: [member(10, 'NL', 'north'), { ...member(11, 'KH'), key: keyOf(10) }] })
  refuses({ members: [member(10, 'NL', 'north'), { ...member(11, 'KH'), slug: 'member-10' }] })
  refuses({ members: [{ ...member(10, 'NL'), key: good.signingKey }] })
  // One country twice.
  refuses({ members: [member(10, 'NL'), member(11, 'NL', 'south')] })
  refuses({ members: [member(10, 'NL', 'south'), member(11, 'NL', 'south')] })
  // Whoever is not named has nothing that names them.
  refuses({ members: [{ region: '151', publishes: false, key: keyOf(10) }] })
  refuses({ members: [{ region: '151', publishes: false, country: 'MD' }] })
  refuses({ members: [{ region: '151', publishes: true }] })
  refuses({ members: [{ region: '498', publishes: false }] })
  t.end()
})

await t.test('a network document is not rolled back, nor replaced by another of its number', (t) => {
  const known = verifyNetwork(sodium, signNetwork(sodium, good, seed))
  const next = (changes: Partial<NetworkDocument>) =>
    verifyNetworkSuccessor(known, verifyNetwork(sodium, signNetwork(sodium, { ...good, ...changes }, seed)))
  t.equal(next({}), 'same')
  t.equal(next({ serial: 3 }), 'newer')
  t.throws(() => next({ serial: 1 }), { code: 'older' })
  t.throws(() => next({ contact: 'elsewhere' }), { code: 'conflict' })
  t.throws(() => next({ serial: 3, slug: 'other' }), { code: 'slug' })
  const other = new Uint8Array(32).fill(5)
  const { publicKey: key } = sodium.crypto_sign_seed_keypair(other)
  const strange = signNetwork(
    sodium,
    { ...good, serial: 3, signingKey: sodium.to_base64(key, ORIGINAL) },
    other,
  )
  t.throws(() => verifyNetworkSuccessor(known, verifyNetwork(sodium, strange)), { code: 'signer' })
  t.end()
})
