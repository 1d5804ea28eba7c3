import { IdentityError } from './errors.ts'

/** How much work Argon2id makes of one guess at a passphrase. */
export interface Limits {
  /** Passes over the memory, 3 to 10. */
  operations: number
  /** Memory in KiB, 256 MiB to 1 GiB. */
  memoryKiB: number
}

export const leastLimits: Limits = { operations: 3, memoryKiB: 256 * 1024 }
const mostLimits: Limits = { operations: 10, memoryKiB: 1024 * 1024 }

/** Throws IdentityError `limits` when a file asks for too little to protect, or for what could exhaust a machine. */
export function checkLimits({ operations, memoryKiB }: Limits): void {
  const within =
    operations >= leastLimits.operations &&
    operations <= mostLimits.operations &&
    memoryKiB >= leastLimits.memoryKiB &&
    memoryKiB <= mostLimits.memoryKiB
  if (!within) throw new IdentityError('limits')
}
