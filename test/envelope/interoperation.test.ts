import { ml_kem768_x25519 as xwing } from '@noble/post-quantum/hybrid.js'
import fc from 'fast-check'
import t from 'tap'
import { recipientsOf } from '../../src/channel/verify.ts'
import { generateRecipientKey } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openReport, openerFor } from '../../src/envelope/open.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { secondOpen } from '../second/open.ts'
import { secondSeal } from '../second/seal.ts'

const sodium = await loadSodium()
const { verified, caseAdvocate, tallyAdvocate } = fixtureChannel(sodium)
const recipients = recipientsOf(sodium, verified.document)
const channelHash = verified.hash
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const runs = { numRuns: 10 }

await t.test('another X-Wing makes the same keys of a seed and opens what ours encapsulates', (t) => {
  const { seed, publicKey } = generateRecipientKey(sodium)
  t.strictSame(xwing.keygen(seed).publicKey, publicKey)
  const ours = sodium.crypto_kem_xwing_enc(publicKey)
  t.strictSame(xwing.decapsulate(ours.ciphertext, seed), ours.sharedSecret)
  t.end()
})

await t.test('ours opens what another X-Wing encapsulates', (t) => {
  const { seed, publicKey } = generateRecipientKey(sodium)
  const theirs = xwing.encapsulate(publicKey)
  t.strictSame(sodium.crypto_kem_xwing_dec(theirs.cipherText, seed), theirs.sharedSecret)
  t.end()
})

await t.test('a second implementation opens whatever ours seals', (t) => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 2047 }),
      fc.uint8Array({ maxLength: 14_335 }),
      (facts, account) => {
        const envelope = sealReport(sodium, { channelHash, recipients, facts, account })
        const opened = (seed: Uint8Array) => secondOpen(envelope, channelHash, recipients, seed, 'report')
        t.strictSame(opened(caseAdvocate.recipientKey.seed), { facts, account })
        t.strictSame(opened(tallyAdvocate.recipientKey.seed), { facts, account: undefined })
      },
    ),
    runs,
  )
  t.end()
})

await t.test('ours opens whatever a second implementation seals', (t) => {
  fc.assert(
    fc.property(
      bytes(16),
      bytes(32),
      bytes(32),
      bytes(64),
      fc.uint8Array(),
      (nonce, one, two, eseed, text) => {
        const report = { channelHash, recipients, facts: text, account: text }
        const chance = { nonce, partKeys: [one, two] as const, encapsulationSeeds: [eseed, eseed] }
        const envelope = secondSeal(report, chance)
        const opener = openerFor([caseAdvocate.recipientKey], recipients, channelHash)
        t.strictSame(openReport(sodium, envelope, opener), { facts: text, account: text })
      },
    ),
    runs,
  )
  t.end()
})
