import type { Form } from '../locales/en/form.ts'
import { filled } from './sentence.ts'

/** The month of `now` by the phone's own clock and place, `YYYY-MM`. */
export function monthOf(now: Date): string {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`
}

/** The `count` months before that of `now`, newest first. */
export function monthsBefore(now: Date, count: number): readonly string[] {
  return Array.from({ length: count }, (_, back) =>
    monthOf(new Date(now.getFullYear(), now.getMonth() - 1 - back, 1)),
  )
}

/** `2026-03` as people say it: “March 2026”. */
export function monthName(
  month: string,
  { months, monthOfYear }: Pick<Form, 'months' | 'monthOfYear'>,
): string {
  const [year = '', number = ''] = month.split('-')
  return filled(monthOfYear, { month: months[Number(number) - 1] ?? number, year })
}
