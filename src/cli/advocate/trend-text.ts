import type { Trend, TrendPoint } from '../../publication/trend.ts'
import { chartSentences } from '../../publication/trend-words.ts'
import { decimal, fill, percent, periodName } from '../../publication/wording.ts'
import type { Signal } from '../../statistics/control-chart.ts'
import { sentenceWith } from '../terminal/direction.ts'
import { bar } from '../terminal/bar.ts'
import { table } from '../terminal/table.ts'
import { asides } from './asides.ts'
import type { Aside } from './countable.ts'
import { monthName, type Wording } from './wording.ts'

/** Leaves room for a remark on a terminal of eighty. */
const barCells = 20

/** A trend as an advocate reads it: a bar a period, what stands out, and what may not be concluded. */
export function trendText(trend: Trend, aside: Aside, wording: Wording, width = Infinity): string {
  const { figures: words } = wording.answers
  if (trend.points.every(({ count }) => count === 0)) return words.nothingToShow
  const greatest = Math.max(...trend.points.map(({ count }) => count))
  const rows = trend.points.map((point) => [
    monthName(wording, periodName(wording, point.period)),
    String(point.count),
    `${point.interval.lower.toFixed(0)}-${point.interval.upper.toFixed(0)}`,
    bar(point.count, greatest, barCells),
    remark(trend, point, words),
  ])
  const columns = [
    { title: wording.workbench.columns.receivedIn },
    { title: wording.workbench.columns.reports, right: true },
    { title: wording.workbench.columns.byChance, right: true },
    { title: '' },
    { title: '' },
  ]
  return [table(columns, rows, width), '', ...reading(trend, aside, wording)].join('\n')
}

function remark({ chart }: Trend, { period, unfinished, begun }: TrendPoint, words: Words): string {
  if (unfinished) return words.unfinished
  if (begun) return words.begun
  const signals = chart?.points.find((point) => point.period === period)?.signals ?? []
  return signals.map((signal) => words[signalWords[signal]]).join(', ')
}

type Words = Wording['answers']['figures']

const signalWords = {
  above: 'above',
  below: 'below',
  'run-above': 'runAbove',
  'run-below': 'runBelow',
} as const satisfies Record<Signal, keyof Words>

function reading(trend: Trend, aside: Aside, wording: Wording): string[] {
  const { figures: words } = wording.answers
  const { byChance } = wording.workbench.columns
  return [
    ...chartSentences(trend.chart, wording),
    ...(trend.seasonal ? [sentenceWith(words.seasonal, { option: '--csv' })] : []),
    ...comparison(trend, wording),
    sentenceWith(words.byChance, { column: byChance, level: percent(wording, 0.95) }),
    words.received,
    ...asides(aside, wording),
  ]
}

/** The latest finished period beside the same one a year before. */
function comparison({ comparison }: Trend, wording: Wording): string[] {
  if (comparison === undefined) return []
  const names = {
    period: periodName(wording, comparison.period),
    before: periodName(wording, comparison.before),
  }
  const words = wording.figures.trend
  if (comparison.kind === 'too-few') return [fill(words.tooFew, names)]
  const { ratio, interval } = comparison
  if (interval.lower <= 1 && interval.upper >= 1) return [fill(words.same, names)]
  const [lower, upper] = [decimal(wording, interval.lower), decimal(wording, interval.upper)]
  return [fill(words.more, { ...names, ratio: decimal(wording, ratio), lower, upper })]
}
