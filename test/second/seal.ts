import { H, encrypt, join, keyedH, xwing } from './primitives.ts'
import type { Bytes } from './primitives.ts'

export interface SecondReport {
  channelHash: Bytes
  recipients: readonly { role: 'case' | 'tally'; publicKey: Bytes }[]
  facts: Bytes
  account: Bytes
}

export interface SecondChance {
  nonce: Bytes
  partKeys: readonly [Bytes, Bytes]
  /** 64 bytes for each recipient: what X-Wing calls eseed. */
  encapsulationSeeds: readonly Bytes[]
}

/** Where a dishonest sender departs from the format. Everything after a departure is computed as the format says. */
export interface Departures {
  /** Another count of slots in the header, and that many slots: the last one again, or some left out. */
  slots?: number
  encapsulation?(slot: number, honest: Bytes): Bytes
  /** What is wrapped for one recipient and part; undefined leaves 48 zero bytes. */
  wrappedKey?(slot: number, part: number, honest: Bytes | undefined): Bytes | undefined
  padded?(part: number, honest: Bytes): Bytes
  ciphertext?(part: number, honest: Bytes): Bytes
}

export function secondSeal(report: SecondReport, chance: SecondChance, departures: Departures = {}): Bytes {
  const count = departures.slots ?? report.recipients.length
  const header = join('PARASOL1', 1, 1, count, 2, 0, 0, 0, 0, report.channelHash, chance.nonce)
  const honestSlots = report.recipients.map(({ role, publicKey }, index) => {
    const seed = chance.encapsulationSeeds[index] ?? new Uint8Array(64)
    const { cipherText, sharedSecret } = xwing.encapsulate(publicKey, seed)
    const ct = departures.encapsulation?.(index, cipherText) ?? cipherText
    const wrapped = chance.partKeys.map((partKey, part) => {
      const honest = part === 0 || role === 'case' ? partKey : undefined
      const key = departures.wrappedKey ? departures.wrappedKey(index, part, honest) : honest
      const wrapKey = keyedH(sharedSecret, join('parasol/1 wrap', part, header, publicKey, ct))
      return key ? encrypt(wrapKey, key) : new Uint8Array(48)
    })
    return join(ct, ...wrapped)
  })
  const slots = Array.from({ length: count }, (_, index) => honestSlots[index] ?? honestSlots[0] ?? join())
  const context = H(join(header, ...slots))
  const [key0, key1] = chance.partKeys
  const sealPart = (part: number, partKey: Bytes, plaintext: Bytes, size: number): Bytes => {
    const honest = join(plaintext, 0x80, new Uint8Array(Math.max(0, size - plaintext.length - 1)))
    const padded = departures.padded?.(part, honest) ?? honest
    const c = encrypt(keyedH(partKey, join('parasol/1 encrypt', part, context)), padded, context)
    return departures.ciphertext?.(part, c) ?? c
  }
  const c0 = sealPart(0, key0, report.facts, 2048)
  const c1 = sealPart(1, key1, report.account, 14336)
  const body = H(join('parasol/1 body', context, c0, c1))
  const tag1 = keyedH(keyedH(key1, join('parasol/1 commit', 1, context)), body)
  const tag0 = keyedH(keyedH(key0, join('parasol/1 commit', 0, context)), join(body, tag1))
  return join(header, ...slots, c0, tag0, c1, tag1)
}
