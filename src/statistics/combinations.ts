/** What reports say on some axes together, and how many say so: of a million reports, a few thousand differ. */
export interface Combination {
  /** The codes of each axis; none where it was skipped. */
  readonly codes: readonly (readonly string[])[]
  readonly reports: number
}

/** Counts reports that say the same. Sets of codes that are one array are told apart without looking into them. */
export class Combinations {
  readonly #sets = new CodeSets()
  /** From the combination of the axes before (0 for none) and a set on the next axis to the combination of both. */
  readonly #next = new Map<number, number>()
  readonly #codes: (readonly (readonly string[])[])[] = [[]]
  readonly #reports: number[] = [0]

  /** One report, or several that say the same. */
  add(codes: readonly (readonly string[])[], reports = 1): void {
    let at = 0
    for (const each of codes) at = this.#nextTo(at, each)
    this.#reports[at] = (this.#reports[at] ?? 0) + reports
  }

  /** All that others have counted. */
  include(others: Combinations): void {
    for (const { codes, reports } of others.all()) this.add(codes, reports)
  }

  *all(): Generator<Combination> {
    for (const [at, codes] of this.#codes.entries()) {
      const reports = this.#reports[at] ?? 0
      if (reports > 0) yield { codes, reports }
    }
  }

  #nextTo(at: number, codes: readonly string[]): number {
    const step = at * mostSets + this.#sets.number(codes)
    const known = this.#next.get(step)
    if (known !== undefined) return known
    this.#next.set(step, this.#codes.push([...(this.#codes[at] ?? []), codes]) - 1)
    this.#reports.push(0)
    return this.#codes.length - 1
  }
}

/** The same with some categories of an axis as one, written with a plus: a report is there once if it names any of them. */
export function merged(combinations: Combinations, merges: readonly (readonly string[])[]): Combinations {
  if (merges.every(({ length }) => length === 0)) return combinations
  const into = new Combinations()
  for (const { codes, reports } of combinations.all())
    into.add(
      codes.map((named, axis) => mergedCodes(named, merges[axis] ?? [])),
      reports,
    )
  return into
}

/** Codes in their order, the merged ones where the first of them stood. */
export function mergedCodes(codes: readonly string[], merge: readonly string[]): readonly string[] {
  if (merge.length === 0) return codes
  return [...new Set(codes.map((code) => (merge.includes(code) ? merge.join('+') : code)))]
}

/** Two of these multiply to less than 2^53. */
const mostSets = 2 ** 26

/** Gives each set of codes a number. */
class CodeSets {
  readonly #byText = new Map<string, number>()
  #byArray = new Map<readonly string[], number>()

  number(codes: readonly string[]): number {
    const known = this.#byArray.get(codes)
    if (known !== undefined) return known
    const text = codes.join()
    const number = this.#byText.get(text) ?? this.#byText.size
    this.#byText.set(text, number)
    // Whoever makes a new array for each report would otherwise fill the memory with them.
    if (this.#byArray.size >= mostArrays) this.#byArray = new Map()
    this.#byArray.set(codes, number)
    return number
  }
}

const mostArrays = 50_000
