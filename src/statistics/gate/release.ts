import type { ProtectedTable } from '../protected-table.ts'

/** One table as it was, or is to be, published. */
export interface ReleasedTable {
  readonly name: string
  /** By receipt: a quarter `2026-Q1`, or a year `2026`. */
  readonly period: string
  readonly table: ProtectedTable
  /** Every total was left out on purpose and says so; else one that is missing was judged to tell too much. */
  readonly totals?: 'left-out'
}

/** What was, or is to be, published at once. Nothing in it is an exact number. */
export interface Release {
  readonly id: string
  /** Whose reports are counted: one organisation, or the members whose numbers a network adds up. */
  readonly publishers: readonly string[]
  readonly tables: readonly ReleasedTable[]
}

/** What anybody can know of the reports besides the numbers, since the form is public. */
export interface Knowledge {
  /** The axis of the table that tells how many reports there are, and its category of those that all others count. */
  readonly population: { readonly axis: string; readonly counted: string }
  /** Axes that every report answers. */
  readonly always: readonly string[]
  /** By axis, the category that stands alone: who chooses it chooses no other. */
  readonly alone: Readonly<Record<string, string>>
  /** Axes that are asked only of reports with, or without, any of these categories on another axis. */
  readonly asked: readonly {
    readonly axis: string
    readonly of: string
    readonly any?: readonly string[]
    readonly none?: readonly string[]
  }[]
}

/** A period as it is written: `2026` or `2026-Q1`. */
export const periodPattern = /^20\d\d(-Q[1-4])?$/

/** The periods of some tables, each once, in order. */
export const periodsIn = (tables: readonly { readonly period: string }[]): string[] =>
  [...new Set(tables.map(({ period }) => period))].sort()

/** A year, in which all quarters lie that add up to it. */
export const yearOf = (period: string) => period.slice(0, 4)

export const isYear = (period: string) => period.length === 4

/** Merged categories are written with a plus: a report is counted there if it names any of them. */
export const partsOf = (category: string): readonly string[] => category.split('+')

/** A table of a release, by its name and period: none is published twice. */
export const keyOf = ({ name, period }: Pick<ReleasedTable, 'name' | 'period'>) => `${name} ${period}`
