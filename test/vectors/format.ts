import { z } from 'zod'

// The shape of the vector files: test/vectors/README.md says it in words.

const base64 = z.base64()
const hex = z.hex()

const outcome = z.enum([
  'opens',
  'length',
  'magic',
  'suite',
  'kind',
  'slots',
  'parts',
  'reserved',
  'channel',
  'role',
  'not-recipient',
  'unwrap',
  'commitment',
  'ciphertext',
  'padding',
  'json',
  'schema',
])

export type Outcome = z.infer<typeof outcome>

const change = z.union([
  z.strictObject({ at: z.int(), xor: hex }),
  z.strictObject({ at: z.int(), remove: z.int(), insert: base64 }),
  z.strictObject({ at: z.int(), remove: z.int(), from: z.string(), start: z.int(), length: z.int() }),
])

export type Change = z.infer<typeof change>

const person = z.strictObject({ seed: hex, publicKey: base64 })

const channel = z.strictObject({
  channelHash: hex,
  /** In the order of the slots. */
  recipients: z.array(z.strictObject({ who: z.string(), role: z.enum(['case', 'tally']) })),
})

const base = z.strictObject({
  channel: z.string(),
  nonce: hex,
  partKeys: z.tuple([hex, hex]),
  encapsulationSeeds: z.array(hex),
  facts: base64,
  account: base64,
  envelope: base64,
})

export const basesFile = z.strictObject({
  about: z.string(),
  people: z.record(z.string(), person),
  channels: z.record(z.string(), channel),
  bases: z.record(z.string(), base),
})

export type BasesFile = z.infer<typeof basesFile>

const vector = z.strictObject({
  name: z.string(),
  base: z.string(),
  changes: z.array(change),
  /** Bytes of the result. */
  length: z.int(),
  /** H of the result, the first 16 bytes. */
  id: hex,
  /** What is sealed, where it is not what the base says. */
  sealed: z.strictObject({ facts: base64.optional(), account: base64.optional() }).optional(),
  /** What comes of reading the facts only, and of reading the whole report, for each person. */
  expect: z.record(z.string(), z.strictObject({ facts: outcome, report: outcome })),
})

export type Vector = z.infer<typeof vector>

export const vectorsFile = z.strictObject({ about: z.string(), vectors: z.array(vector) })

/** The envelope of a vector: its base with the changes made one after the other. */
export function rebuild({ bases }: BasesFile, { base, changes }: Vector): Uint8Array {
  return changes.reduce((bytes, change) => apply(bases, bytes, change), envelopeOf(bases, base))
}

function apply(bases: BasesFile['bases'], bytes: Uint8Array, change: Change): Uint8Array {
  if ('xor' in change) {
    const changed = bytes.slice()
    for (const [index, bits] of Buffer.from(change.xor, 'hex').entries())
      changed[change.at + index] = (changed[change.at + index] ?? 0) ^ bits
    return changed
  }
  const inserted =
    'insert' in change
      ? Buffer.from(change.insert, 'base64')
      : envelopeOf(bases, change.from).subarray(change.start, change.start + change.length)
  const after = bytes.subarray(change.at + change.remove)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, change.at), inserted, after]))
}

function envelopeOf(bases: BasesFile['bases'], name: string): Uint8Array {
  const base = bases[name]
  if (!base) throw new Error(`no base is called ${name}`)
  return new Uint8Array(Buffer.from(base.envelope, 'base64'))
}
