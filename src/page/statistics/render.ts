import mustache from 'mustache'
import { policy, style } from './style.ts'
import { template } from './template.ts'
import { type Figures, type Frame, statisticsView } from './view.ts'

const whole = template(style)

/** The page of a release, or of what is left of one. */
export function renderStatistics(frame: Frame, figures?: Figures): string {
  return mustache.render(whole, statisticsView(frame, figures))
}

/** What the page may do: show its own sheet and the drawings of this very service. */
export const statisticsPolicy = policy("'self' data:")
