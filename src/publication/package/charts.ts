import { cellAt } from '../../statistics/crosstab.ts'
import { written } from '../../statistics/protected-table.ts'
import { isReadable, isReadableTable } from '../brief/figures.ts'
import type { Heading } from '../chart.ts'
import { crossedChart } from '../crossed-chart.ts'
import type { FixedTable } from '../fixed-tables.ts'
import { directed } from '../label.ts'
import { publishedTrend } from '../protected-trend.ts'
import { rank } from '../ranking.ts'
import { rankingChart } from '../ranking-chart.ts'
import { trendChart } from '../trend-chart.ts'
import { nameOf, periodName } from '../wording.ts'
import { tableTitle } from './descriptor.ts'
import type { Edition } from './issue.ts'
import type { PackageWording } from './package-wording.ts'

/**
 * A table of a release as SVG that stands alone; `undefined` where too few of its numbers can be read to compare them. The
 * reports are drawn as a series of all quarters that stand, since a quarter says little by itself.
 */
export async function chartOf(
  edition: Edition,
  table: FixedTable,
  wording: PackageWording,
): Promise<string | undefined> {
  const { organisation, tables, standing } = edition
  const title = titleOver(table, wording)
  const heading: Heading = { title, note: wording.figures.chart.note }
  const { name, by } = table
  const label = (axis: number, code: string) => nameOf(wording, organisation, by[axis] ?? '', code)
  const trend = publishedTrend(standing)
  if (name === 'reports' && trend.points.length > 1) return trendChart(trend, wording)
  const last = table.periods.at(-1)
  if (last === undefined) return undefined
  if (by.length === 2) {
    const spoken = wording.brief.crossed
    return isReadableTable(last.table)
      ? crossedChart(last.table, wording, { id: name, title, label, spoken, heading })
      : undefined
  }
  const ranking = rank(tables, name)
  if (!isReadable(ranking)) return undefined
  const numberOf = (code: string) => {
    const cell = cellAt(last.table, code)
    return cell === undefined ? '' : directed(written(cell), wording.language)
  }
  const exact = table.periods.length === 1 ? { numberOf } : {}
  return rankingChart(ranking, wording, { id: name, title, by: by[0] ?? '', organisation, heading, ...exact })
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
