import { z } from 'zod'
import { area, country } from '../network/schema.ts'
import { leastOrganisations } from '../statistics/merge/rules.ts'
import { type MergedTable, rangeOf } from '../statistics/merge/merge.ts'
import { regions } from '../network/regions.ts'
import {
  axes,
  code,
  heading,
  hasEveryPlace,
  hex,
  period,
  programVersion,
  slug,
  tableName,
} from './ledger-entry.ts'

const at = z.array(code).min(1).max(2)
const count = z.int().nonnegative()

const cell = z.union([
  z.strictObject({ at, lower: count, upper: count }).refine(({ lower, upper }) => lower <= upper),
  z.strictObject({ at, leftOut: z.enum(['dominated', 'unknown']) }),
])

const table = z
  .strictObject({
    name: tableName,
    period,
    organisations: z.int().min(leastOrganisations).max(300),
    axes,
    cells: z.array(cell).max(10_000),
  })
  .refine(hasEveryPlace, 'cells are missing, repeated or out of order')

/** What was merged of one member. Only of one that publishes the releases are named, so that anybody can follow. */
const merged = z.union([
  z.strictObject({
    name: z.string().min(1).max(200),
    slug,
    country,
    area,
    /** Numbers in the member's own ledger, and H of those entries. */
    releases: z.array(z.strictObject({ number: z.int().positive(), entry: hex })).min(1),
  }),
  // No hash: an entry holds few numbers, and whoever guesses them could tell from it that they guessed right.
  z.strictObject({ name: z.string().min(1).max(200), country, area, publishes: z.literal(false) }),
  z.strictObject({ region: z.enum(regions), publishes: z.literal(false) }),
])

const release = z.strictObject({
  ...heading,
  kind: z.literal('network-release'),
  taxonomyVersion: z.int().positive(),
  tableListVersion: z.int().positive(),
  programVersion: programVersion.optional(),
  /** H of the package's list of file hashes. */
  package: hex,
  members: z.array(merged).min(leastOrganisations).max(300),
  tables: z.array(table).min(1).max(200),
  /** Tables that fewer than three organisations had. */
  leftOut: z.array(z.strictObject({ name: tableName, period })).max(200),
  /** Releases of members that are in an earlier release of the network, and that their members took back since. */
  takenBack: z
    .array(z.strictObject({ network: z.int().positive(), slug, release: z.int().positive() }))
    .max(300),
})

export const networkEntry = z.discriminatedUnion('kind', [
  release,
  z.strictObject({
    ...heading,
    kind: z.literal('withdrawal'),
    withdraws: z.int().positive(),
    reason: z.string().min(1).max(1000),
  }),
])

export type NetworkEntry = z.infer<typeof networkEntry>
export type NetworkRelease = Extract<NetworkEntry, { kind: 'network-release' }>
export type NetworkTable = z.infer<typeof table>
export type MergedMember = z.infer<typeof merged>

/** A sum as the ledger keeps it. */
export function entered(
  name: string,
  when: string,
  { organisations, axes: all, cells }: MergedTable,
): NetworkTable {
  return {
    name,
    period: when,
    organisations,
    axes: all.map((axis) => ({ ...axis, categories: [...axis.categories] })),
    cells: cells.map((one) => {
      const range = rangeOf(one)
      return range === undefined
        ? { at: [...one.at], leftOut: 'leftOut' in one ? one.leftOut : 'unknown' }
        : { at: [...one.at], ...range }
    }),
  }
}
