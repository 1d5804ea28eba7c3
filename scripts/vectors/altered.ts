import type { Change, Outcome } from '../../test/vectors/format.ts'
import { everybody, flip, splice } from './claim.ts'
import type { Claim } from './claim.ts'
import { nonceAt, partsAt, slotAt } from './places.ts'

function altered(what: string, anna: Outcome, boran: Outcome, ...changes: Change[]): Claim {
  return { name: `altered: ${what}`, base: 'pair', changes, expect: { Anna: anna, Boran: boran } }
}

const taken = (from: string, at: number, length: number): Change => {
  return { at, remove: length, from, start: at, length }
}

const [anna, boran] = [slotAt(0), slotAt(1)]
const parts = partsAt(2)
const other = 'pair, another report'

const nonces = [
  altered('first byte of the nonce', 'unwrap', 'unwrap', flip(nonceAt)),
  altered('middle of the nonce', 'unwrap', 'unwrap', flip(nonceAt + 8, '80')),
  altered('last byte of the nonce', 'unwrap', 'unwrap', flip(nonceAt + 15)),
]

// Whose slot it is cannot unwrap; everybody else can, and sees that something is not as it was.
const slots = [
  ...(
    [
      { whose: 'the case slot', slot: anna, forAnna: 'unwrap', forBoran: 'commitment' },
      { whose: 'the tally slot', slot: boran, forAnna: 'commitment', forBoran: 'unwrap' },
    ] as const
  ).flatMap(({ whose, slot, forAnna, forBoran }) => [
    altered(`first byte of ML-KEM in ${whose}`, forAnna, forBoran, flip(slot.mlkem)),
    altered(`middle of ML-KEM in ${whose}`, forAnna, forBoran, flip(slot.mlkem + 544, '10')),
    altered(`last byte of ML-KEM in ${whose}`, forAnna, forBoran, flip(slot.x25519 - 1, '80')),
    altered(`first byte of X25519 in ${whose}`, forAnna, forBoran, flip(slot.x25519)),
    altered(
      `the bit that X25519 itself ignores in ${whose}`,
      forAnna,
      forBoran,
      flip(slot.x25519 + 31, '80'),
    ),
    altered(`X25519 all zeros in ${whose}`, forAnna, forBoran, splice(slot.x25519, 32, new Uint8Array(32))),
    altered(
      `X25519 of low order 1 in ${whose}`,
      forAnna,
      forBoran,
      splice(slot.x25519, 32, Uint8Array.of(1, ...new Uint8Array(31))),
    ),
    altered(
      `encapsulation all ones in ${whose}`,
      forAnna,
      forBoran,
      splice(slot.mlkem, 1120, new Uint8Array(1120).fill(255)),
    ),
    altered(`first byte of the facts key in ${whose}`, forAnna, forBoran, flip(slot.factsKey)),
    altered(`last byte of the facts key in ${whose}`, forAnna, forBoran, flip(slot.factsKey + 47)),
    altered(`facts key zeroed in ${whose}`, forAnna, forBoran, splice(slot.factsKey, 48, new Uint8Array(48))),
    altered(`${whose} from another report`, forAnna, forBoran, taken(other, slot.mlkem, 1216)),
  ]),
  altered('first byte of the account key', 'unwrap', 'commitment', flip(anna.accountKey)),
  altered('last byte of the account key', 'unwrap', 'commitment', flip(anna.accountKey + 47)),
  altered('account key zeroed', 'unwrap', 'commitment', splice(anna.accountKey, 48, new Uint8Array(48))),
  altered('facts key where the account key belongs', 'unwrap', 'commitment', {
    at: anna.accountKey,
    remove: 48,
    from: 'pair',
    start: anna.factsKey,
    length: 48,
  }),
  altered(
    'keys of both parts exchanged',
    'unwrap',
    'commitment',
    {
      at: anna.factsKey,
      remove: 96,
      from: 'pair',
      start: anna.factsKey + 48,
      length: 48,
    },
    { at: anna.factsKey + 48, remove: 0, from: 'pair', start: anna.factsKey, length: 48 },
  ),
]

const roles = [
  altered('first zero byte of the tally slot', 'role', 'role', flip(boran.accountKey)),
  altered('middle zero byte of the tally slot', 'role', 'role', flip(boran.accountKey + 24, '40')),
  altered('last zero byte of the tally slot', 'role', 'role', flip(boran.accountKey + 47)),
  altered('case account key copied to the tally slot', 'role', 'role', {
    at: boran.accountKey,
    remove: 48,
    from: 'pair',
    start: anna.accountKey,
    length: 48,
  }),
  altered(
    'slots exchanged',
    'role',
    'role',
    { at: anna.mlkem, remove: 1216, from: 'pair', start: boran.mlkem, length: 1216 },
    { at: boran.mlkem, remove: 1216, from: 'pair', start: anna.mlkem, length: 1216 },
  ),
  altered('role wrong before one’s own key is', 'role', 'role', flip(boran.accountKey), flip(anna.mlkem)),
]

