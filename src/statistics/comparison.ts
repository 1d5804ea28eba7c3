import { type Rate, type RateRatio, rateRatio } from './rate-ratio.ts'

/** Fewer reports than this in either period, and two periods are not compared at all. */
export const leastToCompare = 20

export type Comparison = ({ readonly kind: 'compared' } & RateRatio) | { readonly kind: 'too-few' }

/**
 * Two periods side by side, by their numbers of reports and their lengths in days. Where reports come in bunches
 * (dispersion above 1.5), pass the dispersion: both counts and lengths are then taken as worth that much less.
 */
export function compare(now: Rate, before: Rate, dispersion = 1): Comparison {
  if (now.count < leastToCompare || before.count < leastToCompare) return { kind: 'too-few' }
  const discount = ({ count, exposure }: Rate): Rate => ({
    count: Math.round(count / Math.max(1, dispersion)),
    exposure: exposure / Math.max(1, dispersion),
  })
  const compared = rateRatio(discount(now), discount(before))
  return { kind: 'compared', ...compared, ratio: now.count / now.exposure / (before.count / before.exposure) }
}
