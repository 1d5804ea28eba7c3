import type { Brief } from '../../locales/en/brief.ts'
import type { Interval } from '../../statistics/interval.ts'
import { about } from '../ranking.ts'
import { amount, fill, type Wording } from '../wording.ts'

export type BriefWording = Wording & { readonly brief: Brief }

/** A number in words: about so many, or fewer than so many. */
export function roughly(interval: Interval, wording: BriefWording): string {
  const { about: sentence, fewer } = wording.brief
  const count = about(interval)
  return count === undefined
    ? fill(fewer, { count: amount(wording, interval.upper + 1) })
    : fill(sentence, { count: amount(wording, count) })
}

/** How low and how high the true number can be. */
export function between({ lower, upper }: Interval, wording: BriefWording): string {
  return fill(wording.brief.between, { lower: amount(wording, lower), upper: amount(wording, upper) })
}
