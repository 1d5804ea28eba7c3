import { roundingBase } from '../../statistics/protected-table.ts'
import { about, aboutShare } from '../ranking.ts'
import type { BriefFigures } from './figures.ts'
import type { Entry } from './text-file.ts'
import type { BriefText, TextPart } from './text.ts'
import { periodName } from '../wording.ts'
import type { BriefWording } from './wording.ts'

/** A number that somebody wrote, which stands in no published table. */
export interface UnpublishedNumber {
  readonly line: number
  readonly number: string
}

/**
 * Numbers in digits, of any script, that an advocate wrote and that neither the published tables nor the offered sentence
 * of the same part holds: they may be exact ones. Numbers in words are not found. Names and addresses are not looked at.
 */
export function unpublishedNumbers(
  parts: Partial<Record<TextPart, readonly Entry[]>>,
  figures: BriefFigures,
  offered: BriefText,
  wording: BriefWording,
): UnpublishedNumber[] {
  const published = publishedNumbers(figures)
  const quarters = figures.tables.periods
    .filter((period) => period.includes('Q'))
    .map((period) => periodName(wording, period))
  const looked = (Object.keys(parts) as TextPart[]).filter(
    (part) => part !== 'signatories' && part !== 'contact',
  )
  return looked.flatMap((part) => {
    const allowed = new Set([...published, ...offered[part].flatMap((text) => numbersIn(text).flat())])
    return (parts[part] ?? []).flatMap(({ text, line }) =>
      numbersIn(quarters.reduce((rest, quarter) => rest.replaceAll(quarter, ' '), text))
        .filter((readings) => !readings.some((reading) => allowed.has(reading)))
        .map(([number = NaN]) => ({ line, number: String(number) })),
    )
  })
}

/** Every number in digits, as the ways in which it can be read: `1.235` is 1235 or 1.235. */
export function numbersIn(text: string): number[][] {
  const plain = text.replace(/\p{Nd}/gu, digitOf)
  return [...plain.matchAll(/\d+(?:[.,\u066b\u066c\u00a0\u202f'’]\d+)*/g)].map(([found]) => {
    const whole = Number(found.replace(/\D/g, ''))
    const grouped = /^\d{1,3}(\D\d{3})+$/.test(found)
    const decimal = Number(found.replace(/\D/g, '.'))
    return /\D/.test(found) && !grouped ? [decimal] : grouped ? [whole, decimal] : [whole]
  })
}

// Rounded numbers, never the limits between which true ones lie: nearly every number is a limit of some cell.
function publishedNumbers({ tables, rankings, crossed }: BriefFigures): Set<number> {
  const cells = tables.tables.flatMap(({ periods }) => periods.flatMap(({ table }) => table.cells))
  const groups = Object.values(rankings).flatMap(({ groups, answered }) =>
    groups.flatMap(({ interval }) => [
      about(interval) ?? interval.upper + 1,
      aboutShare(interval, answered) ?? roundingBase,
    ]),
  )
  const years = tables.periods.map((period) => Number(period.slice(0, 4)))
  const shown = [...cells, ...(crossed?.table.cells ?? [])].flatMap(({ value }) => value ?? [])
  return new Set([...shown, ...groups, ...years, 5, 10])
}

// Digits of every script stand in rows of ten.
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
  return String(code - zero)
}
