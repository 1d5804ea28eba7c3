import { everybody, flip, splice } from './claim.ts'
import type { Claim } from './claim.ts'
import type { Change, Outcome } from '../../test/vectors/format.ts'
import { channelHashAt, slotAt } from './places.ts'

const length = 18_976

function refused(code: Outcome, what: string, ...changes: Change[]): Claim {
  return { name: `${code}: ${what}`, base: 'pair', changes, expect: everybody('pair', code) }
}

function cutTo(bytes: number): Change {
  return splice(bytes, length - bytes, new Uint8Array())
}

function setByte(at: number, value: number): Change {
  return splice(at, 1, Uint8Array.of(value))
}

const slotZero: Change = { at: 64, remove: 0, from: 'pair', start: 64, length: 1216 }

const lengths = [
  refused('length', 'nothing at all', cutTo(0)),
  refused('length', 'one byte', cutTo(1)),
  refused('length', 'the magic only', cutTo(8)),
  refused('length', 'one byte short of a header', cutTo(63)),
  refused('length', 'a header only', cutTo(64)),
  refused('length', 'without its parts', cutTo(slotAt(1).end)),
  refused('length', 'one byte short', cutTo(length - 1)),
  refused('length', 'without its last tag', cutTo(length - 32)),
  refused('length', 'one byte too long', splice(length, 0, Uint8Array.of(0))),
  refused('length', 'twice over', { at: length, remove: 0, from: 'pair', start: 0, length }),
  refused('length', 'one slot too many for its count', slotZero),
  refused('length', 'one slot too few for its count', splice(64, 1216, new Uint8Array())),
  refused('length', 'a count of 1 on two slots', setByte(10, 1)),
  refused('length', 'a count of 3 on two slots', setByte(10, 3)),
  refused('length', 'a count of 16 on two slots', setByte(10, 16)),
  refused('length', 'too short, and of another kind of file', cutTo(20), setByte(0, 0)),
]

const text = (words: string) => new TextEncoder().encode(words)

const magics = [
  ...Array.from({ length: 8 }, (_, at) => refused('magic', `byte ${at} of the magic altered`, flip(at))),
  refused('magic', 'small letters', splice(0, 8, text('parasol1'))),
  refused('magic', 'a second version', splice(0, 8, text('PARASOL2'))),
  refused('magic', 'an identity file', splice(0, 8, text('PARASOLK'))),
  refused('magic', 'noise of the right length', {
    at: 0,
    remove: length,
    from: 'full',
    start: 12_000,
    length,
  }),
  refused('magic', 'wrong before the suite is', flip(7), setByte(8, 9)),
]

const headers = [
  refused('suite', '0', setByte(8, 0)),
  refused('suite', '2', setByte(8, 2)),
  refused('suite', '255', setByte(8, 255)),
  refused('suite', 'wrong before the kind is', setByte(8, 2), setByte(9, 2)),
  refused('kind', '0', setByte(9, 0)),
  refused('kind', '2, reserved for attachments', setByte(9, 2)),
  refused('kind', '3, reserved for messages', setByte(9, 3)),
  refused('kind', '4, reserved for grants', setByte(9, 4)),
  refused('kind', '255', setByte(9, 255)),
  refused('slots', 'none', setByte(10, 0)),
  refused('slots', '17', setByte(10, 17)),
  refused('slots', '255', setByte(10, 255)),
  refused('slots', 'none, and as long as that would be', setByte(10, 0), splice(64, 2432, new Uint8Array())),
  refused('slots', '3 where the channel has 2 recipients', setByte(10, 3), slotZero),
  refused(
    'slots',
    '1 where the channel has 2 recipients',
    setByte(10, 1),
    splice(64, 1216, new Uint8Array()),
  ),
  refused('parts', 'none', setByte(11, 0)),
  refused('parts', '1', setByte(11, 1)),
  refused('parts', '3', setByte(11, 3)),
  refused('parts', '255', setByte(11, 255)),
  ...[12, 13, 14, 15].map((at) => refused('reserved', `byte ${at} is not zero`, flip(at))),
  refused('reserved', 'all bits set', splice(12, 4, new Uint8Array(4).fill(255))),
  refused('reserved', 'wrong before the length is', flip(12), cutTo(length - 1)),
]

const channels = [
  ...[0, 1, 15, 30, 31].map((at) =>
    refused('channel', `byte ${at} of the channel hash altered`, flip(channelHashAt + at)),
  ),
  refused('channel', 'sealed for another channel', {
    at: channelHashAt,
    remove: 32,
    from: 'solo',
    start: channelHashAt,
    length: 32,
  }),
  refused('channel', 'zeros', splice(channelHashAt, 32, new Uint8Array(32))),
  refused('channel', 'wrong before a role is', flip(channelHashAt), flip(slotAt(1).accountKey)),
]

const strangers: Claim[] = [
  { name: 'not-recipient: Dara is not listed', base: 'pair', changes: [], expect: { Dara: 'not-recipient' } },
  {
    name: 'not-recipient: Chantrea is listed by another channel only',
    base: 'pair',
    changes: [],
    expect: { Chantrea: 'not-recipient', Anna: 'opens' },
  },
]

/** Envelopes that are refused by their shape, before any key is used. */
export const shapes: readonly Claim[] = [...lengths, ...magics, ...headers, ...channels, ...strangers]
