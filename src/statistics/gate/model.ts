import type { Interval } from '../interval.ts'
import { silentTotals } from '../protect.ts'
import { Counts, type Published, rest } from './counts.ts'
import { plus, Program, propagate, type Term, type Unknown, valueOf } from './program.ts'
import { isYear, keyOf, type Knowledge, type Release, type ReleasedTable, yearOf } from './release.ts'

/** A number that must stay possible as none and as several. */
export interface Target {
  readonly table: string
  readonly period: string
  readonly axes: readonly string[]
  readonly at: readonly string[]
  /** `hidden`: published as a small number. `unpublished`: never published, but the difference of others that were. */
  readonly kind: 'hidden' | 'unpublished'
  /** Below this it counts as small. */
  readonly threshold: number
  readonly terms: readonly Term[]
}

/** What one number that was published says; without a place, what its table says by not listing a category. */
export interface Said {
  /** `keyOf` its table. */
  readonly key: string
  readonly at?: readonly string[]
  readonly terms: readonly Term[]
  readonly interval: Interval
}

/** A withheld total, and the ranges in which the rule withholds it. */
export interface Silence {
  readonly key: string
  readonly terms: readonly Term[]
  readonly ranges: readonly Interval[]
}

/** Of several ranges the widest: that leaves worlds out and lets none in. */
export const widest = (ranges: Silence['ranges']): Interval | undefined =>
  [...ranges].sort((a, b) => b.upper - b.lower - (a.upper - a.lower))[0]

/** Everything that is known of the reports of one year. */
export interface YearModel {
  readonly program: Program
  readonly targets: readonly Target[]
  readonly said: readonly Said[]
  /** How many reports there are; where they are given, what is asked of them falls apart into separate problems. */
  readonly populations: readonly Unknown[]
  readonly silences: readonly Silence[]
  /** The published numbers allow no reports at all. */
  readonly contradicts: boolean
}

export interface ModelOptions {
  /** In the worlds of the model, no report names more categories of a crossed axis. */
  readonly size?: number
  /** What was published is in `said` only, and not in the program, which then holds what the form tells. */
  readonly formOnly?: boolean
}

/** What the published tables of a year tell together, with what anybody can know besides. */
export function modelOf(
  year: string,
  releases: readonly Release[],
  knowledge: Knowledge,
  { size = Infinity, formOnly = false }: ModelOptions = {},
): YearModel {
  const program = new Program()
  const published = releases.flatMap(({ publishers, tables }) =>
    tables.flatMap((one): Published[] => (yearOf(one.period) === year ? [{ publishers, one }] : [])),
  )
  const counts = new Counts(program, year, published, { knowledge, size })
  const told = published.map((each) => ({ ...each, terms: counts.termsOf(each) }))
  const said = told.flatMap((each) => saidBy(each, counts))
  if (!formOnly) for (const { terms, interval } of said) program.know(terms, interval.lower, interval.upper)
  for (const publisher of counts.publishers) counts.follow(publisher)
  const targets = [...told.flatMap(hidden), ...unpublished(year, published, counts)]
  const contradicts = !formOnly && !propagate(program)
  const silences = contradicts || formOnly ? [] : told.flatMap((each) => silencesOf(each, program))
  return {
    program,
    targets,
    said,
    populations: counts.populations,
    silences,
    contradicts: contradicts || silences.some(({ ranges }) => ranges.length === 0),
  }
}

interface Told extends Published {
  readonly terms: readonly (readonly Term[])[]
}

function saidBy({ one, terms, publishers }: Told, counts: Counts): Said[] {
  const key = keyOf(one)
  const numbers = one.table.cells.flatMap(({ at, status, interval }, place): Said[] =>
    status === 'withheld' ? [] : [{ key, at, terms: terms[place] ?? [], interval }],
  )
  const none = { lower: 0, upper: 0 }
  const unlisted = counts.unlisted({ publishers, one })
  return [...numbers, ...unlisted.map((each): Said => ({ key, terms: each, interval: none }))]
}

function hidden({ one: { name, period, table }, terms }: Told): Target[] {
  const axes = table.axes.map((axis) => axis.name)
  const { threshold } = table
  return table.cells.flatMap(({ at, status }, place): Target[] =>
    status === 'hidden'
      ? [{ table: name, period, axes, at, kind: 'hidden', threshold, terms: terms[place] ?? [] }]
      : [],
  )
}

/** Numbers that were never published, but that those of the year and of its other quarters tell together. */
function unpublished(year: string, published: readonly Published[], counts: Counts): Target[] {
  const namesOf = ({ table }: ReleasedTable) => table.axes.map(({ name }) => name)
  const ofYear = new Set(published.flatMap(({ one }) => (isYear(one.period) ? namesOf(one) : [])))
  return [...ofYear].flatMap((axis) => {
    if (!counts.isQuarterly(axis)) return []
    const tables = published.filter(({ one }) => namesOf(one).includes(axis))
    const threshold = Math.max(...tables.map(({ one }) => one.table.threshold))
    return counts.publishers.flatMap((publisher) =>
      counts.quarters.flatMap((part) => {
        const shown = tables.some(
          ({ publishers, one }) =>
            one.period === part && one.table.axes.length === 1 && publishers.includes(publisher),
        )
        const way = counts.known(publisher, axis, part)
        if (shown || way === undefined) return []
        const period = part === rest ? `${year} without its published quarters` : part
        return [...way.cells].map(([code, cell]): Target => {
          const terms = plus([cell])
          return { table: axis, axes: [axis], period, at: [code], kind: 'unpublished', threshold, terms }
        })
      }),
    )
  })
}

/** Where each withheld total lies, since otherwise it would have been shown. */
function silencesOf({ one, terms }: Told, { lower, upper }: Program): Silence[] {
  if (one.totals !== undefined) return []
  const possible = (place: number): Interval => ({
    lower: valueOf(terms[place] ?? [], lower),
    upper: valueOf(terms[place] ?? [], upper),
  })
  return [...silentTotals(one.table, possible)].map(([place, ranges]) => ({
    key: keyOf(one),
    terms: terms[place] ?? [],
    ranges,
  }))
}
