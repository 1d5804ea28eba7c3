import sodium from 'libsodium-wrappers'
import { ascii } from '../../src/envelope/bytes.ts'
import { hash } from '../../src/envelope/hash.ts'
import { recipientKeyFromSeed } from '../../src/envelope/keys.ts'
import type { Recipient, RecipientKeyPair, Role } from '../../src/envelope/keys.ts'

// Who takes part in the vectors. All keys and all "random" bytes are hashes of names, so that every run makes the
// same files. Nothing here is secret, and nothing here may ever protect anybody.

await sodium.ready

/** 32 bytes that are the same for the same name. */
export function fixed(name: string): Uint8Array {
  return hash(sodium, ascii(`parasol vectors ${name}`))
}

/** Of the advocate whose identity file, journals and index are among the vectors. */
export const vaultKey = fixed('vault key')

export interface Person {
  who: string
  role: Role
}

export interface CastChannel {
  channelHash: Uint8Array
  people: readonly Person[]
}

const crowd = Array.from({ length: 16 }, (_, index): Person => {
  return { who: `number ${index + 1}`, role: index % 2 === 0 ? 'case' : 'tally' }
})

const anna: Person = { who: 'Anna', role: 'case' }
const boran: Person = { who: 'Boran', role: 'tally' }
const chantrea: Person = { who: 'Chantrea', role: 'case' }

export const channels = {
  pair: { channelHash: fixed('channel pair'), people: [anna, boran] },
  solo: { channelHash: fixed('channel solo'), people: [anna] },
  trio: { channelHash: fixed('channel trio'), people: [boran, chantrea, anna] },
  full: { channelHash: fixed('channel full'), people: crowd },
} satisfies Record<string, CastChannel>

export type ChannelName = keyof typeof channels

/** Everybody, and Dara, whom no channel lists. */
export const people: readonly string[] = ['Anna', 'Boran', 'Chantrea', 'Dara', ...crowd.map(({ who }) => who)]

export function keysOf(who: string): RecipientKeyPair {
  return recipientKeyFromSeed(sodium, fixed(`seed of ${who}`))
}

export function recipientsOf(channel: ChannelName): Recipient[] {
  return channels[channel].people.map(({ who, role }) => ({ role, publicKey: keysOf(who).publicKey }))
}

export { sodium }
