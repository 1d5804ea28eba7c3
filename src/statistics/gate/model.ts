import { total } from '../crosstab.ts'
import { linesOf } from '../inference.ts'
import type { Interval } from '../interval.ts'
import { silentTotals } from '../protect.ts'
import { answered, OneWay } from './one-way.ts'
import { plus, Program, propagate, type Term, type Unknown } from './program.ts'
import { isYear, type Knowledge, partsOf, type Release, type ReleasedTable, yearOf } from './release.ts'
import { among, nested, type Side, type TwoWay, twoWay } from './two-way.ts'

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

/** A withheld total, and the ranges in which the rule withholds it. */
export interface Silence {
  readonly terms: readonly Term[]
  readonly ranges: readonly Interval[]
}

/** Everything that is known of the reports of one year. */
export interface YearModel {
  readonly program: Program
  readonly targets: readonly Target[]
  /** How many reports there are; where they are given, what is asked of them falls apart into separate problems. */
  readonly populations: readonly Unknown[]
  readonly silences: readonly Silence[]
  /** The published numbers allow no reports at all. */
  readonly contradicts: boolean
}

/** What the published tables of a year tell together, with what anybody can know besides. */
export function modelOf(
  year: string,
  releases: readonly Release[],
  knowledge: Knowledge,
  size = Infinity,
): YearModel {
  return new Builder(year, releases, knowledge, size).build()
}

interface Published {
  readonly publishers: readonly string[]
  readonly one: ReleasedTable
}

const rest = 'rest'

class Builder {
  readonly #program = new Program()
  readonly #year: string
  readonly #size: number
  readonly #knowledge: Knowledge
  readonly #published: readonly Published[]
  readonly #publishers: readonly string[]
  /** Periods that the year is taken apart into, for axes of which a quarter is known. */
  readonly #quarters: readonly string[]
  readonly #quarterly: ReadonlySet<string>
  readonly #oneWays = new Map<string, OneWay>()
  readonly #twoWays = new Map<string, TwoWay[]>()
  readonly #targets: Target[] = []
  readonly #withheld: { readonly one: ReleasedTable; readonly terms: readonly (readonly Term[])[] }[] = []

