import { ascii } from '../../src/envelope/bytes.ts'
import { secondSeal } from '../../test/second/seal.ts'
import type { Departures } from '../../test/second/seal.ts'
import { bases } from './bases.ts'
import { channels, fixed, recipientsOf } from './cast.ts'
import type { Claim, Expectation } from './claim.ts'
import { changesBetween } from './difference.ts'

// Envelopes that their own sender made wrong, with every later tag computed over the wrong thing. Our own sealing has
// no way to make them; the second implementation has.

interface Dishonesty {
  what: string
  departures?: Departures
  facts?: Uint8Array
  account?: Uint8Array
  anna: Expectation
  boran: Expectation
}

const only = <T>(part: number, change: (honest: T) => T) => {
  return (index: number, honest: T) => (index === part ? change(honest) : honest)
}

const flipped = (at: number) => (honest: Uint8Array) =>
  honest.map((byte, index) => (index === at ? byte ^ 1 : byte))

const factsOpen = (report: 'ciphertext' | 'padding' | 'json' | 'schema') => {
  return { facts: 'opens', report } as const
}

const otherKey = fixed('a key that is no part key')

const dishonesties: readonly Dishonesty[] = [
  {
    what: 'ciphertext: facts altered before tagging',
    departures: { ciphertext: only(0, flipped(7)) },
    anna: 'ciphertext',
    boran: 'ciphertext',
  },
  {
    what: 'ciphertext: authenticator of the facts altered before tagging',
    departures: { ciphertext: only(0, flipped(2063)) },
    anna: 'ciphertext',
    boran: 'ciphertext',
  },
  {
    what: 'ciphertext: facts zeroed before tagging',
    departures: { ciphertext: only(0, () => new Uint8Array(2064)) },
    anna: 'ciphertext',
    boran: 'ciphertext',
  },
  {
    what: 'ciphertext: account altered before tagging',
    departures: { ciphertext: only(1, flipped(9000)) },
    anna: factsOpen('ciphertext'),
    boran: 'opens',
  },
  {
    what: 'ciphertext: authenticator of the account altered before tagging',
    departures: { ciphertext: only(1, flipped(14_351)) },
    anna: factsOpen('ciphertext'),
    boran: 'opens',
  },
  {
    what: 'ciphertext: both parts altered before tagging',
    departures: { ciphertext: (_, honest) => flipped(0)(honest) },
    anna: 'ciphertext',
    boran: 'ciphertext',
  },

  {
    what: 'padding: facts of zeros only',
    departures: { padded: only(0, () => new Uint8Array(2048)) },
    anna: 'padding',
    boran: 'padding',
  },
  {
    what: 'padding: facts that fill their class',
    departures: { padded: only(0, () => new Uint8Array(2048).fill(0x20)) },
    anna: 'padding',
    boran: 'padding',
  },
  {
    what: 'padding: facts with a stray last byte',
    departures: { padded: only(0, flipped(2047)) },
    anna: 'padding',
    boran: 'padding',
  },
  {
    what: 'padding: facts with a stray byte among the zeros',
    departures: { padded: only(0, flipped(1000)) },
    anna: 'padding',
    boran: 'padding',
  },
  {
    what: 'padding: facts marked by 81 and not by 80',
    departures: { padded: only(0, (honest) => honest.map((byte) => (byte === 0x80 ? 0x81 : byte))) },
    anna: 'padding',
    boran: 'padding',
  },
  {
    what: 'padding: account of zeros only',
    departures: { padded: only(1, () => new Uint8Array(14_336)) },
    anna: factsOpen('padding'),
    boran: 'opens',
  },
  {
    what: 'padding: account that fills its class',
    departures: { padded: only(1, () => new Uint8Array(14_336).fill(0x20)) },
    anna: factsOpen('padding'),
    boran: 'opens',
  },
  {
    what: 'padding: account with a stray last byte',
    departures: { padded: only(1, flipped(14_335)) },
    anna: factsOpen('padding'),
    boran: 'opens',
  },

  { what: 'json: empty facts', facts: new Uint8Array(), anna: 'json', boran: 'json' },
  { what: 'json: facts cut short', facts: ascii('{"format":1,'), anna: 'json', boran: 'json' },
  {
    what: 'json: facts that are not UTF-8',
    facts: Uint8Array.of(0x22, 0xc3, 0x28, 0x22),
    anna: 'json',
    boran: 'json',
  },
  { what: 'json: empty account', account: new Uint8Array(), anna: factsOpen('json'), boran: 'opens' },
  {
    what: 'json: account that is not UTF-8',
    account: Uint8Array.of(0x22, 0xff, 0x22),
    anna: factsOpen('json'),
    boran: 'opens',
  },

  { what: 'schema: facts that are null', facts: ascii('null'), anna: 'schema', boran: 'schema' },
  { what: 'schema: facts that are a list', facts: ascii('[]'), anna: 'schema', boran: 'schema' },
  { what: 'schema: facts of format 999', facts: ascii('{"format":999}'), anna: 'schema', boran: 'schema' },
  { what: 'schema: account without fields', account: ascii('{}'), anna: factsOpen('schema'), boran: 'opens' },
  {
    what: 'schema: account of format 999',
    account: ascii('{"format":999}'),
    anna: factsOpen('schema'),
    boran: 'opens',
  },

  {
    what: 'role: the account key wrapped for a tally advocate',
    departures: {
      wrappedKey: (slot, part, honest) => (slot === 1 && part === 1 ? bases.pair.chance.partKeys[1] : honest),
    },
    anna: 'role',
    boran: 'role',
  },
  {
    what: 'role: some other key wrapped for a tally advocate',
    departures: { wrappedKey: (slot, part, honest) => (slot === 1 && part === 1 ? otherKey : honest) },
    anna: 'role',
    boran: 'role',
  },

  {
    what: 'some only: the tally advocate gets another facts key',
    departures: { wrappedKey: (slot, part, honest) => (slot === 1 && part === 0 ? otherKey : honest) },
    anna: 'opens',
    boran: 'commitment',
  },
  {
    what: 'some only: the case advocate gets another facts key',
    departures: { wrappedKey: (slot, part, honest) => (slot === 0 && part === 0 ? otherKey : honest) },
    anna: 'commitment',
    boran: 'opens',
  },
  {
    what: 'some only: the case advocate gets another account key',
    departures: { wrappedKey: (slot, part, honest) => (slot === 0 && part === 1 ? otherKey : honest) },
    anna: 'commitment',
    boran: 'opens',
  },
  {
    what: 'some only: the case advocate gets no account key',
    departures: { wrappedKey: (slot, part, honest) => (slot === 0 && part === 1 ? undefined : honest) },
    anna: 'unwrap',
    boran: 'opens',
  },
  {
    what: 'some only: an encapsulation that throws for the tally advocate',
    departures: {
      encapsulation: only(1, (honest) => honest.map((byte, index) => (index < 1088 ? byte : 0))),
    },
    anna: 'opens',
    boran: 'unwrap',
  },
  {
    what: 'some only: an encapsulation to nobody in place of the case advocate’s',
    departures: { encapsulation: only(0, flipped(100)) },
    anna: 'unwrap',
    boran: 'opens',
  },
  {
    what: 'slots: one more than the channel document lists',
    departures: { slots: 3 },
    anna: 'slots',
    boran: 'slots',
  },
  {
    what: 'slots: one fewer than the channel document lists',
    departures: { slots: 1 },
    anna: 'slots',
    boran: 'slots',
  },
]

export const dishonest: readonly Claim[] = dishonesties.map(
  ({ what, departures, facts, account, anna, boran }) => {
    const { chance, envelope, ...honest } = bases.pair
    const report = {
      channelHash: channels.pair.channelHash,
      recipients: recipientsOf('pair'),
      facts: facts ?? honest.facts,
      account: account ?? honest.account,
    }
    const bytes = secondSeal(report, chance, departures)
    return {
      name: `dishonest: ${what}`,
      base: 'pair',
      changes: changesBetween(envelope, bytes),
      expect: { Anna: anna, Boran: boran },
      sealed: { ...(facts && { facts }), ...(account && { account }) },
    }
  },
)
