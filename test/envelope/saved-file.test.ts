import fc from 'fast-check'
import t from 'tap'
import { recipientsOf } from '../../src/channel/verify.ts'
import { generateRecipientKey } from '../../src/envelope/keys.ts'
import type { Recipient } from '../../src/envelope/keys.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openSavedFile, sealSavedFile } from '../../src/envelope/saved-file.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { fixtureChannel } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { verified } = fixtureChannel(sodium)
const two = recipientsOf(sodium, verified.document)
const three: Recipient[] = [...two, { role: 'case', publicKey: generateRecipientKey(sodium).publicKey }]

const sealed = (recipients: Recipient[], text: string) =>
  sealReport(sodium, {
    channelHash: verified.hash,
    recipients,
    facts: new TextEncoder().encode(text),
    account: new Uint8Array(),
  })
const envelopes = [sealed(two, 'a'), sealed(three, 'b'), sealed(two, 'c'), sealed(two, 'd')]
const [short, long] = [18_976, 20_192]
const names = (found: readonly Uint8Array[]) =>
  found.map((bytes) => Buffer.from(bytes).toString('hex')).sort()

await t.test('envelopes of several channel documents come back, none lost, none altered', (t) => {
  const opened = openSavedFile(sodium, sealSavedFile(sodium, envelopes))
  t.strictSame(names(opened.envelopes), names(envelopes))
  t.equal(opened.damagedBytes, 0)
  t.end()
})

await t.test('their order is another than that in which they were saved', (t) => {
  const first = () => openSavedFile(sodium, sealSavedFile(sodium, envelopes)).envelopes[0]
  const firsts = Array.from({ length: 60 }, () => Buffer.from(first() ?? []).toString('hex'))
  t.equal(new Set(firsts).size, envelopes.length, 'each of them comes first at some time')
  t.end()
})

await t.test('a file has no telling bytes: no magic, and nothing twice the same', (t) => {
  const file = Buffer.from(sealSavedFile(sodium, envelopes))
  t.equal(file.indexOf('PARASOL'), -1)
  t.not(Buffer.compare(file, Buffer.from(sealSavedFile(sodium, envelopes))), 0)
  t.end()
})

await t.test('one altered byte costs at most the envelope in which it is', (t) => {
  const file = sealSavedFile(sodium, envelopes)
  fc.assert(
    fc.property(
      fc.integer({ min: 24, max: file.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, xor) => {
        const altered = file.slice()
        altered[at] = (altered[at] ?? 0) ^ xor
        const { envelopes: found, damagedBytes } = openSavedFile(sodium, altered)
        const whole = names(found).filter((name) => names(envelopes).includes(name)).length
        const total = found.reduce((sum, bytes) => sum + bytes.length, 0)
        return whole >= envelopes.length - 1 && total + damagedBytes === file.length - 24
      },
    ),
    { numRuns: 200 },
  )
  t.end()
})

await t.test('damage at the telling places is counted, and the rest is found again', (t) => {
  const content = (file: Uint8Array) => openSavedFile(sodium, file)
  const file = sealSavedFile(sodium, [sealed(two, 'a'), sealed(two, 'b')])
  const altered = (at: number, xor: number) => {
    const copy = file.slice()
    copy[24 + at] = (copy[24 + at] ?? 0) ^ xor
    return content(copy)
  }
  const lost = { found: 1, damaged: short }
  const summary = (file: { envelopes: Uint8Array[]; damagedBytes: number }) => {
    return { found: file.envelopes.length, damaged: file.damagedBytes }
  }
  t.strictSame(summary(altered(0, 1)), lost, 'magic of the first')
  t.strictSame(summary(altered(10, 1)), lost, 'count of the first: 3, which would swallow the second')
  t.strictSame(summary(altered(short, 1)), lost, 'magic of the second')
  t.strictSame(summary(altered(short + 10, 1)), lost, 'count of the second: 3, beyond the end')
  t.strictSame(summary(content(file.subarray(0, file.length - 1))), { found: 1, damaged: short - 1 })
  t.strictSame(summary(content(file.subarray(0, 24 + short + 5))), { found: 1, damaged: 5 })
  t.end()
})

await t.test('what is no saved file is refused', (t) => {
  t.throws(() => openSavedFile(sodium, new Uint8Array(23)), { code: 'length' })
  t.throws(() => openSavedFile(sodium, new Uint8Array(24)), { code: 'magic' })
  t.throws(() => openSavedFile(sodium, new Uint8Array(long)), { code: 'magic' })
  const file = sealSavedFile(sodium, envelopes)
  const otherNonce = file.slice()
  otherNonce[0] = (otherNonce[0] ?? 0) ^ 1
  t.throws(() => openSavedFile(sodium, otherNonce), { code: 'magic' })
  t.throws(() => openSavedFile(sodium, sealed(two, 'an envelope by itself')), { code: 'magic' })
  t.end()
})
