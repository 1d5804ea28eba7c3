import fc from 'fast-check'
import t from 'tap'
import { recipientsOf } from '../../src/channel/verify.ts'
import { EnvelopeError } from '../../src/envelope/errors.ts'
import { envelopeId, parseEnvelope } from '../../src/envelope/format.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { openFacts, openReport, openerFor } from '../../src/envelope/open.ts'
import type { Opener } from '../../src/envelope/open.ts'
import { sealReport } from '../../src/envelope/seal.ts'
import { fixtureChannel } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const { verified, caseAdvocate, tallyAdvocate } = fixtureChannel(sodium)
const recipients = recipientsOf(sodium, verified.document)
const channelHash = verified.hash
const openers = [caseAdvocate, tallyAdvocate].map(({ recipientKey }) =>
  openerFor([recipientKey], recipients, channelHash),
)
const envelope = sealReport(sodium, {
  channelHash,
  recipients,
  facts: new TextEncoder().encode('{"format":1}'),
  account: new TextEncoder().encode('{"format":1,"text":"…"}'),
})

const place = fc.integer({ min: 0, max: envelope.length - 1 })
const bits = fc.integer({ min: 1, max: 255 })

await t.test('any single altered byte is refused with the documented code, by case and by tally', (t) => {
  fc.assert(
    fc.property(place, bits, (at, xor) => {
      const altered = envelope.slice()
      altered[at] = byteAt(at) ^ xor
      return openers.every((opener, slot) => {
        const expected = documentedCode(at, byteAt(at) ^ xor, slot)
        return codeOf(altered, opener) === expected && codeOfFacts(altered, opener) === expected
      })
    }),
    { numRuns: 3000 },
  )
  t.end()
})

await t.test('every byte of the header is checked, not only those that chance picks', (t) => {
  for (let at = 0; at < 64; at++) {
    for (const xor of [0x01, 0x80, 0xff]) {
      const altered = envelope.slice()
      altered[at] = byteAt(at) ^ xor
      for (const [slot, opener] of openers.entries())
        t.equal(codeOf(altered, opener), documentedCode(at, byteAt(at) ^ xor, slot), `byte ${at} xor ${xor}`)
    }
  }
  t.end()
})

await t.test('any other length is refused as such', (t) => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: envelope.length * 2 }), (length) => {
      fc.pre(length !== envelope.length)
      const resized = new Uint8Array(length)
      resized.set(envelope.subarray(0, length))
      return openers.every((opener) => codeOf(resized, opener) === 'length')
    }),
  )
  t.end()
})

await t.test('arbitrary bytes never bring anything but an EnvelopeError', (t) => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 40_000, size: 'max' }),
      (bytes) => codeOfParsing(bytes) !== 'none',
    ),
    { numRuns: 300 },
  )
  t.end()
})

await t.test('an envelope that is part of a larger buffer is read in its own place', (t) => {
  const buffer = new Uint8Array(envelope.length + 100)
  buffer.set(envelope, 33)
  const inside = buffer.subarray(33, 33 + envelope.length)
  t.equal(codeOf(inside, openers[0]), 'none')
  t.equal(parseEnvelope(inside).header.slots, 2)
  t.end()
})

await t.test('an altered envelope has another id', (t) => {
  const altered = envelope.slice()
  altered[envelope.length - 1] = byteAt(envelope.length - 1) ^ 1
  t.equal(envelopeId(sodium, envelope).length, 16)
  t.strictNotSame(envelopeId(sodium, altered), envelopeId(sodium, envelope))
  t.end()
})

/** The code that docs/envelope.md gives for one altered byte in an envelope to a case and a tally recipient. */
function documentedCode(at: number, value: number, ownSlot: number): string {
  if (at < 8) return 'magic'
  if (at === 8) return 'suite'
  if (at === 9) return 'kind'
  if (at === 10) return value >= 1 && value <= 16 ? 'length' : 'slots'
  if (at === 11) return 'parts'
  if (at < 16) return 'reserved'
  if (at < 48) return 'channel'
  if (at < 64) return 'unwrap'
  const slot = Math.floor((at - 64) / 1216)
  if (slot === 1 && (at - 64) % 1216 >= 1168) return 'role'
  return slot === ownSlot ? 'unwrap' : 'commitment'
}

function codeOf(bytes: Uint8Array, opener: Opener | undefined): string {
  return codeFrom(() => opener && openReport(sodium, bytes, opener))
}

function codeOfFacts(bytes: Uint8Array, opener: Opener): string {
  return codeFrom(() => openFacts(sodium, bytes, opener))
}

function codeOfParsing(bytes: Uint8Array): string {
  return codeFrom(() => parseEnvelope(bytes))
}

function codeFrom(work: () => unknown): string {
  try {
    work()
    return 'none'
  } catch (error) {
    if (error instanceof EnvelopeError) return error.code
    throw error
  }
}

function byteAt(at: number): number {
  return envelope[at] ?? 0
}
