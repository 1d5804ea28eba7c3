import type { Highs } from 'highs'
import { leastSpan } from '../inference.ts'
import type { Interval } from '../interval.ts'
import { type Block, blocksOf, within } from './block.ts'
import { widest, type YearModel } from './model.ts'
import { plus, Program, type Term, type Unknown, valueOf } from './program.ts'
import { type Answer, Solver } from './solver.ts'

/** A world: one whole number for each unknown, from which the same numbers would have been published. */
type World = readonly number[]

/** Numbers of one block, to be made as small, or as large, as they can be. */
export interface Piece {
  /** The first world, of which everything outside the block stays. */
  readonly world: World
  /** The numbers of reports stay as well, so that each question is by itself; or everything is free. */
  readonly reports: 'held' | 'free'
  readonly block: number
  readonly side: 'low' | 'high'
  readonly targets: readonly number[]
}

/** How low and how high a number is in worlds that were found. */
export interface Span extends Interval {
  readonly target: number
}

/**
 * Looks for worlds in which each number that must be protected is none, and for some in which it is several. A world stands
 * for many numbers at once: all that nobody has shown yet are made as small, or as large, as they can be together.
 */
export class Worlds {
  readonly #highs: Highs
  readonly #model: YearModel
  readonly #program: Program
  readonly #blocks = new Map<Piece['reports'], readonly Block[]>()

  constructor(highs: Highs, model: YearModel) {
    this.#highs = highs
    this.#model = model
    this.#program = withSilences(model)
  }

  /** A first world, and which numbers have to do with each other. */
  outset() {
    const solver = new Solver(this.#highs, this.#program)
    try {
      const { targets } = this.#model
      const answer = solver.least(targets.flatMap(({ terms }) => terms))
      if (!answer.found) return { first: undefined, blocks: { held: [], free: [] } }
      const { world } = answer
      const inside = (reports: Piece['reports']) =>
        this.#blocksFor(reports, world).map((block) =>
          targets.flatMap(({ terms }, place) => (touches(block, terms) ? [place] : [])),
        )
      return {
        first: { world, values: targets.map(({ terms }) => valueOf(terms, world)) },
        blocks: { held: inside('held'), free: inside('free') },
      }
    } finally {
      solver.close()
    }
  }

  /** What the worlds that were found show of the numbers of the block. */
  explore({ world: first, reports, block: place, side, targets: asked }: Piece): Span[] {
    const block = this.#blocksFor(reports, first)[place]
    if (block === undefined) return []
    const copy = { ...block, program: block.program.copy() }
    const targets = this.#model.targets.flatMap(({ terms }, target) =>
      touches(block, terms) ? [{ target, terms }] : [],
    )
    const wanted = targets.filter(({ target }) => asked.includes(target))
    const spans = new Map<number, Interval>()
    const pending = () =>
      wanted.filter(({ target }) => {
        const known = spans.get(target)
        return known === undefined || (side === 'low' ? known.lower > 0 : known.upper < leastSpan)
      })
    const remember = (answer: Answer): boolean => {
      if (!answer.found) return false
      const world = [...first]
      block.unknowns.forEach((unknown, at) => (world[unknown] = answer.world[at] ?? 0))
      for (const { target, terms } of targets) {
        const value = valueOf(terms, world)
        const { lower, upper } = spans.get(target) ?? { lower: value, upper: value }
        spans.set(target, { lower: Math.min(lower, value), upper: Math.max(upper, value) })
      }
      return true
    }
    // How much of each number counts towards "several": what is beyond that need not be larger.
    const enough = new Map<number, Unknown>(
      side === 'low' ? [] : wanted.map(({ target, terms }) => [target, atMost(copy, terms, leastSpan)]),
    )
    const solver = new Solver(this.#highs, copy.program)
    const ask = (some: typeof targets) =>
      remember(
        side === 'low'
          ? solver.least(
              within(
                copy,
                some.flatMap(({ terms }) => terms),
              ),
            )
          : solver.most(plus(some.flatMap(({ target }) => enough.get(target) ?? []))),
      )
    try {
      for (let left = pending(); left.length > 0;) {
        if (!ask(left)) break
        const next = pending()
        if (next.length === left.length) break
        left = next
      }
      for (const one of pending()) if (pending().includes(one)) ask([one])
    } finally {
      solver.close()
    }
    return [...spans].map(([target, { lower, upper }]) => ({ target, lower, upper }))
  }

  #blocksFor(reports: Piece['reports'], first: World): readonly Block[] {
    const held = reports === 'held' ? this.#model.populations : []
    const given = new Map(held.map((unknown) => [unknown, first[unknown] ?? 0]))
    const blocks = this.#blocks.get(reports) ?? blocksOf(this.#program, given)
    this.#blocks.set(reports, blocks)
    return blocks
  }
}

const touches = ({ places }: Block, terms: readonly Term[]) => terms.some(([unknown]) => places.has(unknown))

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

/** All that is known, the ranges of withheld totals too. */
function withSilences({ program, silences }: YearModel): Program {
  const copy = limited(program)
  for (const { terms, ranges } of silences) {
    const range = widest(ranges)
    if (range !== undefined) copy.know(terms, range.lower, range.upper)
  }
  return copy
}

function atMost(block: Block, terms: readonly Term[], most: number): Unknown {
  const counted = block.program.add(0, most)
  block.program.know([...within(block, terms), [counted, -1]], 0, Infinity) // prettier-ignore
  return counted
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
