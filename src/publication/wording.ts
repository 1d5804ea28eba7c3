import type { Figures } from '../locales/en/figures.ts'
import type { Label } from '../locales/en/label.ts'
import { dimension } from '../report/dimensions.ts'
import { firstMonth, lastMonth, periodsBetween } from '../report/period.ts'
import { labelOf } from '../report/wording.ts'
import { total } from '../statistics/crosstab.ts'
import { partsOf } from '../statistics/gate/release.ts'
import { type Organisation, nameIn } from './organisation.ts'

/** The words of one language, as far as figures need them. */
export interface Wording {
  readonly language: string
  readonly labels: Label
  readonly figures: Figures
}

/** A sentence with the names in braces filled in. A name without a value stays, so that nobody overlooks it. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (braces, name: string) => String(values[name] ?? braces))
}

/** A whole number as the language groups it, in the digits that the tables have in every language. */
export function amount({ language }: Wording, number: number): string {
  return new Intl.NumberFormat(language, { numberingSystem: 'latn' }).format(number)
}

/** A share between 0 and 1 in whole per cent, the sign as the language sets it. */
export function percent({ language }: Pick<Wording, 'language'>, share: number): string {
  const format = new Intl.NumberFormat(language, { style: 'percent', numberingSystem: 'latn' })
  // Marks of direction that some languages put around the sign are for other programs than ours, which isolate whole cells.
  return format.format(share).replace(/\p{Cf}/gu, '')
}

/** A number with two digits behind the sign that the language parts them with. */
export function decimal(wording: Pick<Wording, 'language'>, number: number): string {
  return rounded(wording, number, 2)
}

/** The same with one digit. */
export function tenths(wording: Pick<Wording, 'language'>, number: number): string {
  return rounded(wording, number, 1)
}

function rounded({ language }: Pick<Wording, 'language'>, number: number, digits: number): string {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return new Intl.NumberFormat(language, { numberingSystem: 'latn', ...fraction }).format(number)
}

/** Sentences one after the other, as the language sets them apart. */
export function joined({ language }: Wording, sentences: readonly string[]): string {
  return sentences.join(language === 'zh' ? '' : ' ')
}

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/** What people call a category of a table: a code's label, an area's name, "all"; of a merged one, all its parts. */
export function nameOf(wording: Wording, organisation: Organisation, by: string, category: string): string {
  return partsOf(category)
    .map((code) => partName(wording, organisation, by, code))
    .join(' / ')
}

function partName(wording: Wording, organisation: Organisation, by: string, code: string): string {
  if (code === total) return wording.figures.all
  const consents: Readonly<Record<string, string>> = wording.figures.consent
  const list = dimension(by)?.list
  if (list !== undefined) return labelOf(wording.labels, list, code)
  const area = by === 'area' ? organisation.areas.find((one) => one.code === code) : undefined
  return (area && nameIn(wording.language, area.names)) ?? consents[code] ?? code
}

/** What people call a dimension of a fixed table. */
export function dimensionName({ figures }: Wording, by: string): string {
  const names: Readonly<Record<string, string>> = figures.dimensions
  return names[by] ?? by
}

/** `2026-Q1` as people write it; years and months as they are. */
export function periodName({ figures }: Wording, period: string): string {
  const [year = period, quarter] = period.split('-Q')
  return quarter === undefined ? period : fill(figures.quarter, { quarter, year })
}

/** The months of some periods as people write them: from when to when, as often as something between them is missing. */
export function spanName({ language }: Wording, periods: readonly string[], sentence: string): string {
  const format = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  })
  const name = (month: string) => format.format(new Date(`${month}-01`))
  const spans = rowsOf(periods).map(({ first, last }) =>
    fill(sentence, { first: name(first), last: name(last) }),
  )
  return new Intl.ListFormat(language).format(spans)
}

/** Periods as rows of months without a gap: a year holds its quarters. */
function rowsOf(periods: readonly string[]): { readonly first: string; readonly last: string }[] {
  const rows: { first: string; last: string }[] = []
  const begins = periods.map((period) => ({ first: firstMonth(period), last: lastMonth(period) }))
  for (const { first, last } of begins.sort((a, b) => (a.first < b.first ? -1 : 1))) {
    const row = rows.at(-1)
    if (row === undefined || periodsBetween('month', row.last, first).length > 2) rows.push({ first, last })
    else if (last > row.last) row.last = last
  }
  return rows
}

/** What a language calls itself. */
export const ownName = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
