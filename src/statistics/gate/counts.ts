import { total } from '../crosstab.ts'
import { linesOf } from '../inference.ts'
import { answered, OneWay } from './one-way.ts'
import { plus, type Program, type Term, type Unknown } from './program.ts'
import { isYear, type Knowledge, partsOf, type ReleasedTable } from './release.ts'
import { among, nested, type Side, type TwoWay, twoWay } from './two-way.ts'

/** A table, and whose reports it counts. */
export interface Published {
  readonly publishers: readonly string[]
  readonly one: ReleasedTable
}

/** Reports of a year whose quarters were not all published. */
export const rest = 'rest'

/**
 * The unknown counts behind the published tables of a year: for each publisher, period and axis how many reports name what,
 * and all that the form tells of these counts. No published number is in here.
 */
export class Counts {
  readonly #program: Program
  readonly #year: string
  readonly #size: number
  readonly #knowledge: Knowledge
  readonly #published: readonly Published[]
  readonly #quarterly: ReadonlySet<string>
  readonly #oneWays = new Map<string, OneWay>()
  readonly #twoWays = new Map<string, TwoWay[]>()
  readonly publishers: readonly string[]
  /** Periods that the year is taken apart into, for axes of which a quarter is known. */
  readonly quarters: readonly string[]

  constructor(
    program: Program,
    year: string,
    published: readonly Published[],
    { knowledge, size }: { readonly knowledge: Knowledge; readonly size: number },
  ) {
    this.#program = program
    this.#year = year
    this.#size = size
    this.#knowledge = knowledge
    this.#published = published
    this.publishers = [...new Set(published.flatMap(({ publishers }) => publishers))].sort()
    const periods = published.map(({ one }) => one.period)
    const quarters = [...new Set(periods.filter((period) => !isYear(period)))].sort()
    const whole = quarters.length === 4 || !periods.some(isYear)
    this.quarters = whole ? quarters : [...quarters, rest]
    this.#quarterly = this.#quarterlyAxes()
  }

  /** How many reports there are. */
  get populations(): readonly Unknown[] {
    const { axis, counted } = this.#knowledge.population
    return [...this.#oneWays].flatMap(([key, way]) =>
      key.split('|')[1] === axis ? [way.named(counted)] : [],
    )
  }

  /** Whether an axis is taken apart into quarters. */
  isQuarterly(axis: string): boolean {
    return this.#quarterly.has(axis)
  }

  /** What some publisher's reports of a period say on an axis, if any table is about that. */
  known(publisher: string, axis: string, part: string): OneWay | undefined {
    return this.#oneWays.get(`${publisher}|${axis}|${part}`)
  }

  /** For each cell of a table, the sum that it tells. */
  termsOf({ publishers, one: { table, period } }: Published): readonly (readonly Term[])[] {
    const [first, second] = table.axes
    if (table.counted === 'mentions' || first === undefined || table.axes.length > 2)
      return this.#apart(table)
    if (second === undefined) {
      const ways = this.#waysOf(publishers, first.name, period)
      return table.cells.map(({ at: [code = total] }) =>
        plus(ways.map((way) => (code === total ? way.total : way.named(code)))),
      )
    }
    const sides = [first, second].map((axis): Side => {
      const alone = this.#knowledge.alone[axis.name]
      return { single: axis.single, categories: axis.categories, ...(alone !== undefined && { alone }) }
    }) as [Side, Side]
    const ways = this.#places(publishers, first.name, period).map(({ publisher, part }) =>
      this.#twoWay(publisher, [first.name, second.name], part, sides),
    )
    return table.cells.map(({ at: [row = total, column = total] }) =>
      plus(ways.map((way) => cellOf(way, row, column))),
    )
  }

  /** Sums that are nought, since a category that a table does not even list was named by nobody. */
  unlisted({ publishers, one: { table, period } }: Published): readonly (readonly Term[])[] {
    const [first, second] = table.axes
    if (first === undefined || second !== undefined || table.counted === 'mentions') return []
    const ways = this.#waysOf(publishers, first.name, period)
    const listed = new Set(first.categories.flatMap(partsOf))
    const codes = [...new Set(ways.flatMap((way) => [...way.cells.keys()]))]
    return codes.flatMap((code) => (listed.has(code) ? [] : [plus(ways.map((way) => way.named(code)))]))
  }

  /** What is asked only after another answer was answered by no more than gave that answer. */
  follow(publisher: string): void {
    const published = new Set(this.#published.flatMap(({ one }) => one.table.axes.map(({ name }) => name)))
    for (const { axis, of, any = [], none = [] } of this.#knowledge.asked) {
      if (!published.has(axis) || !published.has(of)) continue
      const parts = this.#quarterly.has(axis) ? this.quarters : [this.#year]
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
    return isYear(period) ? this.quarters : [period]
  }

  #places(publishers: readonly string[], axis: string, period: string) {
    return this.#periodsOf(axis, period).flatMap((part) =>
      publishers.map((publisher) => ({ publisher, part })),
    )
  }

  #waysOf(publishers: readonly string[], axis: string, period: string): readonly OneWay[] {
    return this.#places(publishers, axis, period).map(({ publisher, part }) =>
      this.#oneWay(publisher, axis, part),
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
    const known = this.known(publisher, axis, part)
    if (known !== undefined) return known
    const axes = this.#published.flatMap(({ one }) => one.table.axes.filter(({ name }) => name === axis))
    const categories = [...new Set(axes.flatMap((one) => one.categories.flatMap(partsOf)))]
    const { population, always, alone } = this.#knowledge
    const single = axis === population.axis || axes.some((one) => one.single)
    const way = new OneWay(this.#program, axis === population.axis && categories.length === 0 ? [population.counted] : categories, { single, alone: alone[axis] }) // prettier-ignore
    this.#oneWays.set(`${publisher}|${axis}|${part}`, way)
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
}

function cellOf({ sides, total: all, rows, columns, cells }: TwoWay, row: string, column: string): Unknown {
  const i = sides[0].categories.indexOf(row)
  const j = sides[1].categories.indexOf(column)
  return (
    (row === total ? (column === total ? all : columns[j]) : column === total ? rows[i] : cells[i]?.[j]) ??
    all
  )
}
