import { total } from '../../statistics/crosstab.ts'
import type { BriefDocument, Section, TableBlock } from '../brief/document.ts'
import { unquoted } from '../package/markdown.ts'
import { rankingChart } from '../ranking-chart.ts'
import { dimensionName, directionOf, fill, periodName, spanName } from '../wording.ts'
import { lastMonthIn } from '../../report/period.ts'
import type { NetworkTable } from '../../release/network-entry.ts'
import { type NetworkFigures, periodsOf, rangeAt, type TableOfPeriods, tablesOf } from './figures.ts'
import { contents, downloads, elsewhere, tableLink } from './links.ts'
import { intro, memberLines, methodLines } from './readme.ts'
import {
  asOrganisation,
  captionOf,
  networkName,
  type NetworkWording,
  labelIn,
  rangeTextAt,
  tableName,
  titleOf,
} from './wording.ts'

/** A table with its chart, if enough of it can be drawn. */
export interface DrawnTable {
  readonly table: TableOfPeriods
  readonly heading: string
  readonly texts: readonly string[]
  readonly tables: readonly TableBlock[]
  /** Of the latest period, which its caption names. */
  readonly chart?: { readonly svg: string; readonly title: string; readonly caption: string }
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

/**
 * The page of a release: one file that needs nothing else, as a brief is. It leads to the other languages of the network and
 * to the package, which lie beside it.
 */
export async function networkPage(
  figures: NetworkFigures,
  wording: NetworkWording,
  draw: Draw = drawing(figures),
): Promise<BriefDocument> {
  const words = wording.network
  const members = list('members', words.members.heading, memberLines(figures, wording))
  const tables = (await draw(wording)).map((one) => tableSection(one, wording))
  const last = [
    list('limits', wording.brief.limits.heading, wording.brief.limits.points),
    list('method', words.method.heading, methodLines(figures, wording).map(unquoted)),
    downloads(figures.document, wording),
  ]
  return {
    language: wording.language,
    direction: directionOf(wording.language),
    ...elsewhere(figures.document, wording),
    organisation: networkName(figures.document, wording),
    kind: fill(words.kind, { count: figures.release.members.length }),
    span: spanName(wording, periodsOf(figures), wording.brief.period),
    title: titleOf(figures, wording),
    summary: [intro(figures, wording)],
    sections: [members, contents([...tables, ...last], wording), ...tables, ...last],
    lastMonth: lastMonthIn(periodsOf(figures)) ?? '',
  }
}

function tableSection(
  { table, heading, texts, tables, chart }: DrawnTable,
  wording: NetworkWording,
): Section {
  return {
    name: table.name,
    heading,
    blocks: [
      ...(chart === undefined
        ? []
        : [
            { kind: 'paragraphs' as const, texts: [chart.caption] },
            { kind: 'chart' as const, svg: chart.svg, title: chart.title },
          ]),
      { kind: 'paragraphs', texts, note: true },
      ...tables,
      { kind: 'links', links: [tableLink(table, wording)] },
    ],
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
    tables:
      table.axes.length === 1
        ? oneWay(figures, table, wording)
        : table.periods.map((one) => crossed(figures, one, wording)),
    ...(chart !== undefined && { chart }),
  }
}

/** The ranges of a one-way table as bars; nothing where fewer than two can be given. */
async function chartOf(
  { document }: NetworkFigures,
  table: NetworkTable,
  name: string,
  wording: NetworkWording,
): Promise<DrawnTable['chart']> {
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
  return { svg, title, caption: captionOf([table.period], wording) }
}

/** A column a period, three beside each other at most: a range is long, and a phone narrow. */
function oneWay(figures: NetworkFigures, { periods }: TableOfPeriods, wording: NetworkWording): TableBlock[] {
  const [first] = periods
  const by = first?.axes[0]?.name ?? ''
  const codes = [...new Set(periods.flatMap(({ axes: [axis] }) => axis?.categories ?? [])), total]
  const parts = Array.from({ length: Math.ceil(periods.length / 3) }, (_, i) =>
    periods.slice(3 * i, 3 * i + 3),
  )
  return parts.map((shown) => ({
    kind: 'table',
    caption: captionOf(
      shown.map(({ period }) => period),
      wording,
    ),
    columns: [dimensionName(wording, by), ...shown.map(({ period }) => periodName(wording, period))],
    rows: codes.map((code) => [
      labelIn(figures, wording)(by, code),
      ...shown.map((table) => rangeTextAt(table, [code], wording)),
    ]),
  }))
}

function crossed(figures: NetworkFigures, table: NetworkTable, wording: NetworkWording): TableBlock {
  const [down, across] = table.axes
  const label = labelIn(figures, wording)
  const [by, other] = [down?.name ?? '', across?.name ?? '']
  const columns = [...(across?.categories ?? []), total]
  return {
    kind: 'table',
    caption: captionOf([table.period], wording),
    columns: [dimensionName(wording, by), ...columns.map((code) => label(other, code))],
    rows: [...(down?.categories ?? []), total].map((code) => [
      label(by, code),
      ...columns.map((column) => rangeTextAt(table, [code, column], wording)),
    ]),
    wide: true,
  }
}
