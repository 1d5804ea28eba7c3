import { z } from 'zod'
import { partsOf, periodPattern, type ReleasedTable } from '../statistics/gate/release.ts'
import { leaveOutTotals, protectCount, type ProtectedCell } from '../statistics/protected-table.ts'
import { everyPlace, total } from '../statistics/crosstab.ts'

/**
 * What a ledger says, as JSON: everything that was published, so that the gate can be run again from the ledger alone. Of a
 * number only what was shown is kept, never an interval that somebody could write in beside it.
 */
export const period = z.string().regex(periodPattern)
export const code = z.string().regex(/^(_T|[a-z0-9][a-z0-9+-]*)$/)
export const hex = z.string().regex(/^[0-9a-f]{64}$/)
export const slug = z.string().regex(/^[a-z0-9-]{1,32}$/)

const shownCell = z.union([
  z.strictObject({
    at: z.array(code).min(1).max(2),
    status: z.literal('rounded'),
    value: z.int().multipleOf(5).positive(),
  }),
  z.strictObject({ at: z.array(code).min(1).max(2), status: z.enum(['hidden', 'withheld']) }),
])

const axis = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]{1,32}$/),
  single: z.boolean(),
  categories: z.array(code).max(200),
})

export const axes = z.array(axis).min(1).max(2)

/**
 * Of the program that signed, as `0.1`: words and drawings change with it, so that whoever looks with another cannot compare
 * them. Its third part stays out: whether an advocate has the newest corrections is nobody's business.
 */
export const programVersion = z.string().regex(/^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/)

export const tableName = z.string().regex(/^[a-z0-9-]{1,64}$/)

const shownTable = z
  .strictObject({
    name: tableName,
    period,
    threshold: z.union([z.literal(5), z.literal(10)]),
    axes,
    totals: z.literal('left-out').optional(),
    cells: z.array(shownCell).max(10_000),
  })
  .refine(
    (one) =>
      hasEveryPlace(one) && one.cells.every(({ at, status }) => status !== 'withheld' || at.includes(total)),
    'cells are missing, repeated or out of order',
  )
  .refine(
    ({ cells, threshold }) => cells.every((cell) => cell.status !== 'rounded' || cell.value >= threshold),
    'a number is shown that should be hidden',
  )

export const heading = {
  format: z.literal(1),
  slug,
  /** From 1 on, without a gap. */
  number: z.int().positive(),
  /** H of the bytes of the entry before; absent in the first. */
  previous: hex.optional(),
  day: z.iso.date(),
}

export const ledgerEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    ...heading,
    kind: z.literal('release'),
    /** `_T` for all areas, else the one that the release is about. */
    area: code,
    taxonomyVersion: z.int().positive(),
    tableListVersion: z.int().positive(),
    /** Absent in releases from before versions were noted. */
    programVersion: programVersion.optional(),
    /** H of the package's list of file hashes. */
    package: hex,
    tables: z.array(shownTable).min(1).max(200),
  }),
  z.strictObject({
    ...heading,
    kind: z.literal('withdrawal'),
    /** The number of the release that no longer stands. What it told has been told: the gate goes on counting it. */
    withdraws: z.int().positive(),
    reason: z.string().min(1).max(1000),
  }),
])

export type LedgerEntry = z.infer<typeof ledgerEntry>
export type ReleaseEntry = Extract<LedgerEntry, { kind: 'release' }>
export type ShownTable = z.infer<typeof shownTable>

/** A table as the ledger keeps it. */
export function shownOf({ name, period: when, totals, table }: ReleasedTable): ShownTable {
  return {
    name,
    period: when,
    threshold: table.threshold,
    axes: table.axes.map((axis) => ({ ...axis, categories: [...axis.categories] })),
    ...(totals !== undefined && { totals }),
    cells: table.cells.map(({ at, status, value }) =>
      status === 'rounded' ? { at: [...at], status, value: value ?? 0 } : { at: [...at], status },
    ),
  }
}

/** The table that a ledger's numbers are of, with what each of them says. */
export function tableOf({ name, period: when, threshold, axes, totals, cells }: ShownTable): ReleasedTable {
  const shown = cells.map((cell): ProtectedCell => {
    if (cell.status === 'withheld')
      return { at: cell.at, status: 'withheld', interval: { lower: 0, upper: Infinity } }
    return protectCount(cell.at, cell.status === 'rounded' ? cell.value : 0, threshold)
  })
  const table = { counted: 'reports' as const, threshold, axes, cells: shown }
  if (totals === undefined) return { name, period: when, table }
  return { name, period: when, table: leaveOutTotals(table), totals }
}

/** Every combination of categories once, the last axis running fastest, totals last. */
export function hasEveryPlace(table: {
  axes: { categories: string[] }[]
  cells: { at: string[] }[]
}): boolean {
  const codes = table.axes.map(({ categories }) => categories.flatMap(partsOf))
  const expected = everyPlace(table.axes)
  return (
    codes.every((parts) => new Set(parts).size === parts.length) &&
    table.cells.length === expected.length &&
    table.cells.every(({ at }, i) => at.join() === expected[i]?.join())
  )
}
