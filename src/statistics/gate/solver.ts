import type { Highs, Model } from 'highs'
import type { Program, Term } from './program.ts'

/** What became of a question: the best world found, or that there is no world at all, or that none was found in time. */
export type Answer =
  | { readonly found: true; readonly world: readonly number[] }
  | { readonly found: false; readonly impossible: boolean }

/**
 * Asks for the least or the greatest value of sums of a program's unknowns. It is held in the solver, so that each
 * question starts from the answer to the one before. `close` gives its memory back.
 */
export class Solver {
  readonly #model: Model
  readonly #size: number
  #asked: readonly Term[] = []

  constructor(highs: Highs, program: Program, seconds = 10) {
    this.#size = program.size
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
    this.#model.options.set({ output_flag: false, time_limit: seconds, mip_rel_gap: 0 })
  }

  /** The world in which the sum is least. Counts are whole numbers. */
  least(terms: readonly Term[]): Answer {
    return this.#ask(terms, 1)
  }

  most(terms: readonly Term[]): Answer {
    return this.#ask(terms, -1)
  }

  /** A row that turned out to be needed. */
  know(terms: readonly Term[], lower: number, upper: number): void {
    this.#model.addRow(lower, upper, {
      indices: terms.map(([unknown]) => unknown),
      values: terms.map(([, factor]) => factor),
    })
  }

  bound(unknown: number, lower: number, upper: number): void {
    this.#model.changeColBounds(unknown, lower, upper)
  }

  close(): void {
    this.#model.dispose()
  }

  // Most questions have a whole-number answer at a corner where the simplex method ends, which starts from the last corner;
  // the others cost ten times as much.
  #ask(terms: readonly Term[], sign: 1 | -1): Answer {
    for (const [unknown] of this.#asked) this.#model.changeColCost(unknown, 0)
    for (const [unknown, factor] of terms) this.#model.changeColCost(unknown, sign * factor)
    this.#asked = terms
    for (const relaxed of [true, false]) {
      this.#model.zeroAllClocks()
      this.#model.options.set('solve_relaxation', relaxed)
      this.#model.run()
      const status = this.#model.getModelStatus()
      if (status === infeasible) return { found: false, impossible: true }
      const { colValue } = this.#model.getSolution()
      if (status !== optimal && !(status === timeLimit && this.#feasible())) continue
      if (relaxed && !whole(colValue)) continue
      return {
        found: true,
        world: Array.from({ length: this.#size }, (_, i) => Math.round(colValue[i] ?? 0)),
      }
    }
    return { found: false, impossible: false }
  }

  #feasible(): boolean {
    return this.#model.info.get('primal_solution_status') === 2
  }
}

const whole = (values: Float64Array) => values.every((value) => Math.abs(value - Math.round(value)) < 1e-6)

const optimal = 7
const infeasible = 8
const timeLimit = 13

let started: Promise<Highs> | undefined

/** The solver's code, loaded once. */
export function loadHighs(): Promise<Highs> {
  // Its types describe the CommonJS build, one `default` deeper than the module that Node loads.
  started ??= import('highs').then((module) =>
    (module as unknown as { default: () => Promise<Highs> }).default(),
  )
  return started
}
