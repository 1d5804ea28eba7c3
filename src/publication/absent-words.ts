import { lastMonth, periodsBetween } from '../report/period.ts'
import { isYear } from '../statistics/gate/release.ts'
import type { AbsentPeriod } from './absent-periods.ts'
import { fill, periodName, type Wording } from './wording.ts'

/** Which periods are missing and why, a sentence for each reason. */
export function absentSentences(absent: readonly AbsentPeriod[], wording: Wording): string[] {
  const reasons = new Set(absent.map(({ why, day = '' }) => `${why} ${day}`))
  return [...reasons].flatMap((reason) => {
    const alike = absent.filter(({ why, day = '' }) => `${why} ${day}` === reason)
    const [first] = alike
    if (first === undefined) return []
    const periods = periodNames(
      alike.map(({ period }) => period),
      wording,
    )
    return [fill(wording.figures.absent[first.why], { day: first.day ?? '', periods })]
  })
}

/** The same in the place of a number. */
export function absentHere({ why, day = '' }: AbsentPeriod, { figures }: Wording): string {
  return fill(figures.absentHere[why], { day })
}

/** Periods by their names; of many quarters in a row, the first and the last. */
export function periodNames(periods: readonly string[], wording: Wording): string {
  const rows: string[][] = []
  for (const period of periods) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    if (row !== undefined && last !== undefined && follows(period, last)) row.push(period)
    else rows.push([period])
  }
  return rows
    .flatMap((row) => {
      const names = row.map((period) => periodName(wording, period))
      return names.length < 3 ? names : [`${names[0] ?? ''} – ${names.at(-1) ?? ''}`]
    })
    .join(', ')
}

const follows = (period: string, last: string) =>
  !isYear(period) &&
  !isYear(last) &&
  period > last &&
  periodsBetween('quarter', lastMonth(last), lastMonth(period)).length === 2
