import type { Highs } from 'highs'
import type { Interval } from '../../src/statistics/interval.ts'
import { linesOf } from '../../src/statistics/inference.ts'
import type { ProtectedTable } from '../../src/statistics/protected-table.ts'

/** A table as a reader holds it: what each published number may stand for. */
export type Published = Pick<ProtectedTable, 'axes' | 'counted'> & {
  readonly cells: readonly { readonly at: readonly string[]; readonly interval: Interval }[]
}

/** A reader who plays all published numbers of a table against each other with an integer program. */
export class Reader {
  readonly #highs: Highs

  private constructor(highs: Highs) {
    this.#highs = highs
  }

  static async hire(): Promise<Reader> {
    // Its types describe the CommonJS build, one `default` deeper than the module that Node loads.
    const highs = (await import('highs')) as unknown as { default: () => Promise<Highs> }
    return new Reader(await highs.default())
  }

  /** The least and the greatest whole number that the cell at this place can be, given all the others. */
  attack(table: Published, place: number): Interval {
    const rules = rulesOf(table)
    return {
      lower: this.#solve(`Minimize\n obj: c${place}\n${rules}`),
      upper: this.#solve(`Maximize\n obj: c${place}\n${rules}`),
    }
  }

  #solve(program: string): number {
    const answer = this.#highs.solve(program)
    if (answer.Status !== 'Optimal') throw new Error(`the solver says ${answer.Status}`)
    return Math.round(answer.ObjectiveValue)
  }
}

function rulesOf(table: Published): string {
  const rules = linesOf(table as ProtectedTable).flatMap(({ total, parts, additive }) => {
    const sum = parts.map((part) => `c${part}`).join(' + ')
    if (additive) return [`${sum} - c${total} = 0`]
    return [`${sum} - c${total} >= 0`, ...parts.map((part) => `c${total} - c${part} >= 0`)]
  })
  const bounds = table.cells.map(({ interval: { lower, upper } }, i) =>
    upper === Infinity ? ` c${i} >= ${lower}` : ` ${lower} <= c${i} <= ${upper}`,
  )
  const names = table.cells.map((_, i) => `c${i}`).join(' ')
  return `Subject To\n ${rules.join('\n ')}\nBounds\n${bounds.join('\n')}\nGeneral\n ${names}\nEnd`
}
