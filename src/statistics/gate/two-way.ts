import { answered, type OneWay } from './one-way.ts'
import { plus, type Program, type Term, type Unknown } from './program.ts'
import { partsOf } from './release.ts'

export interface Side {
  readonly single: boolean
  readonly categories: readonly string[]
  readonly alone?: string | undefined
}

/** The reports that answered on two axes: how many name each pair, each category, and how many they are. */
export interface TwoWay {
  readonly sides: readonly [Side, Side]
  readonly total: Unknown
  readonly rows: readonly Unknown[]
  readonly columns: readonly Unknown[]
  /** `cells[row][column]` */
  readonly cells: readonly (readonly Unknown[])[]
}

/**
 * The numbers of a two-way table, drawn up from reports: for each set of categories of the axis that has fewer, how many
 * reports name just these, and how many of those name each category of the other axis. Whole numbers of that kind are
 * always those of some reports, which can be written down one by one; with sets of every size they are all there can be,
 * with sets up to `size` only worlds in which no report names more.
 */
export function twoWay(program: Program, sides: readonly [Side, Side], size: number): TwoWay {
  const [down, across] = sides
  const turned = sets(down, size).length < sets(across, size).length
  const [few, many] = turned ? [down, across] : [across, down]
  const groups = sets(few, size).map((set) => {
    const total = program.add()
    const named = many.categories.map(() => program.add())
    answered(program, named, total, many.single)
    const alone =
      many.alone === undefined || many.single ? undefined : named[many.categories.indexOf(many.alone)]
    for (const other of named)
      if (alone !== undefined && other !== alone) program.know([[total, 1], [alone, -1], [other, -1]], 0, Infinity) // prettier-ignore
    return { set, total, named }
  })
  const sumOf = (parts: readonly Unknown[]) => {
    const sum = program.add()
    program.know([...plus(parts), [sum, -1]], 0, 0)
    return sum
  }
  const holding = (i: number) => groups.filter(({ set }) => set.includes(i))
  const fewer = few.categories.map((_, i) => sumOf(holding(i).map(({ total }) => total)))
  const more = many.categories.map((_, j) => sumOf(groups.map(({ named, total }) => named[j] ?? total)))
  const pairs = few.categories.map((_, i) =>
    many.categories.map((_category, j) => sumOf(holding(i).map(({ named, total }) => named[j] ?? total))),
  )
  return {
    sides,
    total: sumOf(groups.map(({ total }) => total)),
    rows: turned ? fewer : more,
    columns: turned ? more : fewer,
    cells: turned ? pairs : many.categories.map((_, j) => pairs.map((row) => row[j] ?? 0)),
  }
}

/** Which categories one report can name together, up to so many. */
function sets({ categories, single, alone }: Side, size: number): number[][] {
  const most = single ? 1 : Math.min(size, categories.length)
  const apart = single || alone === undefined ? -1 : categories.indexOf(alone)
  const extend = (set: readonly number[]): number[][] => [
    ...(set.length === 0 ? [] : [[...set]]),
    ...(set.length === most || set.includes(apart)
      ? []
      : categories.flatMap((_, i) =>
          i > (set.at(-1) ?? -1) && (i !== apart || set.length === 0) ? extend([...set, i]) : [],
        )),
  ]
  return extend([])
}

/** Those who answered both are among those who answered one; who named a category and skipped the other axis did skip it. */
export function among(
  program: Program,
  side: Side,
  margins: readonly Unknown[],
  total: Unknown,
  all: OneWay,
): void {
  const skipped: Term[] = [[all.total, 1], [total, -1]] // prettier-ignore
  program.know(skipped, 0, Infinity)
  const named = side.categories.map((category) => all.named(category))
  margins.forEach((margin, i) => {
    const one = named[i] ?? all.total
    program.know([[one, 1], [margin, -1]], 0, Infinity) // prettier-ignore
    program.know([...skipped, [one, -1], [margin, 1]], 0, Infinity)
  })
  const differences = [...plus(named), ...margins.map((margin): Term => [margin, -1])]
  program.know([...differences, [all.total, -1], [total, 1]], 0, side.single ? 0 : Infinity)
}

/** Two tables of the same reports with categories merged differently: a pair that holds another has at least as many. */
export function nested(program: Program, fine: TwoWay, coarse: TwoWay): void {
  program.know([[fine.total, 1], [coarse.total, -1]], 0, 0) // prettier-ignore
  const hold = (whole: Unknown, parts: readonly Unknown[]) => {
    if (parts.length === 0) return
    for (const part of parts) program.know([[whole, 1], [part, -1]], 0, Infinity) // prettier-ignore
    program.know([...plus(parts), [whole, -1]], 0, Infinity)
  }
  const places = (side: 0 | 1, category: string) => {
    const parts = partsOf(category)
    const within = fine.sides[side].categories.flatMap((one, i) =>
      partsOf(one).every((part) => parts.includes(part)) ? [i] : [],
    )
    const covered = within.flatMap((i) => partsOf(fine.sides[side].categories[i] ?? ''))
    return parts.every((part) => covered.includes(part)) ? within : []
  }
  const [down, across] = coarse.sides
  down.categories.forEach((row, i) => {
    const rows = places(0, row)
    hold(
      coarse.rows[i] ?? coarse.total,
      rows.map((place) => fine.rows[place] ?? fine.total),
    )
    across.categories.forEach((column, j) => {
      const whole = coarse.cells[i]?.[j]
      const parts = rows.flatMap((a) => places(1, column).flatMap((b) => fine.cells[a]?.[b] ?? []))
      if (whole !== undefined) hold(whole, parts)
    })
  })
  across.categories.forEach((column, j) => {
    hold(
      coarse.columns[j] ?? coarse.total,
      places(1, column).map((place) => fine.columns[place] ?? fine.total),
    )
  })
}
