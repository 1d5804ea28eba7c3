import { blake2b } from '@noble/hashes/blake2.js'
import t from 'tap'
import {
  advocateFingerprint,
  differingGroups,
  fingerprint,
  readFingerprint,
  sameFingerprint,
} from '../../src/channel/fingerprint.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { fixtureAdvocate } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { recipientKey, loginPublicKey } = fixtureAdvocate(sodium, 'Anna', 'case')

await t.test('a fingerprint is 128 bits of the hash, as eight numbers of five digits', (t) => {
  const digest = Buffer.from(
    blake2b(Buffer.concat([Buffer.from('parasol/1 fingerprint'), loginPublicKey]), { dkLen: 32 }),
  )
  const groups = fingerprint(sodium, loginPublicKey).split(' ')
  t.equal(groups.length, 8)
  for (const [index, group] of groups.entries()) {
    t.match(group, /^\d{5}$/)
    t.equal(Number(group), digest.readUInt16LE(index * 2))
  }
  t.end()
})

await t.test('an advocate’s number depends on both of their keys, and is none of an organisation', (t) => {
  const other = fixtureAdvocate(sodium, 'Boran', 'tally')
  const number = advocateFingerprint(sodium, recipientKey.publicKey, loginPublicKey)
  t.match(number, /^(\d{5} ){7}\d{5}$/)
  t.not(advocateFingerprint(sodium, other.recipientKey.publicKey, loginPublicKey), number)
  t.not(advocateFingerprint(sodium, recipientKey.publicKey, other.loginPublicKey), number)
  t.not(fingerprint(sodium, loginPublicKey), number)
  t.end()
})

await t.test('numbers are compared by their digits, all forty of them', (t) => {
  const number = fingerprint(sodium, loginPublicKey)
  t.ok(sameFingerprint(number, number.replaceAll(' ', '\n')))
  t.notOk(sameFingerprint(number, number.slice(0, -1)))
  t.notOk(sameFingerprint('', ''))
  t.end()
})

await t.test('what somebody typed is a number of a key, however it is spaced, or is none', (t) => {
  const number = fingerprint(sodium, loginPublicKey)
  for (const typed of [number, number.replaceAll(' ', ''), ` “${number.replaceAll(' ', '-')}”.\n`])
    t.equal(readFingerprint(typed), number)
  const none = ['', '1 2 3', number.slice(1), `${number}0`, `${number} x`, number.replace(/^\d{5}/, '65536')]
  for (const typed of none) t.equal(readFingerprint(typed), undefined, typed)
  t.equal(readFingerprint(number.replace(/^\d{5}/, '65535'))?.slice(0, 5), '65535')
  t.same(differingGroups(number, number), [])
  const last = number.endsWith('1') ? '2' : '1'
  t.same(differingGroups(number, number.slice(0, -1) + last), [8])
  t.end()
})
