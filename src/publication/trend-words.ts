import type { ControlChart, Signal } from '../statistics/control-chart.ts'
import { dispersionLimit } from '../statistics/dispersion.ts'
import type { Trend } from './trend.ts'
import { fill, periodName, type Wording } from './wording.ts'

/** What an advocate reads under a trend: what is usual, what stands out, and how it compares with a year before. */
export function trendSentences({ chart, comparison }: Trend, wording: Wording): string[] {
  return [...chartSentences(chart, wording), ...(comparison ? [comparisonSentence(comparison, wording)] : [])]
}

/** What a control chart says, one sentence a signal. */
export function chartSentences(chart: ControlChart | undefined, wording: Wording): string[] {
  const words = wording.figures.trend
  if (chart === undefined) return [words.tooShort]
  const { mean, limits, points } = chart
  const numbers = {
    mean: Math.round(mean),
    lower: Math.ceil(limits.lower),
    upper: Math.floor(limits.upper),
  }
  const sentences: Record<Signal, string> = {
    above: words.above,
    below: words.below,
    'run-above': words.runAbove,
    'run-below': words.runBelow,
  }
  const signals = points.flatMap(({ period, signals }) =>
    signals.map((signal) => fill(sentences[signal], { period: periodName(wording, period) })),
  )
  return [
    fill(signals.length === 0 ? words.usual : words.outside, numbers),
    ...signals,
    ...(chart.dispersion > dispersionLimit ? [words.bunched] : []),
  ]
}

function comparisonSentence(comparison: NonNullable<Trend['comparison']>, wording: Wording): string {
  const words = wording.figures.trend
  const names = {
    period: periodName(wording, comparison.period),
    before: periodName(wording, comparison.before),
  }
  if (comparison.kind === 'too-few') return fill(words.tooFew, names)
  const { ratio, interval } = comparison
  if (interval.lower <= 1 && interval.upper >= 1) return fill(words.same, names)
  const [lower, upper] = [interval.lower.toFixed(2), interval.upper.toFixed(2)]
  return fill(words.more, { ...names, ratio: ratio.toFixed(2), lower, upper })
}
