import { envelopeId } from '../../src/envelope/format.ts'
import { rebuild } from '../../test/vectors/format.ts'
import type { BasesFile, Change, Outcome, Vector } from '../../test/vectors/format.ts'
import { bases } from './bases.ts'
import type { BaseName } from './bases.ts'
import { channels, keysOf, people, sodium } from './cast.ts'

/** What one person gets: of the facts alone and of the whole report, where these differ. */
export type Expectation = Outcome | { facts: Outcome; report: Outcome }

/** A vector as its author states it; the codes are claims about the format, never taken from a program. */
export interface Claim {
  name: string
  base: BaseName
  changes: readonly Change[]
  expect: Record<string, Expectation>
  sealed?: { facts?: Uint8Array; account?: Uint8Array }
}

/** The same outcome for every recipient of the base's channel. */
export function everybody(base: BaseName, expectation: Expectation): Record<string, Expectation> {
  return Object.fromEntries(channels[bases[base].channel].people.map(({ who }) => [who, expectation]))
}

export function flip(at: number, xor = '01'): Change {
  return { at, xor }
}

export function splice(at: number, remove: number, insert: Uint8Array): Change {
  return { at, remove, insert: base64(insert) }
}

export const basesContent: BasesFile = {
  about:
    'Keys, channels and honest envelopes that the other envelope files build on. Hex for short values, base64 for long ones.',
  people: Object.fromEntries(
    people.map((who) => {
      const { seed, publicKey } = keysOf(who)
      return [who, { seed: sodium.to_hex(seed), publicKey: base64(publicKey) }]
    }),
  ),
  channels: Object.fromEntries(
    Object.entries(channels).map(([name, { channelHash, people }]) => [
      name,
      { channelHash: sodium.to_hex(channelHash), recipients: [...people] },
    ]),
  ),
  bases: Object.fromEntries(
    Object.entries(bases).map(([name, { channel, chance, facts, account, envelope }]) => [
      name,
      {
        channel,
        nonce: sodium.to_hex(chance.nonce),
        partKeys: [sodium.to_hex(chance.partKeys[0]), sodium.to_hex(chance.partKeys[1])],
        encapsulationSeeds: chance.encapsulationSeeds.map((seed) => sodium.to_hex(seed)),
        facts: base64(facts),
        account: base64(account),
        envelope: base64(envelope),
      },
    ]),
  ),
}

export function vectorOf({ name, base, changes, expect, sealed }: Claim): Vector {
  const vector: Vector = {
    name,
    base,
    changes: [...changes],
    length: 0,
    id: '',
    expect: Object.fromEntries(
      Object.entries(expect).map(([who, outcome]) => [
        who,
        typeof outcome === 'string' ? { facts: outcome, report: outcome } : outcome,
      ]),
    ),
  }
  if (sealed)
    vector.sealed = {
      ...(sealed.facts && { facts: base64(sealed.facts) }),
      ...(sealed.account && { account: base64(sealed.account) }),
    }
  const bytes = rebuild(basesContent, vector)
  return { ...vector, length: bytes.length, id: sodium.to_hex(envelopeId(sodium, bytes)) }
}

function base64(bytes: Uint8Array): string {
  return sodium.to_base64(bytes, sodium.base64_variants.ORIGINAL)
}
