import { total } from '../../statistics/crosstab.ts'
import type { BriefDocument, Section, TableBlock } from '../brief/document.ts'
import { rankingChart } from '../ranking-chart.ts'
import { dimensionName, directionOf, fill, nameOf, periodName, spanName } from '../wording.ts'
import { lastMonth } from '../../report/period.ts'
import type { NetworkTable } from '../../release/network-entry.ts'
import { type NetworkFigures, periodsOf, rangeAt, type TableOfPeriods, tablesOf } from './figures.ts'
import { intro, memberLines, methodLines } from './readme.ts'
import { asOrganisation, networkName, type NetworkWording, rangeText, tableName, titleOf } from './wording.ts'

/** A table with its chart, if enough of it can be drawn. */
export interface DrawnTable {
  readonly table: TableOfPeriods
  readonly heading: string
  readonly texts: readonly string[]
  readonly tables: readonly TableBlock[]
  /** Of the latest period. */
  readonly chart?: { readonly svg: string; readonly title: string }
}

/** Draws every table of a release in a language; one that was drawn is not drawn again. */
export type Draw = (wording: NetworkWording) => Promise<readonly DrawnTable[]>

/** Tables as both a page and a package show them. */
export function drawing(figures: NetworkFigures): Draw {
  const drawn = new Map<string, Promise<readonly DrawnTable[]>>()
  return (wording) => {
    const known = drawn.get(wording.language) ?? drawnTables(figures, wording)
    drawn.set(wording.language, known)
    return known
  }
}

async function drawnTables(figures: NetworkFigures, wording: NetworkWording): Promise<DrawnTable[]> {
  const all: DrawnTable[] = []
  for (const table of tablesOf(figures)) all.push(await drawnTable(figures, table, wording))
  return all
}

/** The page of a release: one file that needs nothing else, as a brief is. */
export async function networkPage(
  figures: NetworkFigures,
  wording: NetworkWording,
  draw: Draw = drawing(figures),
): Promise<BriefDocument> {
  const words = wording.network
  const tables = await draw(wording)
  return {
    language: wording.language,
    direction: directionOf(wording.language),
    organisation: networkName(figures.document, wording),
    kind: fill(words.kind, { count: figures.release.members.length }),
    span: spanName(wording, periodsOf(figures), wording.brief.period),
    title: titleOf(figures, wording),
    summary: [intro(figures, wording)],
    sections: [
      list('members', words.members.heading, memberLines(figures, wording)),
      ...tables.map(({ table, heading, texts, tables: blocks, chart }): Section => ({
        name: table.name,
        heading,
        blocks: [
          ...(chart === undefined
            ? []
            : [
                { kind: 'paragraphs' as const, texts: [chart.title] },
                { kind: 'chart' as const, ...chart },
              ]),
          { kind: 'paragraphs', texts, note: true },
          ...blocks,
        ],
      })),
      list('limits', wording.brief.limits.heading, wording.brief.limits.points),
      // In a README the names of files stand in backticks.
      list('method', words.method.heading, methodLines(figures, wording).map((one) => one.replaceAll('`', ''))), // prettier-ignore
    ],
    lastMonth: lastMonth(periodsOf(figures).at(-1) ?? ''),
  }
}

const list = (name: string, heading: string, items: readonly string[]): Section => ({
  name,
  heading,
  blocks: [{ kind: 'list', items }],
})

async function drawnTable(
  figures: NetworkFigures,
  table: TableOfPeriods,
  wording: NetworkWording,
): Promise<DrawnTable> {
  const words = wording.network.tables
  const latest = table.periods.at(-1)
  const heading = tableName(table, wording)
  const chart = latest === undefined ? undefined : await chartOf(figures, latest, heading, wording)
  const someLeftOut = table.periods.some(({ cells }) => cells.some((cell) => 'leftOut' in cell))
  const counts = [...new Set(table.periods.map(({ organisations }) => organisations))]
  return {
    table,
    heading,
    texts: [
      ...counts.map((count) => fill(words.organisations, { count })),
      chart === undefined ? words.noChart : words.chart,
      ...(someLeftOut ? [words.why] : []),
    ].filter((one) => table.axes.length === 1 || one !== words.noChart),
    tables: table.periods.map((one) => block(figures, one, heading, wording)),
    ...(chart !== undefined && { chart }),
  }
}

/** The ranges of a one-way table as bars; nothing where fewer than two can be given. */
async function chartOf(
  { document }: NetworkFigures,
  table: NetworkTable,
  name: string,
  wording: NetworkWording,
): Promise<{ svg: string; title: string } | undefined> {
  const [axis, second] = table.axes
  if (axis === undefined || second !== undefined) return undefined
  const groups = axis.categories.flatMap((code) => {
    const interval = rangeAt(table, [code])
    return interval === undefined ? [] : [{ code, interval }]
  })
  if (groups.length < 2) return undefined
  const middle = (one: (typeof groups)[number]) => one.interval.lower + one.interval.upper
  const title = fill(wording.network.tables.caption, {
    table: name,
    period: periodName(wording, table.period),
  })
  const svg = await rankingChart(
    {
      periods: [table.period],
      groups: groups.sort((a, b) => middle(b) - middle(a)),
      answered: rangeAt(table, [total]),
    },
    wording,
    { id: `network-${table.name}`, title, by: axis.name, organisation: asOrganisation(document) },
  )
  return { svg, title }
}

function block(
  { document }: NetworkFigures,
  table: NetworkTable,
  name: string,
  wording: NetworkWording,
): TableBlock {
  const words = wording.network.tables
  const [down, across] = table.axes
  const label = (by: string, code: string) => nameOf(wording, asOrganisation(document), by, code)
  const text = (at: readonly string[]) => {
    const range = rangeAt(table, at)
    return range === undefined ? words.leftOut : rangeText(wording, range)
  }
  const rows = [...(down?.categories ?? []), total]
  const columns = across === undefined ? [] : [...across.categories, total]
  const by = down?.name ?? ''
  return {
    kind: 'table',
    caption: fill(words.caption, { table: name, period: periodName(wording, table.period) }),
    columns: [
      dimensionName(wording, by),
      ...(across === undefined
        ? [wording.brief.ranking.reports]
        : columns.map((code) => label(across.name, code))),
    ],
    rows: rows.map((code) => [
      label(by, code),
      ...(across === undefined ? [text([code])] : columns.map((other) => text([code, other]))),
    ]),
    ...(across !== undefined && { wide: true as const }),
  }
}
