import { randomInt } from 'node:crypto'

/** So that two stores give one number to batches of one day about once in a million years. */
const furthestApart = 2 ** 24

/** By how much a store that begins anew leaps over the batch numbers that it has. */
export const furtherByChance = () => randomInt(1, furthestApart)
