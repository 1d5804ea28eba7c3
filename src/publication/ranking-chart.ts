import type { TopLevelSpec } from 'vega-lite'
import { ink, render } from './chart.ts'
import { about, type Ranking } from './ranking.ts'
import { fill, nameOf, type Wording } from './wording.ts'
import type { Organisation } from './organisation.ts'

export interface RankingChartOptions {
  readonly id: string
  readonly title: string
  /** The dimension whose codes are ranked. */
  readonly by: string
  readonly organisation: Organisation
}

/** Groups as bars, the longest on top; a thin line over each shows where the true number can lie. */
export async function rankingChart(
  ranking: Ranking,
  wording: Wording,
  { id, title, by, organisation }: RankingChartOptions,
): Promise<string> {
  const words = wording.figures.chart
  const rows = ranking.groups.map(({ code, interval: { lower, upper } }) => {
    const count = about({ lower, upper })
    const text = count === undefined ? fill(words.fewer, { count: upper + 1 }) : fill(words.about, { count })
    const group = nameOf(wording, organisation, by, code)
    const [first, second] = lines(group)
    return { group, first, second, bar: count ?? 0, lower, upper, text }
  })
  const values = rows.map(({ group, text }) => `${group} ${text}`).join(', ')
  const spoken = { id, title, description: fill(words.ranking, { values }) }
  return render(
    { autosize: 'none', padding, width: 320, height: rows.length * step, data: { values: rows }, layer },
    spoken,
  )
}

// Without a screen Vega can only guess how wide a text is, so the space for labels is ours to set.
const padding = { left: 205, right: 95, top: 0, bottom: 4 }
const step = 33

/** A label on two lines at most, parted at the blank nearest to the middle. */
function lines(label: string): [first: string, second: string] {
  const blanks = label.length <= 24 ? [] : [...label.matchAll(/ /g)].map(({ index }) => index)
  const middle = label.length / 2
  const [cut] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return cut === undefined ? [label, ''] : [label.slice(0, cut), label.slice(cut + 1)]
}

const y = { field: 'group', type: 'nominal', sort: null, axis: null } as const

const along = (field: string) =>
  ({ field, type: 'quantitative', scale: { zero: true, nice: false }, axis: null }) as const

const text = { type: 'text', fontSize: 13, color: ink.text } as const

const label = { ...text, align: 'right', dx: -10 } as const

const layer: Extract<TopLevelSpec, { layer: unknown }>['layer'] = [
  {
    mark: { type: 'bar', color: ink.bar, height: 18 },
    encoding: { y, x: along('bar') },
  },
  {
    mark: { type: 'rule', color: ink.strong, strokeWidth: 2.5 },
    encoding: { y, x: along('lower'), x2: { field: 'upper' } },
  },
  {
    mark: { ...text, align: 'left', dx: 8 },
    encoding: { y, x: along('upper'), text: { field: 'text' } },
  },
  {
    transform: [{ filter: "datum.second == ''" }],
    mark: label,
    encoding: { y, x: { value: 0 }, text: { field: 'first' } },
  },
  {
    transform: [{ filter: "datum.second != ''" }],
    mark: { ...label, dy: -8 },
    encoding: { y, x: { value: 0 }, text: { field: 'first' } },
  },
  {
    transform: [{ filter: "datum.second != ''" }],
    mark: { ...label, dy: 8 },
    encoding: { y, x: { value: 0 }, text: { field: 'second' } },
  },
]
