import type { Highs, Model } from 'highs'
import { holds, type Program, type Term, valueOf } from './program.ts'

/** What became of a question: the best world found, or that there is no world at all, or that none was found. */
export type Answer =
  | { readonly found: true; readonly world: readonly number[] }
  | { readonly found: false; readonly impossible: boolean }

export interface Proof {
  readonly bound: number
  /** Their places in the program. */
  readonly rows: readonly number[]
}

/**
 * Asks for the least or the greatest value of sums of a program's unknowns. It is held in the solver, so that each
 * question starts from the answer to the one before. `close` gives its memory back.
 */
export class Solver {
  readonly #model: Model
  readonly #program: Program
  #asked: readonly Term[] = []

  /** `effort`: how many branches an integer program is followed into; never a time, so that every machine finds the same. */
  constructor(highs: Highs, program: Program, effort = 500) {
    this.#program = program
    const { rows } = program
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const { terms } of rows) {
      for (const [unknown, factor] of terms) {
        indices.push(unknown)
        values.push(factor)
      }
      starts.push(indices.length)
    }
    this.#model = highs.createModel({
      numCols: program.size,
      numRows: rows.length,
      colCost: new Float64Array(program.size),
      colLower: Float64Array.from(program.lower),
      colUpper: Float64Array.from(program.upper),
      rowLower: Float64Array.from(rows, ({ lower }) => lower),
      rowUpper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: { format: 'csr', numRows: rows.length, numCols: program.size, starts, indices, values },
      integrality: new Int32Array(program.size).fill(1),
    })
    this.#model.options.set({
      output_flag: false,
      mip_max_nodes: Math.min(effort, 2 ** 31 - 1),
      mip_rel_gap: 0,
    })
  }

  /** The world in which the sum is least. Counts are whole numbers. */
  least(terms: readonly Term[]): Answer {
    return this.#ask(terms, 1)
  }

  most(terms: readonly Term[]): Answer {
    return this.#ask(terms, -1)
  }

  close(): void {
    this.#model.dispose()
  }

  /** How far a sum can go where counts need not be whole, and the rows that hold it there; `undefined` where nothing does. */
  proof(terms: readonly Term[], side: 'least' | 'most'): Proof | undefined {
    const sign = side === 'least' ? 1 : -1
    this.#aim(terms, sign)
    this.#model.options.set('solve_relaxation', true)
    this.#model.run()
    if (this.#model.getModelStatus() !== optimal) return undefined
    const { colValue, rowDual } = this.#model.getSolution()
    return {
      bound: valueOf(terms, colValue),
      rows: [...rowDual.keys()].filter((row) => Math.abs(rowDual[row] ?? 0) > 1e-7),
    }
  }

  // Most questions have a whole-number answer at a corner where the simplex method ends, which starts from the last corner;
  // the others cost ten times as much.
  #ask(terms: readonly Term[], sign: 1 | -1): Answer {
    // Where nothing is published at all, there is nothing to solve, and the solver would throw.
    if (this.#program.size === 0 && holds(this.#program, [])) return { found: true, world: [] }
    this.#aim(terms, sign)
    for (const relaxed of [true, false]) {
      this.#model.options.set('solve_relaxation', relaxed)
      this.#model.run()
      const status = this.#model.getModelStatus()
      if (status === infeasible) return { found: false, impossible: true }
      const { colValue } = this.#model.getSolution()
      if (status !== optimal && !this.#feasible()) continue
      if (relaxed && !whole(colValue)) continue
      const world = Array.from({ length: this.#program.size }, (_, i) => Math.round(colValue[i] ?? 0))
      if (holds(this.#program, world)) return { found: true, world }
    }
    return { found: false, impossible: false }
  }

  #aim(terms: readonly Term[], sign: 1 | -1): void {
    for (const [unknown] of this.#asked) this.#model.changeColCost(unknown, 0)
    for (const [unknown, factor] of terms) this.#model.changeColCost(unknown, sign * factor)
    this.#asked = terms
  }

  #feasible(): boolean {
    return this.#model.info.get('primal_solution_status') === 2
  }
}

const whole = (values: Float64Array) => values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)

const optimal = 7
const infeasible = 8

let started: Promise<Highs> | undefined

/** The solver's code, loaded once. */
export function loadHighs(): Promise<Highs> {
  // Its types describe the CommonJS build, one `default` deeper than the module that Node loads.
  started ??= import('highs').then((module) =>
    (module as unknown as { default: () => Promise<Highs> }).default(),
  )
  return started
}
