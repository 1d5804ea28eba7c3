import type { Highs } from 'highs'
import { total } from '../../../src/statistics/crosstab.ts'
import type { Interval } from '../../../src/statistics/interval.ts'

/** What a reader holds of one organisation: what each number of its one-way table can be. Nothing for those that they lack. */
export type Known = Readonly<Record<string, Interval>>

/**
 * Somebody who has a network's numbers and those of some members, with a program of their own: one whole number for each
 * category of each member, all members' lines, and every sum that the network gives.
 */
export class NetworkReader {
  readonly #highs: Highs

  private constructor(highs: Highs) {
    this.#highs = highs
  }

  static async hire(): Promise<NetworkReader> {
    const highs = (await import('highs')) as unknown as { default: () => Promise<Highs> }
    return new NetworkReader(await highs.default())
  }

  /** What the number of member `whose` at `code` can be. `undefined` where nothing fits what is known. */
  attack(
    categories: readonly string[],
    members: readonly Known[],
    sums: Known,
    whose: number,
    code: string,
  ): Interval | undefined {
    const rules = rulesOf(categories, members, sums)
    const lower = this.#solve(`Minimize\n obj: ${name(whose, code)}\n${rules}`)
    const upper = this.#solve(`Maximize\n obj: ${name(whose, code)}\n${rules}`)
    return lower === undefined || upper === undefined ? undefined : { lower, upper }
  }

  #solve(program: string): number | undefined {
    const answer = this.#highs.solve(program)
    return answer.Status === 'Optimal' ? Math.round(answer.ObjectiveValue) : undefined
  }
}

const name = (member: number, code: string) => `m${member}_${code === total ? 'all' : code}`

function rulesOf(codes: readonly string[], members: readonly Known[], sums: Known): string {
  const lines = members.flatMap((_, i) => [
    `${codes.map((code) => name(i, code)).join(' + ')} - ${name(i, total)} >= 0`,
    ...codes.map((code) => `${name(i, total)} - ${name(i, code)} >= 0`),
  ])
  const network = Object.entries(sums).flatMap(([code, { lower, upper }]) => {
    const parts = members.map((_, i) => name(i, code)).join(' + ')
    return [`${parts} >= ${lower}`, `${parts} <= ${upper}`]
  })
  const all = members.flatMap((one, i) =>
    [...codes, total].map((code) => ({ at: name(i, code), known: one[code] })),
  )
  const bounds = all.map(
    ({ at, known = { lower: 0, upper: 500 } }) => ` ${known.lower} <= ${at} <= ${Math.min(500, known.upper)}`,
  )
  return `Subject To\n ${[...lines, ...network].join('\n ')}\nBounds\n${bounds.join('\n')}\nGeneral\n ${all.map(({ at }) => at).join(' ')}\nEnd`
}
