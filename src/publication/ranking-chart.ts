import {
  bar,
  barLayers,
  type For,
  framed,
  type Heading,
  type PlacedText,
  placedTexts,
  render,
  sheets,
} from './chart.ts'
import { directed, linesOf, widestWord, widthOf } from './label.ts'
import type { Organisation } from './organisation.ts'
import { about, type RankedGroup, type Ranking } from './ranking.ts'
import { amount, directionOf, fill, nameOf, type Wording } from './wording.ts'

export interface RankingChartOptions {
  readonly id: string
  readonly title: string
  /** The dimension whose codes are ranked. */
  readonly by: string
  readonly organisation: Organisation
  /** For a file that stands alone. */
  readonly heading?: Heading
  /** What is written at the end of a bar, where the number is not a sum of several. */
  readonly numberOf?: (code: string) => string
  readonly made?: For
}

const sizes = {
  paper: { labels: 205, fontSize: 12.5, lineHeight: 14, leastHeight: 22, gap: 10 },
  phone: { labels: 118, fontSize: 12, lineHeight: 13.5, leastHeight: 22, gap: 7 },
} as const

/**
 * Groups as bars, the longest on top; a thin line over each shows where the true number can lie. From the right in
 * languages that are written so.
 */
export async function rankingChart(
  ranking: Ranking,
  wording: Wording,
  { id, title, by, organisation, heading, numberOf, made = 'paper' }: RankingChartOptions,
): Promise<string> {
  const { language } = wording
  const rows = ranking.groups.map((group) => ({
    ...group,
    name: nameOf(wording, organisation, by, group.code),
    number: numberOf?.(group.code) ?? roughly(group, wording),
  }))
  const { width: whole } = sheets[made]
  const { fontSize, lineHeight, leastHeight, gap, ...size } = sizes[made]
  const names = rows.map(({ name }) => name)
  // A long word is better than a long bar, up to the middle.
  const labelWidth = Math.min(whole / 2, Math.max(size.labels, widestWord(names, fontSize, language)))
  const labels = rows.map(({ name }) => linesOf(name, { width: labelWidth, fontSize, language }))
  const heights = labels.map(({ length }) => Math.max(leastHeight, length * lineHeight + 5))
  const upTo = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0)
  const numberWidth = Math.max(...rows.map(({ number }) => widthOf(number, fontSize)))
  const greatest = Math.max(...rows.map(({ interval }) => interval.upper))
  const scale = (whole - labelWidth - 2 * gap - numberWidth) / greatest
  const fromRight = directionOf(language) === 'rtl'
  const at = (x: number) => (fromRight ? whole - x : x)
  const along = (count: number) => at(labelWidth + gap + count * scale)
  const middle = (row: number) => upTo(row) + (heights[row] ?? 0) / 2
  const placedNames = labels.flatMap((lines, row) =>
    lines.map((text, i): PlacedText => ({
      text,
      x: at(labelWidth),
      y: middle(row) + (i - (lines.length - 1) / 2) * lineHeight,
    })),
  )
  const numbers = rows.map(({ number, interval }, row): PlacedText => ({
    text: directed(number, language),
    x: at(labelWidth + 1.8 * gap + interval.upper * scale),
    y: middle(row),
  }))
  const bars = rows.map(({ interval }, row) => bar(middle(row), along, interval, about(interval)))
  const values = rows.map(({ name, number }) => `${name} ${number}`).join(', ')
  return render(
    {
      autosize: 'none',
      ...framed(heading, made, language),
      width: whole,
      height: upTo(rows.length),
      data: { values: bars },
      layer: [
        ...barLayers,
        placedTexts(placedNames, { fontSize, align: fromRight ? 'left' : 'right' }),
        placedTexts(numbers, { fontSize, align: fromRight ? 'right' : 'left' }),
      ],
    },
    { id, title, description: fill(wording.figures.chart.ranking, { values }) },
  )
}

function roughly({ interval }: RankedGroup, wording: Wording): string {
  const words = wording.figures.chart
  const count = about(interval)
  return count === undefined
    ? fill(words.fewer, { count: amount(wording, interval.upper + 1) })
    : fill(words.about, { count: amount(wording, count) })
}
