import { tableOf } from '../../release/ledger-entry.ts'
import { cellAt } from '../../statistics/crosstab.ts'
import type { Interval } from '../../statistics/interval.ts'
import { written } from '../../statistics/protected-table.ts'
import { roughly } from '../brief/wording.ts'
import { bar, barLayers, framed, type PlacedText, placedTexts, render, sheets } from '../chart.ts'
import { directed, linesOf, widthOf } from '../label.ts'
import type { Organisation } from '../organisation.ts'
import { about } from '../ranking.ts'
import { directionOf, fill, nameOf } from '../wording.ts'
import type { Pair } from './country.ts'
import { rangeAt } from './figures.ts'
import type { NetworkWording } from './wording.ts'

export interface SideBySideOptions {
  readonly title: string
  /** What stands over the member's side, and over the network's. */
  readonly sides: readonly [own: string, network: string]
  readonly organisation: Organisation
}

/** A number of one side: how long its bar is, where it can lie, and what is written behind. */
interface Shown {
  readonly text: string
  readonly interval?: Interval
  /** Absent where a bar would say more than is known. */
  readonly value?: number
}

const whole = sheets.paper.width
const labelWidth = 180
const gap = 12
const side = (whole - labelWidth - 2 * gap) / 2
const fontSize = 12
const lineHeight = 14
const leastHeight = 22

/**
 * A member's numbers on one side and the network's on the other, category by category, each side with a scale of its own:
 * they are compared in their pattern, and lengths of one are never to be taken from the other. `undefined` where either side
 * has fewer than two numbers to draw.
 */
export async function sideBySideChart(
  pair: Pair,
  wording: NetworkWording,
  { title, sides, organisation }: SideBySideOptions,
): Promise<string | undefined> {
  const { language } = wording
  const rows = rowsOf(pair, wording)
  const columns = [rows.map(({ own }) => own), rows.map(({ sum }) => sum)] as const
  if (columns.some((column) => column.filter(({ value }) => value !== undefined).length < 2)) return undefined
  const by = pair.sum.axes[0]?.name ?? ''
  const names = rows.map(({ code }) => nameOf(wording, organisation, by, code))
  const labels = names.map((name) => linesOf(name, { width: labelWidth, fontSize, language }))
  const heads = sides.map((text) => linesOf(text, { width: side, fontSize, language }))
  const top = Math.max(...heads.map(({ length }) => length)) * lineHeight + 8
  const heights = labels.map(({ length }) => Math.max(leastHeight, length * lineHeight + 5))
  const starts = heights.map((_, row) => top + heights.slice(0, row).reduce((sum, height) => sum + height, 0))
  const middle = (row: number) => (starts[row] ?? 0) + (heights[row] ?? 0) / 2
  const fromRight = directionOf(language) === 'rtl'
  const at = (x: number) => (fromRight ? whole - x : x)
  const begins = [labelWidth + gap, labelWidth + 2 * gap + side] as const
  const drawn = columns.map((column, i) => sideOf(column, begins[i] ?? 0, at, middle))
  const labelTexts = labels.flatMap((lines, row) =>
    lines.map((text, i): PlacedText => ({
      text,
      x: at(labelWidth),
      y: middle(row) + (i - (lines.length - 1) / 2) * lineHeight,
    })),
  )
  const headTexts = heads.flatMap((lines, i) =>
    lines.map((text, line): PlacedText => ({ text, x: at(begins[i] ?? 0), y: (line + 0.5) * lineHeight })),
  )
  const start = fromRight ? 'right' : 'left'
  const values = rows.map(({ own, sum }, i) => `${names[i] ?? ''}: ${own.text} – ${sum.text}`).join(', ')
  return render(
    {
      autosize: 'none',
      ...framed(undefined, 'paper', language),
      width: whole,
      height: top + heights.reduce((sum, height) => sum + height, 0),
      data: { values: drawn.flatMap(({ bars }) => bars) },
      layer: [
        ...barLayers,
        placedTexts(labelTexts, { fontSize, align: fromRight ? 'left' : 'right' }),
        placedTexts(headTexts, { fontSize, align: start, fontWeight: 600 }),
        placedTexts(
          drawn.flatMap(({ texts }) => texts.map((one) => ({ ...one, text: directed(one.text, language) }))),
          { fontSize, align: start },
        ),
      ],
    },
    {
      id: `side-by-side-${pair.sum.name}`,
      title: `${title}: ${sides.join(' – ')}`,
      description: fill(wording.figures.chart.ranking, { values }),
    },
  )
}

/** The categories that both have, the most named in the network first. */
function rowsOf({ own, sum }: Pair, wording: NetworkWording) {
  const { table } = tableOf(own)
  const codes = (sum.axes[0]?.categories ?? []).filter((code) => cellAt(table, code) !== undefined)
  const rows = codes.map((code) => ({ code, own: ownAt(table, code), sum: sumAt(sum, code, wording) }))
  const weight = (one: Shown) => one.value ?? one.interval?.upper ?? 0
  return rows.sort((a, b) => weight(b.sum) - weight(a.sum) || weight(b.own) - weight(a.own))
}

function ownAt(table: ReturnType<typeof tableOf>['table'], code: string): Shown {
  const cell = cellAt(table, code)
  if (cell === undefined || cell.status === 'withheld') return { text: cell === undefined ? '–' : 'x' }
  const { interval, value } = cell
  return { text: written(cell), interval, ...(value !== undefined && { value }) }
}

function sumAt(sum: Pair['sum'], code: string, wording: NetworkWording): Shown {
  const interval = rangeAt(sum, [code])
  if (interval === undefined) return { text: wording.network.tables.leftOut }
  const value = about(interval)
  return { text: roughly(interval, wording), interval, ...(value !== undefined && { value }) }
}

/** The bars and numbers of one side, in units of the drawing. */
function sideOf(
  column: readonly Shown[],
  begin: number,
  at: (x: number) => number,
  middle: (row: number) => number,
) {
  const numberWidth = Math.max(...column.map(({ text }) => widthOf(text, fontSize)))
  const greatest = Math.max(1, ...column.map(({ interval }) => interval?.upper ?? 0))
  const scale = Math.max(0, side - numberWidth - gap) / greatest
  const along = (count: number) => at(begin + count * scale)
  return {
    bars: column.flatMap(({ interval, value }, row) =>
      interval === undefined ? [] : [bar(middle(row), along, interval, value)],
    ),
    texts: column.map(({ text, interval }, row): PlacedText => ({
      text,
      x: at(begin + (interval?.upper ?? 0) * scale + 7),
      y: middle(row),
    })),
  }
}
