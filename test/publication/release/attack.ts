import type { Highs } from 'highs'

/**
 * A reader who has nothing but the published files. The model is written down here anew, from docs/statistics.md and from
 * the form that everybody can look at, and shares no code with the gate: one unknown a number, and what must hold among
 * them. Each question is an integer program of its own.
 */
export class Attacker {
  readonly #highs: Highs
  readonly #bounds = new Map<string, [number, number]>()
  readonly #rows: string[] = []
  readonly #hidden: string[] = []
  readonly #left: { readonly name: string; readonly threshold: number }[] = []

  constructor(highs: Highs, files: ReadonlyMap<string, string>, year: string) {
    this.#highs = highs
    const numbers = [...files].flatMap(([path, text]) =>
      path.endsWith('.csv') ? read(path, text).filter(({ period }) => period.startsWith(year)) : [],
    )
    for (const { name, lower, upper, hidden } of numbers) {
      this.#bounds.set(name, [lower, upper])
      if (hidden) this.#hidden.push(name)
    }
    const tables = new Map<string, Published[]>()
    for (const one of numbers) tables.set(one.table, [...(tables.get(one.table) ?? []), one])
    for (const table of tables.values()) this.#within(table)
    this.#across(numbers, year)
  }

  get hidden(): readonly string[] {
    return this.#hidden
  }

  /** Numbers of the quarters that were not published, as far as the year and the other quarters tell them. */
  get left(): readonly { readonly name: string; readonly threshold: number }[] {
    return this.#left
  }

  /** The least and the most that a hidden number can be. */
  attack(name: string): { lower: number; upper: number } {
    return { lower: this.#solve('Minimize', name), upper: this.#solve('Maximize', name) }
  }

  #within(cells: readonly Published[]): void {
    const at = new Map(cells.map(({ codes, name }) => [codes.join('/'), name]))
    const axes = (cells[0]?.codes ?? []).map((_, axis) => [
      ...new Set(cells.map(({ codes }) => codes[axis] ?? '')),
    ])
    const single = cells[0]?.table.match(/^(reports|area) /) !== null
    for (const { codes, name } of cells)
      codes.forEach((code, axis) => {
        if (code !== '_T') return
        const parts = (axes[axis] ?? []).flatMap((one) =>
          one === '_T' ? [] : (at.get(codes.map((other, i) => (i === axis ? one : other)).join('/')) ?? []),
        )
        this.#rows.push(`${parts.join(' + ')} - ${name} ${single ? '=' : '>='} 0`)
        if (!single) for (const part of parts) this.#rows.push(`${name} - ${part} >= 0`)
      })
    if (axes.length !== 2) return
    const all = at.get('_T/_T') ?? ''
    for (const { codes, name } of cells)
      if (!codes.includes('_T'))
        this.#rows.push(`${name} - ${at.get(`${codes[0]}/_T`)} - ${at.get(`_T/${codes[1]}`)} + ${all} >= 0`)
  }