const commitments = [
  altered('first byte of the facts', 'commitment', 'commitment', flip(parts.facts)),
  altered('middle of the facts', 'commitment', 'commitment', flip(parts.facts + 1000, '04')),
  altered('authenticator of the facts', 'commitment', 'commitment', flip(parts.factsMac)),
  altered('last byte of the facts', 'commitment', 'commitment', flip(parts.factsTag - 1)),
  altered('first byte of the facts tag', 'commitment', 'commitment', flip(parts.factsTag)),
  altered('last byte of the facts tag', 'commitment', 'commitment', flip(parts.account - 1)),
  altered('first byte of the account', 'commitment', 'commitment', flip(parts.account)),
  altered('middle of the account', 'commitment', 'commitment', flip(parts.account + 7000, '80')),
  altered('authenticator of the account', 'commitment', 'commitment', flip(parts.accountMac)),
  altered('last byte of the account', 'commitment', 'commitment', flip(parts.accountTag - 1)),
  altered('first byte of the account tag', 'commitment', 'commitment', flip(parts.accountTag)),
  altered('last byte of the envelope', 'commitment', 'commitment', flip(parts.end - 1)),
  altered('facts tag zeroed', 'commitment', 'commitment', splice(parts.factsTag, 32, new Uint8Array(32))),
  altered('account tag zeroed', 'commitment', 'commitment', splice(parts.accountTag, 32, new Uint8Array(32))),
  altered('facts of another report', 'commitment', 'commitment', taken(other, parts.facts, 2064)),
  altered(
    'facts of another report with their tag',
    'commitment',
    'commitment',
    taken(other, parts.facts, 2096),
  ),
  altered('account of another report', 'commitment', 'commitment', taken(other, parts.account, 14_352)),
  altered(
    'account of another report with its tag',
    'commitment',
    'commitment',
    taken(other, parts.account, 14_384),
  ),
  altered('both parts of another report', 'commitment', 'commitment', taken(other, parts.facts, 16_480)),
  altered('account tag of another report', 'commitment', 'commitment', taken(other, parts.accountTag, 32)),
  altered(
    'tags exchanged',
    'commitment',
    'commitment',
    { at: parts.factsTag, remove: 32, from: 'pair', start: parts.accountTag, length: 32 },
    { at: parts.accountTag, remove: 32, from: 'pair', start: parts.factsTag, length: 32 },
  ),
]

const wholes: Claim[] = [
  {
    name: 'altered: slots and parts under another header',
    base: 'pair',
    changes: [taken(other, 0, 64)],
    expect: everybody('pair', 'unwrap'),
  },
  {
    name: 'altered: all slots of another report',
    base: 'pair',
    changes: [taken(other, 64, 2432)],
    expect: everybody('pair', 'unwrap'),
  },
  {
    name: 'altered: slot of a stranger to it, among three',
    base: 'trio',
    changes: [flip(slotAt(1).mlkem + 3)],
    expect: { Boran: 'commitment', Chantrea: 'unwrap', Anna: 'commitment' },
  },
  {
    name: 'altered: slots of two case advocates exchanged',
    base: 'trio',
    changes: [
      { at: slotAt(1).mlkem, remove: 1216, from: 'trio', start: slotAt(2).mlkem, length: 1216 },
      { at: slotAt(2).mlkem, remove: 1216, from: 'trio', start: slotAt(1).mlkem, length: 1216 },
    ],
    expect: { Boran: 'commitment', Chantrea: 'unwrap', Anna: 'unwrap' },
  },
  {
    name: 'altered: a tally slot listed first opens too much',
    base: 'trio',
    changes: [flip(slotAt(0).accountKey + 5, 'ff')],
    expect: everybody('trio', 'role'),
  },
  {
    name: 'altered: the last of sixteen tally slots opens too much',
    base: 'full',
    changes: [flip(slotAt(15).accountKey)],
    expect: everybody('full', 'role'),
  },
  {
    name: 'altered: the only slot',
    base: 'solo',
    changes: [flip(slotAt(0).mlkem)],
    expect: everybody('solo', 'unwrap'),
  },
  {
    name: 'altered: the last byte of an envelope for one',
    base: 'solo',
    changes: [flip(partsAt(1).end - 1, '80')],
    expect: everybody('solo', 'commitment'),
  },
]

/** Genuine envelopes that somebody on the way laid hands on. */
export const alterations: readonly Claim[] = [...nonces, ...slots, ...roles, ...commitments, ...wholes]