  constructor(year: string, releases: readonly Release[], knowledge: Knowledge, size: number) {
    this.#year = year
    this.#size = size
    this.#knowledge = knowledge
    this.#published = releases.flatMap(({ publishers, tables }) =>
      tables.flatMap((one) => (yearOf(one.period) === year ? [{ publishers, one }] : [])),
    )
    this.#publishers = [...new Set(this.#published.flatMap(({ publishers }) => publishers))].sort()
    const periods = this.#published.map(({ one }) => one.period)
    const quarters = [...new Set(periods.filter((period) => !isYear(period)))].sort()
    const whole = quarters.length === 4 || !periods.some(isYear)
    this.#quarters = whole ? quarters : [...quarters, rest]
    this.#quarterly = this.#quarterlyAxes()
  }

  build(): YearModel {
    for (const { publishers, one } of this.#published) this.#publish(publishers, one)
    for (const publisher of this.#publishers) this.#asked(publisher)
    this.#unpublished()
    const contradicts = !propagate(this.#program)
    const { population } = this.#knowledge
    const silences = contradicts ? [] : this.#silences()
    return {
      program: this.#program,
      targets: this.#targets,
      populations: [...this.#oneWays].flatMap(([key, way]) =>
        key.split('|')[1] === population.axis ? [way.named(population.counted)] : [],
      ),
      silences,
      contradicts: contradicts || silences.some(({ ranges }) => ranges.length === 0),
    }
  }

  /** Axes of which any quarter is published, or that are crossed with one of which it is; and the population of those. */
  #quarterlyAxes(): ReadonlySet<string> {
    const axes = new Set<string>()
    const tables = this.#published.map(({ one }) => one)
    const namesOf = ({ table }: ReleasedTable) => table.axes.map(({ name }) => name)
    for (const one of tables) if (!isYear(one.period)) for (const name of namesOf(one)) axes.add(name)
    for (let size = -1; size !== axes.size;) {
      size = axes.size
      for (const one of tables)
        if (namesOf(one).some((name) => axes.has(name))) for (const name of namesOf(one)) axes.add(name)
    }
    if (axes.size > 0) axes.add(this.#knowledge.population.axis)
    return axes
  }

  #periodsOf(axis: string, period: string): readonly string[] {
    if (!this.#quarterly.has(axis)) return [this.#year]
    return isYear(period) ? this.#quarters : [period]
  }

  #publish(publishers: readonly string[], one: ReleasedTable): void {
    const terms = this.#termsOf(publishers, one)
    one.table.cells.forEach(({ at, status, interval }, place) => {
      const sum = terms[place] ?? []
      if (status === 'withheld') return
      this.#program.know(sum, interval.lower, interval.upper)
      if (status === 'hidden')
        this.#targets.push({
          ...this.#named(one),
          at,
          kind: 'hidden',
          threshold: one.table.threshold,
          terms: sum,
        })
    })
    if (one.totals === undefined) this.#withheld.push({ one, terms })
  }

  #named({ name, period, table }: ReleasedTable) {
    return { table: name, period, axes: table.axes.map((axis) => axis.name) }
  }

  /** For each cell of a table, the sum that it tells. */
  #termsOf(publishers: readonly string[], { table, period }: ReleasedTable): readonly (readonly Term[])[] {
    const [first, second] = table.axes
    if (table.counted === 'mentions' || first === undefined || table.axes.length > 2)
      return this.#apart(table)
    const places = this.#periodsOf(first.name, period).flatMap((part) =>
      publishers.map((publisher) => ({ publisher, part })),
    )
    if (second === undefined) {
      const ways = places.map(({ publisher, part }) => this.#oneWay(publisher, first.name, part))
      // A category that the table does not even list was named by nobody.
      const listed = new Set(first.categories.flatMap(partsOf))
      for (const code of new Set(ways.flatMap((way) => [...way.cells.keys()])))
        if (!listed.has(code)) this.#program.know(plus(ways.map((way) => way.named(code))), 0, 0)
      return table.cells.map(({ at: [code = total] }) =>
        plus(ways.map((way) => (code === total ? way.total : way.named(code)))),
      )
    }
    const sides = [first, second].map((axis): Side => {
      const alone = this.#knowledge.alone[axis.name]
      return { single: axis.single, categories: axis.categories, ...(alone !== undefined && { alone }) }
    }) as [Side, Side]
    const ways = places.map(({ publisher, part }) =>
      this.#twoWay(publisher, [first.name, second.name], part, sides),
    )
    return table.cells.map(({ at: [row = total, column = total] }) =>
      plus(ways.map((way) => cellOf(way, row, column))),
    )
  }

  /** A table of which nothing is known but itself. */
  #apart(table: ReleasedTable['table']): readonly (readonly Term[])[] {
    const unknowns = table.cells.map(() => this.#program.add())
    for (const line of linesOf(table))
      answered(
        this.#program,
        line.parts.map((part) => unknowns[part] ?? 0),
        unknowns[line.total] ?? 0,
        line.additive,
      )
    return unknowns.map((unknown) => plus([unknown]))
  }

  #oneWay(publisher: string, axis: string, part: string): OneWay {
    const key = `${publisher}|${axis}|${part}`
    const known = this.#oneWays.get(key)
    if (known !== undefined) return known
    const axes = this.#published.flatMap(({ one }) => one.table.axes.filter(({ name }) => name === axis))
    const categories = [...new Set(axes.flatMap((one) => one.categories.flatMap(partsOf)))]
    const { population, always, alone } = this.#knowledge
    const single = axis === population.axis || axes.some((one) => one.single)
    const way = new OneWay(this.#program, axis === population.axis && categories.length === 0 ? [population.counted] : categories, { single, alone: alone[axis] }) // prettier-ignore
    this.#oneWays.set(key, way)
    if (axis !== population.axis) {
      const counted = this.#population(publisher, part)
      const all = always.includes(axis)
      this.#program.know([...counted, [way.total, -1]], 0, all ? 0 : Infinity) // prettier-ignore
    }
    return way
  }

  /** How many reports of a period all tables count. */
  #population(publisher: string, part: string): Term[] {
    const { axis, counted } = this.#knowledge.population
    const parts = part === this.#year ? this.#periodsOf(axis, this.#year) : [part]
    return plus(parts.map((one) => this.#oneWay(publisher, axis, one).named(counted)))
  }

  #twoWay(
    publisher: string,
    axes: readonly [string, string],
    part: string,
    sides: readonly [Side, Side],
  ): TwoWay {
    const key = `${publisher}|${axes.join('|')}|${part}`
    const same = this.#twoWays.get(key) ?? []
    const alike = same.find((one) => one.sides.every(({ categories }, i) => categories.join() === sides[i]?.categories.join())) // prettier-ignore
    if (alike !== undefined) return alike
    const way = twoWay(this.#program, sides, this.#size)
    const ones = axes.map((axis) => this.#oneWay(publisher, axis, part)) as [OneWay, OneWay]
    among(this.#program, sides[0], way.rows, way.total, ones[0])
    among(this.#program, sides[1], way.columns, way.total, ones[1])
    this.#program.know([...this.#population(publisher, part), [way.total, 1], ...ones.map((one): Term => [one.total, -1])], 0, Infinity) // prettier-ignore
    for (const other of same) {
      nested(this.#program, other, way)
      nested(this.#program, way, other)
    }
    this.#twoWays.set(key, [...same, way])
    return way
  }

  /** What is asked only after another answer was answered by no more than gave that answer. */
  #asked(publisher: string): void {
    const published = new Set(this.#published.flatMap(({ one }) => one.table.axes.map(({ name }) => name)))
    for (const { axis, of, any = [], none = [] } of this.#knowledge.asked) {
      if (!published.has(axis) || !published.has(of)) continue
      const parts = this.#quarterly.has(axis) ? this.#quarters : [this.#year]
      for (const part of parts) {
        const sources = part === this.#year ? this.#periodsOf(of, this.#year) : [part]
        const terms = sources.flatMap((source): Term[] => {
          const way = this.#oneWay(publisher, of, source)
          if (any.length > 0) return [[way.any(any.join('+'), any), 1]]
          return [[way.total, 1], [way.any(none.join('+'), none), -1]] // prettier-ignore
        })
        this.#program.know([...terms, [this.#oneWay(publisher, axis, part).total, -1]], 0, Infinity) // prettier-ignore
      }
    }
  }

  /** Numbers that were never published, but that those of the year and of its other quarters tell together. */
  #unpublished(): void {
    const axesOfYear = new Set(
      this.#published.flatMap(({ one }) =>
        isYear(one.period) ? one.table.axes.map(({ name }) => name) : [],
      ),
    )
    for (const axis of axesOfYear) {
      if (!this.#quarterly.has(axis)) continue
      const tables = this.#published.filter(({ one }) => one.table.axes.some(({ name }) => name === axis))
      const threshold = Math.max(...tables.map(({ one }) => one.table.threshold))
      for (const publisher of this.#publishers)
        for (const part of this.#quarters) {
          const shown = tables.some(
            ({ publishers, one }) =>
              one.period === part && one.table.axes.length === 1 && publishers.includes(publisher),
          )
          const way = this.#oneWays.get(`${publisher}|${axis}|${part}`)
          if (shown || way === undefined) continue
          const period = part === rest ? `${this.#year} without its published quarters` : part
          for (const [code, cell] of way.cells)
            this.#targets.push({
              table: axis,
              axes: [axis],
              period,
              at: [code],
              kind: 'unpublished',
              threshold,
              terms: plus([cell]),
            })
        }
    }
  }

  /** Where each withheld total lies, since otherwise it would have been shown. */
  #silences(): Silence[] {
    const { lower, upper } = this.#program
    return this.#withheld.flatMap(({ one, terms }) => {
      const possible = (place: number): Interval => ({
        lower: sumOf(terms[place] ?? [], lower),
        upper: sumOf(terms[place] ?? [], upper),
      })
      return [...silentTotals(one.table, possible)].map(([place, ranges]) => ({
        terms: terms[place] ?? [],
        ranges,
      }))
    })
  }
}

function cellOf({ sides, total: all, rows, columns, cells }: TwoWay, row: string, column: string): Unknown {
  const i = sides[0].categories.indexOf(row)
  const j = sides[1].categories.indexOf(column)
  return (
    (row === total ? (column === total ? all : columns[j]) : column === total ? rows[i] : cells[i]?.[j]) ??
    all
  )
}

const sumOf = (terms: readonly Term[], bounds: readonly number[]) =>
  terms.reduce((sum, [unknown, factor]) => sum + factor * (bounds[unknown] ?? 0), 0)
