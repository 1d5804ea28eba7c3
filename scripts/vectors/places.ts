// Where things are in an envelope sealed to n recipients, for stating vectors. Written out from docs/envelope.md.

export const nonceAt = 48
export const channelHashAt = 16

export interface SlotPlaces {
  mlkem: number
  x25519: number
  factsKey: number
  accountKey: number
  end: number
}

export function slotAt(slot: number): SlotPlaces {
  const start = 64 + slot * 1216
  return {
    mlkem: start,
    x25519: start + 1088,
    factsKey: start + 1120,
    accountKey: start + 1168,
    end: start + 1216,
  }
}

export function partsAt(recipients: number) {
  const facts = 64 + recipients * 1216
  const account = facts + 2064 + 32
  return {
    facts,
    /** Poly1305's own tag, the last 16 bytes of a ciphertext. */
    factsMac: facts + 2048,
    factsTag: facts + 2064,
    account,
    accountMac: account + 14_336,
    accountTag: account + 14_352,
    end: account + 14_352 + 32,
  }
}
