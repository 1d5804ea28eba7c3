import type { Trend, TrendPoint } from '../../publication/trend.ts'
import { chartSentences } from '../../publication/trend-words.ts'
import { fill, periodName } from '../../publication/wording.ts'
import type { Signal } from '../../statistics/control-chart.ts'
import { bar } from '../terminal/bar.ts'
import { table } from '../terminal/table.ts'
import { asides } from './asides.ts'
import type { Aside } from './countable.ts'
import { monthName, type Wording } from './wording.ts'

/** Leaves room for a remark on a terminal of eighty. */
const barCells = 20

/** A trend as an advocate reads it: a bar a period, what stands out, and what may not be concluded. */
export function trendText(trend: Trend, aside: Aside, wording: Wording, width = Infinity): string {
  if (trend.points.every(({ count }) => count === 0))
    return 'Nothing to show: no report fits, or none may be counted.'
  const greatest = Math.max(...trend.points.map(({ count }) => count))
  const rows = trend.points.map((point) => [
    monthName(wording, periodName(wording, point.period)),
    String(point.count),
    `${point.interval.lower.toFixed(0)}-${point.interval.upper.toFixed(0)}`,
    bar(point.count, greatest, barCells),
    remark(trend, point),
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

function remark({ chart }: Trend, { period, unfinished, begun }: TrendPoint): string {
  if (unfinished) return 'not over yet'
  if (begun) return 'perhaps not whole'
  const signals = chart?.points.find((point) => point.period === period)?.signals ?? []
  return signals.map((signal) => signalWords[signal]).join(', ')
}

const signalWords: Record<Signal, string> = {
  above: 'more than chance',
  below: 'fewer than chance',
  'run-above': 'seventh above average',
  'run-below': 'seventh below average',
}

function reading(trend: Trend, aside: Aside, wording: Wording): string[] {
  return [
    ...chartSentences(trend.chart, wording),
    ...(trend.seasonal
      ? [
          'Seasons differ by more than chance over the years, so each period is held against its season (--csv has the ranges).',
        ]
      : []),
    ...comparison(trend, wording),
    '"By chance" is how far a number could have come out with nothing having changed (95 %).',
    'These are reports received: people choose to report, so this is not how often things happen.',
    ...asides(aside),
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
  const [lower, upper] = [interval.lower.toFixed(2), interval.upper.toFixed(2)]
  return [fill(words.more, { ...names, ratio: ratio.toFixed(2), lower, upper })]
}
