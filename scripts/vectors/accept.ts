import { everybody } from './claim.ts'
import type { Claim } from './claim.ts'
import type { BaseName } from './bases.ts'

const names: readonly BaseName[] = [
  'pair',
  'pair, another report',
  'pair, as long as can be',
  'solo',
  'trio',
  'full',
]

/** Honest envelopes, as they are. */
export const accepted: readonly Claim[] = names.map((base) => ({
  name: `honest: ${base}`,
  base,
  changes: [],
  expect: everybody(base, 'opens'),
}))
