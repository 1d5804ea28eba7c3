import { cellAt, total } from '../../statistics/crosstab.ts'
import { written } from '../../statistics/protected-table.ts'
import { isReadable, isReadableTable } from '../brief/figures.ts'
import type { Heading } from '../chart.ts'
import { crossedChart } from '../crossed-chart.ts'
import type { FixedTable } from '../fixed-tables.ts'
import { directed } from '../label.ts'
import { phoneTrendChart } from '../phone-trend-chart.ts'
import { publishedTrend } from '../protected-trend.ts'
import { rank } from '../ranking.ts'
import { rankingChart } from '../ranking-chart.ts'
import { nameOf, periodName } from '../wording.ts'
import { tableTitle } from './descriptor.ts'
import type { Edition } from './issue.ts'
import type { PackageWording } from './package-wording.ts'

/** What stands in a drawing or a table that a reader must be told. */
export type Sign = '<5' | '<10' | 'x' | '–' | 'range' | 'ring' | 'band'

/** A drawing of one table, and the signs in it. */
export interface Chart {
  readonly svg: string
  readonly signs: readonly Sign[]
}

/**
 * A table of a release as SVG that stands alone and can be read on a phone; `undefined` where too few of its numbers can be read to compare them. The
 * reports are drawn as a series of all quarters that stand, since a quarter says little by itself.
 */
export async function chartOf(
  edition: Edition,
  table: FixedTable,
  wording: PackageWording,
): Promise<Chart | undefined> {
  const { organisation, tables, standing } = edition
  const title = titleOver(table, wording)
  const heading: Heading = { title, note: wording.figures.chart.note }
  const { name, by } = table
  const label = (axis: number, code: string) => nameOf(wording, organisation, by[axis] ?? '', code)
  const trend = name === 'reports' ? publishedTrend(standing) : undefined
  if (trend !== undefined && trend.points.length > 1)
    return { svg: await phoneTrendChart(trend, wording), signs: trend.chart === undefined ? [] : ['band'] }
  const last = table.periods.at(-1)
  if (last === undefined) return undefined
  if (by.length === 2) {
    const spoken = wording.brief.crossed
    if (!isReadableTable(last.table)) return undefined
    const options = { id: name, title, label, spoken, heading, made: 'phone' } as const
    const hidden = last.table.cells.some(({ status, at }) => status === 'hidden' && !at.includes(total))
    return { svg: await crossedChart(last.table, wording, options), signs: hidden ? ['ring'] : [] }
  }
  const ranking = rank(tables, name)
  if (!isReadable(ranking)) return undefined
  const numberOf = (code: string) => {
    const cell = cellAt(last.table, code)
    return cell === undefined ? '' : directed(written(cell), wording.language)
  }
  const exact = table.periods.length === 1 ? { numberOf } : {}
  const options = {
    id: name,
    title,
    by: by[0] ?? '',
    organisation,
    heading,
    made: 'phone',
    ...exact,
  } as const
  return { svg: await rankingChart(ranking, wording, options), signs: ['range'] }
}

function titleOver(table: FixedTable, wording: PackageWording): string {
  const periods = table.periods.map(({ period }) => periodName(wording, period))
  // Circles show one period only.
  const shown = table.by.length === 2 ? periods.slice(-1) : periods
  return `${tableTitle(table, wording)} (${shown.join(', ')})`
}

/** What a drawing of ours says of itself: how large it is, and what it shows in words. */
export function sizeAndWords(svg: string): {
  readonly width: number
  readonly height: number
  readonly alt: string
} {
  const [, width = '1'] = /<svg[^>]* width="([\d.]+)"/.exec(svg) ?? []
  const [, height = '1'] = /<svg[^>]* height="([\d.]+)"/.exec(svg) ?? []
  const [, title = ''] = /<title[^>]*>([^<]*)<\/title>/.exec(svg) ?? []
  const [, description = ''] = /<desc[^>]*>([^<]*)<\/desc>/.exec(svg) ?? []
  const text = `${title}. ${description}`
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)), alt: text.slice(0, 4000) }
}
