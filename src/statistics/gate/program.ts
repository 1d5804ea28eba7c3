/** A count that the program asks for, by its place. */
export type Unknown = number

export type Term = readonly [unknown: Unknown, factor: number]

export interface Row {
  readonly terms: readonly Term[]
  readonly lower: number
  readonly upper: number
}

/**
 * Everything that is known of some counts: each lies between two bounds, and so do sums of them. All counts are whole
 * numbers from nought on.
 */
export class Program {
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly rows: Row[] = []

  add(lower = 0, upper = Infinity): Unknown {
    this.lower.push(lower)
    this.upper.push(upper)
    return this.lower.length - 1
  }

  get size(): number {
    return this.lower.length
  }

  /** What is known of a sum; of a single count it becomes its bounds. */
  know(terms: readonly Term[], lower: number, upper: number): void {
    const joined = join(terms)
    const [only] = joined
    if (joined.length === 1 && only !== undefined && only[1] === 1) this.bound(only[0], lower, upper)
    else if (joined.length > 0) this.rows.push({ terms: joined, lower, upper })
  }

  copy(): Program {
    const copy = new Program()
    copy.lower.push(...this.lower)
    copy.upper.push(...this.upper)
    copy.rows.push(...this.rows)
    return copy
  }

  bound(unknown: Unknown, lower: number, upper: number): void {
    this.lower[unknown] = Math.max(this.lower[unknown] ?? 0, lower)
    this.upper[unknown] = Math.min(this.upper[unknown] ?? Infinity, upper)
  }
}

function join(terms: readonly Term[]): Term[] {
  const factors = new Map<Unknown, number>()
  for (const [unknown, factor] of terms) factors.set(unknown, (factors.get(unknown) ?? 0) + factor)
  return [...factors].filter(([, factor]) => factor !== 0)
}

export const plus = (unknowns: readonly Unknown[]): Term[] => unknowns.map((unknown) => [unknown, 1])

export const minus = (unknowns: readonly Unknown[]): Term[] => unknowns.map((unknown) => [unknown, -1])

/** What a sum is where each unknown has this value. */
export function valueOf(terms: readonly Term[], world: ArrayLike<number>): number {
  return terms.reduce((sum, [unknown, factor]) => sum + factor * (world[unknown] ?? 0), 0)
}

/** Whether a world keeps to everything that is known, in whole numbers. */
export function holds({ lower, upper, rows }: Program, world: readonly number[]): boolean {
  return (
    world.every(
      (value, unknown) => value >= (lower[unknown] ?? 0) && value <= (upper[unknown] ?? Infinity),
    ) &&
    rows.every((row) => {
      const value = valueOf(row.terms, world)
      return value >= row.lower && value <= row.upper
    })
  )
}

/**
 * Narrows the bounds of a program by its rows, each by itself, until nothing moves any more or they have been gone over
 * often enough; `false` where they contradict each other. Every whole-number solution stays within.
 */
export function propagate({ lower, upper, rows }: Program, rounds = 50): boolean {
  let moved = true
  for (let round = 0; moved && round < rounds; round++) {
    moved = false
    for (const row of rows) {
      const least = extreme(row.terms, lower, upper)
      const most = extreme(row.terms, upper, lower)
      for (const [unknown, factor] of row.terms) {
        const low = lower[unknown] ?? 0
        const high = upper[unknown] ?? Infinity
        const from = row.lower - without(most, factor * (factor > 0 ? high : low))
        const to = row.upper - without(least, factor * (factor > 0 ? low : high))
        const [least2, most2] = factor > 0 ? [from / factor, to / factor] : [to / factor, from / factor]
        const narrower = [Math.ceil(least2 - tolerance), Math.floor(most2 + tolerance)] as const
        if (narrower[0] > low) [lower[unknown], moved] = [narrower[0], true]
        if (narrower[1] < high) [upper[unknown], moved] = [narrower[1], true]
        if ((lower[unknown] ?? 0) > (upper[unknown] ?? 0)) return false
      }
    }
  }
  return true
}

const tolerance = 1e-6

interface Sum {
  readonly finite: number
  /** How many parts are infinite, all of the same sign. */
  readonly infinite: number
  readonly sign: number
}

/** The least of a sum where positive factors meet `atPlus` and negative ones `atMinus`; or its most, the other way about. */
function extreme(terms: readonly Term[], atPlus: readonly number[], atMinus: readonly number[]): Sum {
  let [finite, infinite, sign] = [0, 0, 1]
  for (const [unknown, factor] of terms) {
    const part = factor * ((factor > 0 ? atPlus : atMinus)[unknown] ?? 0)
    if (Number.isFinite(part)) finite += part
    else [infinite, sign] = [infinite + 1, Math.sign(part)]
  }
  return { finite, infinite, sign }
}

function without({ finite, infinite, sign }: Sum, part: number): number {
  const others = Number.isFinite(part) ? infinite : infinite - 1
  if (others > 0) return sign * Infinity
  return Number.isFinite(part) ? finite - part : finite
}
