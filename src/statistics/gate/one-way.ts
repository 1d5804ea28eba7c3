import { minus, plus, type Program, type Term, type Unknown } from './program.ts'
import { partsOf } from './release.ts'

/** The answers of some reports on one axis: how many name each category, and how many answered at all. */
export class OneWay {
  readonly #program: Program
  readonly #cells = new Map<string, Unknown>()
  readonly #single: boolean
  readonly #alone: string | undefined
  readonly total: Unknown

  constructor(
    program: Program,
    categories: readonly string[],
    { single, alone }: { readonly single: boolean; readonly alone?: string | undefined },
  ) {
    this.#program = program
    this.#single = single
    this.#alone = alone !== undefined && categories.includes(alone) ? alone : undefined
    this.total = program.add()
    for (const category of categories) this.#cells.set(category, program.add())
    answered(program, [...this.#cells.values()], this.total, single)
    const own = this.#alone === undefined ? undefined : this.#cells.get(this.#alone)
    if (own === undefined || single) return
    for (const cell of this.#cells.values())
      if (cell !== own) program.know([[this.total, 1], [own, -1], [cell, -1]], 0, Infinity) // prettier-ignore
  }

  get cells(): ReadonlyMap<string, Unknown> {
    return this.#cells
  }

  /** How many reports name this category; of one that is merged, any of its parts. */
  named(category: string): Unknown {
    const known = this.#cells.get(category)
    if (known !== undefined) return known
    return this.any(category, partsOf(category))
  }

  /** How many reports name any of these categories. */
  any(name: string, categories: readonly string[]): Unknown {
    const known = this.#unions.get(name)
    if (known !== undefined) return known
    const parts = categories.flatMap((category) => this.#cells.get(category) ?? [])
    const others = [...this.#cells.values()].filter((cell) => !parts.includes(cell))
    const union = this.#program.add()
    this.#unions.set(name, union)
    this.#program.know([...plus(parts), [union, -1]], 0, this.#single ? 0 : Infinity)
    for (const part of parts) this.#program.know([[union, 1], [part, -1]], 0, Infinity) // prettier-ignore
    // Whoever names none of them names another.
    const rest: Term[] = [[this.total, 1], [union, -1]] // prettier-ignore
    this.#program.know(rest, 0, Infinity)
    this.#program.know([...rest, ...minus(others)], -Infinity, 0)
    for (const alone of this.#alone === undefined ? [] : [this.#cells.get(this.#alone)])
      if (alone !== undefined && !parts.includes(alone))
        this.#program.know([...rest, [alone, -1]], 0, Infinity)
    return union
  }

  readonly #unions = new Map<string, Unknown>()
}

/** A total is at least its largest part and at most the sum of its parts; that sum, where each report names one part. */
export function answered(program: Program, parts: readonly Unknown[], total: Unknown, single: boolean): void {
  program.know([...plus(parts), [total, -1]], 0, single ? 0 : Infinity)
  if (!single) for (const part of parts) program.know([[total, 1], [part, -1]], 0, Infinity) // prettier-ignore
}
