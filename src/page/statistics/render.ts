import { createHash } from 'node:crypto'
import mustache from 'mustache'
import { style } from './style.ts'
import { template } from './template.ts'
import { type Figures, type Frame, statisticsView } from './view.ts'

const whole = template(style)

/** The page of a release, or of what is left of one. */
export function renderStatistics(frame: Frame, figures?: Figures): string {
  return mustache.render(whole, statisticsView(frame, figures))
}

/** What the page may do: show its own sheet and the drawings of this very service. */
export const statisticsPolicy =
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; img-src 'self' data:; ` +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
