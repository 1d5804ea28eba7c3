import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import { recipientsOf } from '../../src/channel/verify.ts'
import { EnvelopeError } from '../../src/envelope/errors.ts'
import { reportLength } from '../../src/envelope/format.ts'
import { generateRecipientKey, recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import type { Recipient } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openFacts, openReport, openerFor } from '../../src/envelope/open.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { fixtureChannel } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { verified, caseAdvocate, tallyAdvocate } = fixtureChannel(sodium)
const recipients = recipientsOf(sodium, verified.document)
const channelHash = verified.hash
const caseOpener = openerFor([caseAdvocate.recipientKey], recipients, channelHash)
const tallyOpener = openerFor([tallyAdvocate.recipientKey], recipients, channelHash)

const facts = fc.uint8Array({ maxLength: 2047 })
const account = fc.uint8Array({ maxLength: 14_335 })

await t.test('any report comes back whole to case, and its facts alone to tally', (t) => {
  fc.assert(
    fc.property(facts, account, (facts, account) => {
      const envelope = sealReport(sodium, { channelHash, recipients, facts, account })
      const forCase = openReport(sodium, envelope, caseOpener)
      const forTally = openReport(sodium, envelope, tallyOpener)
      return (
        equal(forCase.facts, facts) &&
        equal(forCase.account, account) &&
        equal(forTally.facts, facts) &&
        forTally.account === undefined &&
        equal(openFacts(sodium, envelope, caseOpener), facts)
      )
    }),
  )
  t.end()
})

await t.test('whatever is said, an envelope for n recipients has 16,544 + 1,216 n bytes', (t) => {
  const keys = Array.from({ length: 16 }, () => generateRecipientKey(sodium))
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 16 }), facts, account, (n, facts, account) => {
      const some = keys.slice(0, n).map(({ publicKey }): Recipient => ({ role: 'case', publicKey }))
      const envelope = sealReport(sodium, { channelHash, recipients: some, facts, account })
      return envelope.length === 16_544 + 1_216 * n && envelope.length === reportLength(n)
    }),
    { numRuns: 32 },
  )
  t.end()
})

await t.test('the longest facts and account fit, one byte more is refused before anything is sealed', (t) => {
  const sealed = (facts: number, account: number) =>
    sealReport(sodium, {
      channelHash,
      recipients,
      facts: new Uint8Array(facts).fill(0x20),
      account: new Uint8Array(account).fill(0x20),
    })
  t.equal(openReport(sodium, sealed(2047, 14_335), caseOpener).account?.length, 14_335)
  t.throws(() => sealed(2048, 0), { code: 'padding' })
  t.throws(() => sealed(0, 14_336), { code: 'padding' })
  t.end()
})

await t.test('plaintext that ends like padding comes back as it was', (t) => {
  for (const facts of [
    Uint8Array.of(0x80),
    Uint8Array.of(0x80, 0, 0),
    new Uint8Array(2047),
    new Uint8Array(),
  ]) {
    const envelope = sealReport(sodium, { channelHash, recipients, facts, account: facts })
    t.strictSame(openReport(sodium, envelope, caseOpener), { facts, account: facts })
  }
  t.end()
})

await t.test('the same report sealed twice has no part in common but the header’s constants', (t) => {
  const report = { channelHash, recipients, facts: Uint8Array.of(1), account: Uint8Array.of(2) }
  const [first, second] = [sealReport(sodium, report), sealReport(sodium, report)]
  t.ok(equal(first.subarray(0, 48), second.subarray(0, 48)))
  t.notOk(equal(first.subarray(48, 64), second.subarray(48, 64)))
  const shared = first.subarray(64).filter((byte, index) => byte === second[64 + index]).length
  t.ok(shared < first.length / 100, `${shared} bytes happen to be equal`)
  t.end()
})

await t.test(
  'an advocate who has changed keys opens with whichever is listed, and nobody else opens',
  (t) => {
    const envelope = sealReport(sodium, {
      channelHash,
      recipients,
      facts: Uint8Array.of(7),
      account: Uint8Array.of(),
    })
    const newer = generateRecipientKey(sodium)
    const opener = openerFor([newer, caseAdvocate.recipientKey], recipients, channelHash)
    t.strictSame(openFacts(sodium, envelope, opener), Uint8Array.of(7))
    t.throws(() => openerFor([newer], recipients, channelHash), { code: 'not-recipient' })
    t.throws(() => openerFor([], recipients, channelHash), { code: 'not-recipient' })
    t.throws(() => openFacts(sodium, envelope, { ...opener, slot: 2 }), { code: 'not-recipient' })
    t.throws(() => openFacts(sodium, envelope, { ...opener, seed: newer.seed }), { code: 'unwrap' })
    t.end()
  },
)

await t.test('a seed gives the same key pair every time', (t) => {
  const { seed, publicKey } = generateRecipientKey(sodium)
  t.equal(seed.length, 32)
  t.equal(publicKey.length, 1216)
  t.strictSame(recipientKeyFromSeed(sodium, seed).publicKey, publicKey)
  t.end()
})

await t.test('every refusal is one sentence that says what to do', (t) => {
  const error = new EnvelopeError('unwrap')
  t.equal(error.name, 'EnvelopeError')
  t.match(error.message, /^[A-Z].*\.$/)
  t.end()
})

await t.test('nothing in src but sealReport can seal with chance of its caller’s choosing', async (t) => {
  const source = fileURLToPath(new URL('../../../src/', import.meta.url))
  const files = (await readdir(source, { recursive: true })).filter((name) => /\.tsx?$/.test(name))
  const importing: string[] = []
  for (const name of files)
    if (/from '[^']*\/assemble\.ts'/.test(await readFile(`${source}${name}`, 'utf8'))) importing.push(name)
  t.strictSame(importing, ['envelope/seal.ts'])
})

function equal(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a !== undefined && Buffer.compare(a, b) === 0
}
