/** Calendar periods as ISO 8601 and SDMX write them: `2026`, `2026-Q1`, `2026-03`. Days are `2026-03-05`. */
export type PeriodKind = 'year' | 'quarter' | 'month'

/** The period of a kind in which a day lies. */
export function periodOf(kind: PeriodKind, day: string): string {
  const year = day.slice(0, 4)
  if (kind === 'year') return year
  if (kind === 'month') return day.slice(0, 7)
  return `${year}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

/** Every period of a kind from the one of the first day to the one of the last, in order. */
export function periodsBetween(kind: PeriodKind, first: string, last: string): string[] {
  const periods: string[] = []
  for (let month = monthNumber(first); month <= monthNumber(last); month++) {
    const period = periodOf(kind, `${monthName(month)}-01`)
    if (periods.at(-1) !== period) periods.push(period)
  }
  return periods
}

/** A period is over when its last day lies before today. */
export function isOver(period: string, today: string): boolean {
  return lastMonth(period) < today.slice(0, 7)
}

/** The same period a year earlier. */
export function yearBefore(period: string): string {
  return String(Number(period.slice(0, 4)) - 1) + period.slice(4)
}

/** How long a period is, in days. */
export function daysOf(period: string): number {
  const begin = (month: number) => Date.UTC(Math.floor(month / 12), month % 12)
  return (begin(monthNumber(lastMonth(period)) + 1) - begin(monthNumber(firstMonth(period)))) / 86_400_000
}

/** The first month of a period, `2026-01` for `2026-Q1`; months are their own. */
export function firstMonth(period: string): string {
  const year = period.slice(0, 4)
  if (period.length === 4) return `${year}-01`
  if (period[5] !== 'Q') return period
  return `${year}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, '0')}`
}

/** The last month of a period, `2026-03` for `2026-Q1`. */
export function lastMonth(period: string): string {
  const year = period.slice(0, 4)
  if (period.length === 4) return `${year}-12`
  if (period[5] !== 'Q') return period
  return `${year}-${String(Number(period.slice(6)) * 3).padStart(2, '0')}`
}

/** The last month of all of these; `undefined` where there are none. A year ends after its third quarter, yet sorts before it. */
export function lastMonthIn(periods: readonly string[]): string | undefined {
  return periods.map(lastMonth).sort().at(-1)
}

const monthNumber = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

const monthName = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
