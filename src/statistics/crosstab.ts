import { Combinations } from './combinations.ts'
import type { Observation } from './observation.ts'

/** A report that names two perpetrators is one report and two mentions. */
export type Counted = 'reports' | 'mentions'

/** The category that stands for "all of them", as in SDMX code lists. */
export const total = '_T'

export interface Axis {
  readonly name: string
  /** The categories to show even when empty, in order. Others that turn up follow, sorted by code: none is dropped. */
  readonly categories?: readonly string[]
  /** A report has at most one category here, so that a total is the sum of its parts. */
  readonly single?: boolean
}

export interface Cell {
  /** One category an axis, or `total`. */
  readonly at: readonly string[]
  readonly count: number
}

export interface Crosstab {
  readonly counted: Counted
  readonly axes: readonly Required<Axis>[]
  /** Every combination, the last axis running fastest, the total last on each axis. */
  readonly cells: readonly Cell[]
  /** All reports that were looked at, and those among them that answered on every axis: the base of percentages. */
  readonly observed: number
  readonly answered: number
}

/**
 * Counts in one pass. A report that did not answer on every axis stands in no cell, not even in a total; `observed` and
 * `answered` tell how many those are. In a table of mentions, a total is the number of mentions.
 */
export function crosstab(
  observations: Iterable<Observation>,
  axes: readonly Axis[],
  counted: Counted = 'reports',
): Crosstab {
  const combinations = new Combinations()
  for (const observation of observations) combinations.add(axes.map(({ name }) => observation[name] ?? []))
  return crosstabOf(combinations, axes, counted)
}

/** The same of what has been counted already: a combination has the codes of each axis, in their order. */
export function crosstabOf(
  combinations: Combinations,
  axes: readonly Axis[],
  counted: Counted = 'reports',
): Crosstab {
  const positions = axes.map(({ categories = [] }) => new Map(categories.map((code, i) => [code, i + 1])))
  const counts = new Map<number, number>()
  let observed = 0
  let answered = 0
  for (const { codes, reports } of combinations.all()) {
    observed += reports
    const named = axes.map((_, i) => placesOf(codes[i], positions[i]))
    if (named.some((places) => places.length === 0)) continue
    answered += reports
    add(counts, named, counted, reports)
  }
  const complete = axes.map(({ name, categories = [], single = false }, i) => ({
    name,
    single,
    categories: inOrder(categories, positions[i]),
  }))
  return { counted, axes: complete, cells: cellsOf(complete, positions, counts), observed, answered }
}

/** The cell at these categories; `undefined` where the table has no such category. */
export function cellAt<C extends { readonly at: readonly string[] }>(
  table: { readonly cells: readonly C[] },
  ...at: readonly string[]
): C | undefined {
  return table.cells.find(
    (cell) => cell.at.length === at.length && cell.at.every((code, i) => code === at[i]),
  )
}

/** Of the reports that answered, how many in a hundred stand in this cell; `undefined` for mentions or an empty table. */
export function percentage(table: Crosstab, cell: Cell): number | undefined {
  return table.counted === 'reports' && table.answered > 0 ? (100 * cell.count) / table.answered : undefined
}

// A cell's key holds twelve bits an axis, 0 being the total: numbers as keys keep a million reports within a second.
const places = 4096

function placesOf(codes: readonly string[] = [], positions = new Map<string, number>()): number[] {
  const named = new Set<number>()
  for (const code of codes) {
    let place = positions.get(code)
    if (place === undefined) positions.set(code, (place = positions.size + 1))
    named.add(place)
  }
  return [...named]
}

function add(
  counts: Map<number, number>,
  named: readonly (readonly number[])[],
  counted: Counted,
  reports: number,
) {
  const walk = (axis: number, key: number, weight: number) => {
    const here = named[axis]
    if (here === undefined) {
      counts.set(key, (counts.get(key) ?? 0) + weight)
      return
    }
    walk(axis + 1, key * places, counted === 'mentions' ? weight * here.length : weight)
    for (const place of here) walk(axis + 1, key * places + place, weight)
  }
  walk(0, 0, reports)
}

function inOrder(given: readonly string[], positions = new Map<string, number>()): string[] {
  const unexpected = [...positions.keys()].slice(given.length).sort()
  return [...given, ...unexpected]
}

function cellsOf(
  axes: readonly Required<Axis>[],
  positions: readonly Map<string, number>[],
  counts: ReadonlyMap<number, number>,
): Cell[] {
  let cells: { at: string[]; key: number }[] = [{ at: [], key: 0 }]
  axes.forEach(({ categories }, i) => {
    cells = cells.flatMap(({ at, key }) =>
      [...categories, total].map((code) => ({
        at: [...at, code],
        key: key * places + (positions[i]?.get(code) ?? 0),
      })),
    )
  })
  return cells.map(({ at, key }) => ({ at, count: counts.get(key) ?? 0 }))
}

/** Every combination of categories, the last axis running fastest, the total last on each axis. */
export function everyPlace(axes: readonly { readonly categories: readonly string[] }[]): string[][] {
  return axes.reduce<string[][]>(
    (all, { categories }) => all.flatMap((at) => [...categories, total].map((one) => [...at, one])),
    [[]],
  )
}
