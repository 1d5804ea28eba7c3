import { combine, split } from 'shamir-secret-sharing'
import { same } from '../envelope/bytes.ts'
import type { Sodium } from '../envelope/sodium.ts'
import { IdentityError } from './errors.ts'
import { backupId, backupName, type Recovery } from './recovery.ts'
import type { Share } from './share.ts'

/**
 * A fresh recovery key (Shamir's secret sharing over GF(2^8)): what the identity keeps of it, and the shares, which
 * are the only place where the key itself is. 2 ≤ need ≤ shares ≤ 15.
 */
export async function newRecoveryKey(
  sodium: Sodium,
  shares: number,
  need: number,
): Promise<{ recovery: Recovery; shares: Share[] }> {
  const seed = sodium.randombytes_buf(32)
  const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(seed)
  const points = await split(seed, shares, need)
  sodium.memzero(seed)
  const id = backupId(sodium, publicKey)
  return {
    recovery: { publicKey, shares, need },
    shares: points.map((point, index) => ({ need, shares, number: index + 1, backupId: id, point })),
  }
}

/**
 * The recovery key (32 bytes) that shares give back. Every share beyond those needed is proven as well. Throws
 * IdentityError, in this order: shares-mixed, share-twice, shares-few, shares-wrong.
 */
export async function recoveryKeyFrom(sodium: Sodium, shares: readonly Share[]): Promise<Uint8Array> {
  const [first] = shares
  if (first === undefined) throw new IdentityError('shares-few', { detail: 'none', facts: { found: 0 } })
  for (const [index, share] of shares.entries()) checkBeside(share, shares.slice(0, index))
  if (shares.length < first.need)
    throw new IdentityError('shares-few', {
      detail: `${shares.length} of the ${first.need} that are needed`,
      facts: { found: shares.length, need: first.need },
    })
  // A polynomial through all of them: one wrong point, also a surplus one, gives another key.
  const seed = await combine(shares.map(({ point }) => point)).catch((cause: unknown) => {
    throw new IdentityError('shares-wrong', { cause })
  })
  const { publicKey } = sodium.crypto_kem_xwing_seed_keypair(seed)
  if (!same(backupId(sodium, publicKey), first.backupId)) throw new IdentityError('shares-wrong')
  return seed
}

/** Throws IdentityError shares-mixed or share-twice where a share cannot stand beside those given before it. */
export function checkBeside(share: Share, earlier: readonly Share[]): void {
  const [first] = earlier
  if (first !== undefined && !(same(first.backupId, share.backupId) && first.need === share.need))
    throw mixed(backupName(first.backupId), backupName(share.backupId))
  if (earlier.some(({ number }) => number === share.number))
    throw new IdentityError('share-twice', {
      detail: `number ${share.number}`,
      facts: { number: share.number },
    })
}

function mixed(backup: string, other: string): IdentityError {
  return new IdentityError('shares-mixed', { detail: `${backup} and ${other}`, facts: { backup, other } })
}
