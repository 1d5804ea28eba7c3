import t from 'tap'
import { signChannel } from '../../src/channel/sign.ts'
import { verifyChannel, verifyPin, verifySuccessor } from '../../src/channel/verify.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { fixtureChannel, fixtureSeed } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const known = fixtureChannel(sodium, { serial: 5 })
const next = (changes: Parameters<typeof fixtureChannel>[1]) => fixtureChannel(sodium, changes).verified

/** The same channel as another organisation would publish it. */
function impostor() {
  const seed = fixtureSeed(sodium, 'impostor')
  const signingKey = Buffer.from(sodium.crypto_sign_seed_keypair(seed).publicKey).toString('base64')
  return verifyChannel(sodium, signChannel(sodium, { ...known.document, signingKey, serial: 9 }, seed))
}

await t.test('a higher serial follows, by one or by many, and the same document is the same', (t) => {
  t.equal(verifySuccessor(known.verified, next({ serial: 6 })), 'newer')
  t.equal(verifySuccessor(known.verified, next({ serial: 600 })), 'newer')
  t.equal(verifySuccessor(known.verified, next({ serial: 5 })), 'same')
  t.end()
})

await t.test('an older serial is refused', (t) => {
  t.throws(() => verifySuccessor(known.verified, next({ serial: 4 })), { code: 'older' })
  t.end()
})

await t.test('the same serial with other bytes is refused as a conflict', (t) => {
  const other = next({ serial: 5, expires: '2098-01-01' })
  t.throws(() => verifySuccessor(known.verified, other), { code: 'conflict' })
  t.end()
})

await t.test('another slug and another signer are refused, whatever the serial', (t) => {
  t.throws(() => verifySuccessor(known.verified, next({ serial: 6, slug: 'jasmine' })), { code: 'slug' })
  t.throws(() => verifySuccessor(known.verified, impostor()), { code: 'signer' })
  t.end()
})

await t.test('a pin holds its channel to signer, slug and serial, however its number is typed', (t) => {
  const { fingerprint } = known.verified
  const pin = { slug: 'lotus', fingerprint, serial: 5 }
  verifyPin(known.verified, pin)
  verifyPin(next({ serial: 7 }), pin)
  verifyPin(known.verified, { ...pin, fingerprint: fingerprint.replaceAll(' ', '') })
  verifyPin(known.verified, { ...pin, fingerprint: ` ${fingerprint.replaceAll(' ', ' - ')} ` })
  t.throws(() => verifyPin(next({ serial: 4 }), pin), { code: 'older' })
  t.throws(() => verifyPin(next({ slug: 'jasmine', serial: 6 }), pin), { code: 'slug' })
  t.throws(() => verifyPin(impostor(), pin), { code: 'signer' })
  t.throws(() => verifyPin(known.verified, { ...pin, fingerprint: fingerprint.slice(1) }), { code: 'signer' })
  t.throws(() => verifyPin(known.verified, { ...pin, fingerprint: '' }), { code: 'signer' })
  t.end()
})
