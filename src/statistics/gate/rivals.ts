import type { Highs } from 'highs'
import { cellAt } from '../crosstab.ts'
import type { Choice } from './choices.ts'
import type { Coarser } from './coarser.ts'
import { plus, Program, type Term, type Unknown } from './program.ts'
import type { Reason } from './reasons.ts'
import { Solver } from './solver.ts'

/** By `keyOf` each table, what it becomes. */
export type Rival = ReadonlyMap<string, Choice>

/**
 * All combinations of what tables can become, less those that are known not to do: an integer program with one unknown a
 * choice, which is 1 if it is taken, and a row for each thing that was learnt.
 */
export class Rivals {
  readonly #highs: Highs
  readonly #program = new Program()
  readonly #choices: ReadonlyMap<string, readonly Choice[]>
  readonly #taken = new Map<string, readonly Unknown[]>()
  readonly #cost: Term[] = []
  #hopeless = false

  constructor(highs: Highs, choices: ReadonlyMap<string, readonly Choice[]>) {
    this.#highs = highs
    this.#choices = choices
    for (const [key, own] of choices) {
      const taken = own.map(() => this.#program.add(0, 1))
      this.#taken.set(key, taken)
      this.#program.know(plus(taken), 1, 1)
      // Of two that lose as much, the one that comes first.
      own.forEach(({ lost }, i) => this.#cost.push([taken[i] ?? 0, lost * ties + i]))
    }
  }

  /** Of those that are left, the one that loses least; `undefined` where none is left. */
  cheapest(): Rival | undefined {
    if (this.#hopeless) return undefined
    const solver = new Solver(this.#highs, this.#program, Infinity)
    try {
      const answer = solver.least(this.#cost)
      if (!answer.found) return undefined
      return new Map(
        [...this.#choices].flatMap(([key, own]) => {
          const at = this.#taken.get(key)?.findIndex((unknown) => answer.world[unknown] === 1) ?? 0
          const choice = own[at]
          return choice === undefined ? [] : [[key, choice]]
        }),
      )
    } finally {
      solver.close()
    }
  }

  /** No combination will do that publishes all of this, which `pick` does. What is no table of the release was published before. */
  ruleOut(reasons: readonly Reason[], pick: Rival): void {
    this.#forbid(pick, (key) => {
      const own = reasons.filter((one) => one.key === key)
      const picked = pick.get(key)
      return own.length === 0 ? undefined : (choice) => own.every(({ at }) => saysToo(choice, picked, at))
    })
  }

  /** None will do that tells as much as `pick`. */
  ruleOutAll(pick: Rival): void {
    this.#forbid(pick, (key) => {
      const picked = pick.get(key)
      return picked?.made === undefined ? undefined : (choice) => tellsAsMuch(choice.coarser, picked.coarser)
    })
  }

  #forbid(pick: Rival, sameFor: (key: string) => ((choice: Choice) => boolean) | undefined): void {
    const terms: Term[] = []
    let tables = 0
    for (const key of pick.keys()) {
      const same = sameFor(key)
      if (same === undefined) continue
      tables++
      const taken = this.#taken.get(key) ?? []
      this.#choices.get(key)?.forEach((choice, i) => {
        if (same(choice)) terms.push([taken[i] ?? 0, 1])
      })
    }
    // What was published before tells it: nothing can be done about that.
    if (tables === 0) this.#hopeless = true
    else this.#program.know(terms, 0, tables - 1)
  }
}

/** Whether a table says a number just as it does in another shape; with no place, what it is silent about. */
function saysToo(choice: Choice, picked: Choice | undefined, at: readonly string[] | undefined): boolean {
  if (choice === picked) return true
  if (at === undefined) return false
  const [own, other] = [cellIn(choice, at), cellIn(picked, at)]
  return own !== undefined && own === other
}

function cellIn(choice: Choice | undefined, at: readonly string[]): string | undefined {
  const cell = choice?.made && cellAt(choice.made.table, ...at)
  return cell && JSON.stringify([cell.status, cell.interval])
}

const tellsAsMuch = (one: Coarser, other: Coarser) =>
  one.dropped === undefined &&
  JSON.stringify(one.merge) === JSON.stringify(other.merge) &&
  (one.totals === undefined || other.totals !== undefined)

/** More than all places in all lists together. */
const ties = 10_000
