import jstat from 'jstat'
import type { Interval } from './interval.ts'

const { gammaln, ibetainv } = jstat.jStat

/** Events counted over an exposure: days, reports, persons; the unit is the caller's, the same for both rates. */
export interface Rate {
  readonly count: number
  readonly exposure: number
}

export interface RateRatio {
  readonly ratio: number
  readonly interval: Interval
  /** Two-sided, for "the rates are the same". */
  readonly p: number
}

/**
 * The ratio of two Poisson rates, exactly: given their sum, the first count is binomial (J. Przyborowski and H. Wilenski,
 * Biometrika 31, 1940), its probability has the interval of C. Clopper and E. Pearson (Biometrika 26, 1934), and p adds
 * all outcomes that are no likelier than the one seen. No counts at all give a ratio of NaN within 0 and Infinity.
 */
export function rateRatio(first: Rate, second: Rate, confidence = 0.95): RateRatio {
  const perExposure = second.exposure / first.exposure
  const ratioAt = (share: number) => (share / (1 - share)) * perExposure
  const tail = (1 - confidence) / 2
  return {
    ratio: first.count / first.exposure / (second.count / second.exposure),
    interval: {
      lower: first.count === 0 ? 0 : ratioAt(ibetainv(tail, first.count, second.count + 1)),
      upper: second.count === 0 ? Infinity : ratioAt(ibetainv(1 - tail, first.count + 1, second.count)),
    },
    p: binomialTest(first.count, first.count + second.count, 1 / (1 + perExposure)),
  }
}

function binomialTest(successes: number, trials: number, share: number): number {
  const logChance = (k: number) =>
    gammaln(trials + 1) -
    gammaln(k + 1) -
    gammaln(trials - k + 1) +
    k * Math.log(share) +
    (trials - k) * Math.log1p(-share)
  // Equal chances differ in their last digits; without this slack the mirror image of the outcome would be lost.
  const seen = logChance(successes) + 1e-7
  let p = 0
  for (let k = 0; k <= trials; k++) {
    const chance = logChance(k)
    if (chance <= seen) p += Math.exp(chance)
  }
  return Math.min(1, p)
}