  /** What tables tell of each other: everybody answers what happened, and quarters add up to their year. */
  #across(numbers: readonly Published[], year: string): void {
    const has = (name: string) => this.#bounds.has(name)
    const periods = [...new Set(numbers.map(({ period }) => period))]
    const quarters = periods.filter((period) => period.includes('Q'))
    for (const period of periods) {
      const counted = nameOf('reports', period, ['counted'])
      const what = nameOf('violation-group', period, ['_T'])
      if (has(counted) && has(what)) this.#rows.push(`${counted} - ${what} = 0`)
      for (const table of ['perpetrator-group', 'setting-group', 'told']) {
        const all = nameOf(table, period, ['_T'])
        if (has(counted) && has(all)) this.#rows.push(`${counted} - ${all} >= 0`)
      }
    }
    const yearOf = (table: string, code: string) =>
      quarters.map((quarter) => nameOf(table, quarter, [code])).join(' + ')
    const crossed = (codes: string[]) => nameOf('violation-group-by-perpetrator-group', year, codes)
    const whole = quarters.length === 4
    for (const { table, codes } of numbers.filter(({ period }) => period === quarters[0])) {
      const [code = ''] = codes
      if (!whole) {
        this.#leftOver(table, code, yearOf, crossed, numbers)
        continue
      }
      // Who told who did it told what happened as well: so these are the same reports.
      if (table.startsWith('perpetrator-group ') && has(crossed(['_T', code])))
        this.#rows.push(`${yearOf('perpetrator-group', code)} - ${crossed(['_T', code])} = 0`)
      if (table.startsWith('violation-group ') && has(crossed([code, '_T'])))
        this.#rows.push(`${yearOf('violation-group', code)} - ${crossed([code, '_T'])} >= 0`)
    }
    if (!whole) return
    for (const { name } of numbers.filter(({ period, codes }) => period === year && codes.join() === '_T'))
      this.#rows.push(`${yearOf('reports', 'counted')} - ${name} >= 0`)
  }

  /** What the year says beyond its published quarters belongs to those that were not. */
  #leftOver(
    table: string,
    code: string,
    yearOf: (table: string, code: string) => string,
    crossed: (codes: string[]) => string,
    numbers: readonly Published[],
  ): void {
    const [axis = ''] = table.split(' ')
    const place = { 'perpetrator-group': ['_T', code], 'violation-group': [code, '_T'] }[axis]
    if (place === undefined || code === '_T' || !this.#bounds.has(crossed(place))) return
    const name = nameOf(axis, 'left', [code])
    this.#bounds.set(name, [0, 100_000])
    // Who told who did it told what happened as well, but not the other way round.
    const relation = axis === 'perpetrator-group' ? '=' : '>='
    this.#rows.push(`${yearOf(axis, code)} + ${name} - ${crossed(place)} ${relation} 0`)
    const published = numbers.filter((one) => one.codes.includes(code))
    this.#left.push({ name, threshold: Math.max(...published.map(({ threshold }) => threshold)) })
  }

  #solve(sense: string, name: string): number {
    const bounds = [...this.#bounds].map(([one, [lower, upper]]) =>
      upper === Infinity ? `${one} >= ${lower}` : `${lower} <= ${one} <= ${upper}`,
    )
    const answer = this.#highs.solve(
      `${sense}\n obj: ${name}\nSubject To\n ${this.#rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nGeneral\n ${[...this.#bounds.keys()].join(' ')}\nEnd`,
    )
    if (answer.Status !== 'Optimal') throw new Error(`the solver says ${answer.Status} of ${name}`)
    return Math.round(answer.ObjectiveValue)
  }
}

interface Published {
  readonly table: string
  readonly period: string
  readonly codes: readonly string[]
  readonly name: string
  readonly lower: number
  readonly upper: number
  readonly hidden: boolean
  /** Below this a number is small. */
  readonly threshold: number
}

function read(path: string, text: string): Published[] {
  const table = path.replace(/^tables\/|\.csv$/g, '')
  const [head = '', ...lines] = text.trimEnd().split('\r\n')
  const columns = head.split(',')
  const place = (column: string) => columns.indexOf(column)
  const dimensions = columns.slice(2, place('OBS_VALUE'))
  return lines.map((line) => {
    const cells = line.split(',')
    const codes = dimensions.length > 0 ? cells.slice(2, place('OBS_VALUE')) : [cells[0] ?? '']
    const period = cells[1] ?? ''
    const [lower, upper] = [cells[place('LOWER')], cells[place('UPPER')]]
    return {
      table: `${table} ${period}`,
      period,
      codes,
      name: nameOf(table, period, codes),
      lower: Number(lower),
      upper: upper === '' ? Infinity : Number(upper),
      hidden: cells[place('CONF_STATUS')] === 'A',
      threshold: cells[place('METHOD')] === 'LT10-R5' ? 10 : 5,
    }
  })
}

const nameOf = (table: string, period: string, codes: readonly string[]) =>
  `n_${[table, period, ...codes].join('_').replace(/[^A-Za-z0-9]/g, '_')}`
