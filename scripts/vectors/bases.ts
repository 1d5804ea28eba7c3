import { assembleReport } from '../../src/envelope/assemble.ts'
import { concat } from '../../src/envelope/bytes.ts'
import { encodeAccount, encodeFacts } from '../../src/report/encode.ts'
import type { Account, Facts } from '../../src/report/schema.ts'
import type { SecondChance } from '../../test/second/seal.ts'
import { channels, fixed, recipientsOf, sodium } from './cast.ts'
import type { ChannelName } from './cast.ts'

/** An honest envelope, with everything that went into it. */
export interface Base {
  channel: ChannelName
  chance: SecondChance
  facts: Uint8Array
  account: Uint8Array
  envelope: Uint8Array
}

const facts: Facts = {
  format: 1,
  taxonomy: 1,
  language: 'en',
  countable: true,
  violationGroups: ['police', 'money'],
  perpetratorGroups: ['state'],
  area: 'harbour',
  happened: '2026-03',
}

const account: Account = {
  format: 1,
  language: 'en',
  quotable: false,
  text: 'They took my phone and the money for the rent.',
}

const khmer: Account = { format: 1, language: 'km', quotable: true, text: 'គេ​បាន​យក​លុយ​របស់​ខ្ញុំ។ “…” 🌂' }

/** Honest envelopes by name: the first word of a name is its channel. */
export const bases = {
  pair: honest('pair', 'pair', encodeFacts(facts), encodeAccount(account)),
  'pair, another report': honest(
    'pair, another report',
    'pair',
    encodeFacts({ ...facts, violationGroups: ['health'], perpetratorGroups: ['services'], area: 'north' }),
    encodeAccount({ ...account, text: '' }),
  ),
  solo: honest('solo', 'solo', encodeFacts({ ...facts, countable: false }), encodeAccount(khmer)),
  trio: honest('trio', 'trio', encodeFacts(facts), encodeAccount(account)),
  full: honest('full', 'full', encodeFacts(facts), encodeAccount(account)),
  'pair, as long as can be': honest(
    'pair, as long as can be',
    'pair',
    filled(encodeFacts(facts), 2047),
    filled(encodeAccount(account), 14_335),
  ),
}

export type BaseName = keyof typeof bases

/** The chance of a name: the same at every run. */
export function chanceOf(name: string, channel: ChannelName): SecondChance {
  return {
    nonce: fixed(`nonce of ${name}`).subarray(0, 16),
    partKeys: [fixed(`facts key of ${name}`), fixed(`account key of ${name}`)],
    encapsulationSeeds: channels[channel].people.map(({ who }) =>
      concat(fixed(`first half for ${who} in ${name}`), fixed(`second half for ${who} in ${name}`)),
    ),
  }
}

function honest(name: string, channel: ChannelName, facts: Uint8Array, account: Uint8Array): Base {
  const chance = chanceOf(name, channel)
  const seeds = [...chance.encapsulationSeeds]
  const { channelHash } = channels[channel]
  const report = { channelHash, recipients: recipientsOf(channel), facts, account }
  const envelope = assembleReport(sodium, report, {
    nonce: chance.nonce,
    partKeys: chance.partKeys,
    encapsulate: (publicKey) =>
      sodium.crypto_kem_xwing_enc_deterministic(publicKey, seeds.shift() ?? new Uint8Array()),
  })
  return { channel, chance, facts, account, envelope }
}

/** JSON made longer by spaces, which change nothing of what it says. */
function filled(json: Uint8Array, length: number): Uint8Array {
  return concat(json, new Uint8Array(length - json.length).fill(0x20))
}
