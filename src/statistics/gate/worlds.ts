import type { Highs } from 'highs'
import { leastSpan } from '../inference.ts'
import type { Interval } from '../interval.ts'
import { type Block, blocksOf, within } from './block.ts'
import type { Target, YearModel } from './model.ts'
import { plus, Program, type Term, type Unknown, valueOf } from './program.ts'
import { type Answer, Solver } from './solver.ts'

/** How low and how high a number is in worlds that would all have been published alike. */
export interface Reach {
  readonly target: Target
  /** What was shown to be possible, so that nobody can rule it out; `undefined` where no world was found at all. */
  readonly possible: Interval | undefined
}

/** A world: one whole number for each unknown, from which the same numbers would have been published. */
type World = readonly number[]

/**
 * Looks for worlds in which each number that must be protected is none, and for some in which it is several. A world stands
 * for many numbers at once: all that nobody has shown yet are made as small, or as large, as they can be together. First
 * with the numbers of reports given, so that each question is by itself; what is left then, with everything free.
 */
export class Worlds {
  readonly #highs: Highs
  readonly #model: YearModel
  readonly #program: Program
  readonly #least = new Map<Target, number>()
  readonly #most = new Map<Target, number>()

  constructor(highs: Highs, model: YearModel) {
    this.#highs = highs
    this.#model = model
    this.#program = withSilences(model)
  }

  /** Throws nothing; a number of which no world was found has no reach. */
  reaches(): Reach[] {
    const base = this.#base()
    if (base !== undefined) {
      const given = new Map(this.#model.populations.map((unknown) => [unknown, base[unknown] ?? 0]))
      for (const block of blocksOf(this.#program, given)) this.#explore(block, base)
      if (this.#pending('low').length + this.#pending('high').length > 0)
        for (const block of blocksOf(this.#program, new Map())) this.#explore(block, base)
    }
    return this.#model.targets.map((target) => {
      const [lower, upper] = [this.#least.get(target), this.#most.get(target)]
      return {
        target,
        possible: lower === undefined || upper === undefined ? undefined : { lower, upper },
      }
    })
  }

  #base(): World | undefined {
    const whole = wholeOf(this.#program)
    return this.#solve(whole, undefined, (solver) =>
      solver.least(this.#model.targets.flatMap(({ terms }) => terms)),
    )
  }

  #explore(block: Block, base: World): void {
    const inside = (target: Target) => target.terms.some(([unknown]) => block.places.has(unknown))
    if (!this.#model.targets.some(inside)) return
    const targets = this.#model.targets.filter(inside)
    // How much of each number counts towards "several": what is beyond that need not be larger.
    const enough = new Map(targets.map((target) => [target, atMost(block, target, leastSpan)]))
    const solver = new Solver(this.#highs, block.program)
    try {
      for (const side of ['low', 'high'] as const) {
        const ask = (asked: readonly Target[]) =>
          this.#take(
            side === 'low'
              ? solver.least(
                  within(
                    block,
                    asked.flatMap(({ terms }) => terms),
                  ),
                )
              : solver.most(plus(asked.flatMap((target) => enough.get(target) ?? []))),
            block,
            base,
          )
        for (;;) {
          const pending = this.#pending(side).filter(inside)
          if (pending.length === 0 || ask(pending) === undefined) break
          if (this.#pending(side).filter(inside).length === pending.length) break
        }
        for (const target of this.#pending(side).filter(inside))
          if (this.#pending(side).includes(target)) ask([target])
      }
    } finally {
      solver.close()
    }
  }

  #pending(side: 'low' | 'high'): Target[] {
    return this.#model.targets.filter((target) =>
      side === 'low' ? (this.#least.get(target) ?? 1) > 0 : (this.#most.get(target) ?? 0) < leastSpan,
    )
  }

  #solve(block: Block, base: World | undefined, ask: (solver: Solver) => Answer): World | undefined {
    const solver = new Solver(this.#highs, block.program)
    try {
      return this.#take(ask(solver), block, base)
    } finally {
      solver.close()
    }
  }

  /** Puts what was found in a block into the world, and remembers what it shows. */
  #take(answer: Answer, { unknowns }: Block, base: World | undefined): World | undefined {
    if (!answer.found) return undefined
    const world = [...(base ?? [])]
    unknowns.forEach((unknown, place) => (world[unknown] = answer.world[place] ?? 0))
    this.#remember(world)
    return world
  }

  #remember(world: World): void {
    for (const target of this.#model.targets) {
      const value = valueOf(target.terms, world)
      this.#least.set(target, Math.min(this.#least.get(target) ?? Infinity, value))
      this.#most.set(target, Math.max(this.#most.get(target) ?? -Infinity, value))
    }
  }
}

/**
 * The least and the most that each sum can be, everything considered: what a reader with the same model can tell of it.
 * `undefined` where no world was found.
 */
export function extents(
  highs: Highs,
  model: YearModel,
  sums: readonly (readonly Term[])[],
): readonly (Interval | undefined)[] {
  if (sums.length === 0) return []
  const solver = new Solver(highs, withSilences(model))
  try {
    return sums.map((terms) => {
      const [least, most] = [solver.least(terms), solver.most(terms)]
      if (!least.found || !most.found) return undefined
      return { lower: valueOf(terms, least.world), upper: valueOf(terms, most.world) }
    })
  } finally {
    solver.close()
  }
}

/** All that is known, the ranges of withheld totals too. Of several the widest: that leaves worlds out and lets none in. */
function withSilences({ program, silences }: YearModel): Program {
  const copy = limited(program)
  for (const { terms, ranges } of silences) {
    const [widest] = [...ranges].sort((a, b) => b.upper - b.lower - (a.upper - a.lower))
    if (widest !== undefined) copy.know(terms, widest.lower, widest.upper)
  }
  return copy
}

function atMost(block: Block, { terms }: Target, most: number): Unknown {
  const counted = block.program.add(0, most)
  block.program.know([...within(block, terms), [counted, -1]], 0, Infinity) // prettier-ignore
  return counted
}

function wholeOf(program: Program): Block {
  const unknowns = program.lower.map((_, unknown) => unknown)
  return { program, unknowns, places: new Map(unknowns.map((unknown) => [unknown, unknown])) }
}

/** A copy in which nothing is unlimited, so that every question has an answer. */
function limited({ lower, upper, rows }: Program): Program {
  const finite = [...lower, ...upper].filter(Number.isFinite)
  const limit = 1000 + 4 * Math.max(0, ...finite)
  const copy = new Program()
  lower.forEach((least, unknown) => copy.add(least, Math.min(limit, upper[unknown] ?? limit)))
  copy.rows.push(...rows)
  return copy
}
