import type { ControlChart, Signal } from '../statistics/control-chart.ts'
import { dispersionLimit } from '../statistics/dispersion.ts'
import { fill, periodName, type Wording } from './wording.ts'

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
