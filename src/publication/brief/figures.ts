import { total } from '../../statistics/crosstab.ts'
import type { Interval } from '../../statistics/interval.ts'
import type { ProtectedTable } from '../../statistics/protected-table.ts'
import { PublicationError } from '../errors.ts'
import { type FixedTables, tableNamed } from '../fixed-tables.ts'
import { type ProtectedTrend, publishedTrend } from '../protected-trend.ts'
import { rank, type Ranking } from '../ranking.ts'
import { type AbsentPeriod } from '../absent-periods.ts'
import { liesIn, within, type Span } from './span.ts'

/** The one-way tables that a brief ranks, by the name of their section. */
export const ranked = {
  ranking: 'perpetrator-group',
  told: 'told',
  why: 'why-not-reported',
  authority: 'authority-response',
} as const

/** The table that a brief shows of what happened by who did it. */
export const crossedTable = 'violation-group-by-perpetrator-group'

export type RankedSection = keyof typeof ranked

/** Everything that a brief shows, all of it taken from the published tables of the time that it is about. */
export interface BriefFigures {
  readonly tables: FixedTables
  /** From the first published quarter on, since what is usual shows over years; ends with the brief's time. */
  readonly trend: ProtectedTrend
  readonly rankings: Readonly<Record<RankedSection, Ranking>>
  /** What happened by who did it, in the latest whole year. */
  readonly crossed: { readonly period: string; readonly table: ProtectedTable } | undefined
  /** Quarters and years of its time that it has no tables of. */
  readonly absent: readonly AbsentPeriod[]
  /** The same from the first published quarter on, for the series. */
  readonly gaps: readonly AbsentPeriod[]
}

/** `absent` are all periods without tables that the ledger knows of. Throws PublicationError `too-few` where nothing is published of that time. */
export function briefFigures(
  published: FixedTables,
  span?: Span,
  absent: readonly AbsentPeriod[] = [],
): BriefFigures {
  const tables = span === undefined ? published : within(published, span)
  if (tables.periods.length === 0) throw new PublicationError('too-few')
  const upToEnd = span === undefined ? published : within(published, { ...span, first: '0000-01' })
  const rankings = Object.fromEntries(
    Object.entries(ranked).map(([section, name]) => [section, rank(tables, name)]),
  ) as Record<RankedSection, Ranking>
  return {
    tables,
    trend: publishedTrend(upToEnd),
    rankings,
    crossed: tableNamed(tables, crossedTable)?.periods.at(-1),
    absent: span === undefined ? absent : absent.filter(({ period }) => liesIn(span)(period)),
    gaps: absent,
  }
}

/** Fewer bars than this compare nothing. */
const leastBars = 2

/** Of the inner cells of a crossed table, the share that must be readable: below it the picture is one of gaps. */
const leastShare = 1 / 5

/** Whether a ranking has enough numbers above the threshold to be a chart. */
export function isReadable({ groups }: Ranking): boolean {
  return groups.filter(({ interval }) => interval.lower > 0).length >= leastBars
}

/** The same of a crossed table. */
export function isReadableTable(table: ProtectedTable): boolean {
  const inner = innerCells(table)
  return inner.filter(({ value }) => value !== undefined).length >= leastShare * inner.length
}

export function innerCells({ cells }: ProtectedTable): ProtectedTable['cells'] {
  return cells.filter(({ at }) => !at.includes(total))
}

/**
 * The few, at most `most`, that are named more often than all others whatever the hidden and rounded numbers really are;
 * as many as possible, none where the first cannot be told from the rest.
 */
export function leaders<T extends { readonly interval: Interval }>(all: readonly T[], most = 3): T[] {
  const sorted = [...all].sort((a, b) => b.interval.lower - a.interval.lower)
  for (let count = Math.min(most, sorted.length - 1); count > 0; count--) {
    const first = sorted.slice(0, count)
    const least = Math.min(...first.map(({ interval }) => interval.lower))
    if (sorted.slice(count).every(({ interval }) => interval.upper < least)) return first
  }
  return []
}
