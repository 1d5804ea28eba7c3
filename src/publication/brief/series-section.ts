import { written } from '../../statistics/protected-table.ts'
import { absentHere } from '../absent-words.ts'
import { trendChart } from '../trend-chart.ts'
import { periodName } from '../wording.ts'
import type { BriefParts, Figure } from './compose.ts'
import { between, type BriefWording } from './wording.ts'

/** Reports by quarter, with what is usual, from the first published quarter on. */
export async function seriesSection({ figures, text }: BriefParts, wording: BriefWording): Promise<Figure> {
  const words = wording.brief.series
  const { trend } = figures
  const name = 'series'
  const { heading } = words
  const paragraphs = { kind: 'paragraphs', texts: text.series } as const
  if (trend.points.length === 0) {
    const section = { name, heading, blocks: [paragraphs] }
    return { heading, missing: words.missing, ...(text.series.length > 0 && { section }) }
  }
  const svg = await trendChart(trend, wording, { alone: false, title: words.caption })
  const gap = (period: string) => {
    const found = figures.gaps.find((one) => one.period === period)
    return found === undefined ? wording.figures.chart.leftOut : absentHere(found, wording)
  }
  const rows = trend.points.map(({ period, cell }) => [
    periodName(wording, period),
    ...(cell ? [written(cell), between(cell.interval, wording)] : [gap(period), '–']),
  ])
  const columns = [words.quarter, words.reports, words.range]
  return {
    heading,
    section: {
      name,
      heading,
      blocks: [
        paragraphs,
        { kind: 'chart', svg, title: words.caption },
        { kind: 'table', caption: words.caption, columns, rows },
      ],
    },
  }
}
