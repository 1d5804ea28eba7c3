import type { StatisticsPage, StatisticsSection } from '../../page/statistics-page.ts'
import { cellAt, total } from '../../statistics/crosstab.ts'
import { isYear, yearOf } from '../../statistics/gate/release.ts'
import { written } from '../../statistics/protected-table.ts'
import { type FixedTable, type PublishedPeriod, tableNamed } from '../fixed-tables.ts'
import { dimensionName, directionOf, fill, nameOf, periodName } from '../wording.ts'
import { type Chart, type Sign, sizeAndWords } from './charts.ts'
import { tableTitle } from './descriptor.ts'
import { type Edition, editionSpan, editionTitle, publisherName } from './issue.ts'
import { unquoted } from './markdown.ts'
import type { PackageWording } from './package-wording.ts'
import { pathOf } from './records.ts'
import { coarser } from './readme.ts'

/** A drawing of one table, where it lies in the package. */
export interface ChartFile extends Chart {
  readonly path: string
}

/** `page/LANG.json`: the public page about a release, in texts alone. `charts` by the name of their table. */
export function pageDocument(
  edition: Edition,
  charts: ReadonlyMap<string, ChartFile>,
  wording: PackageWording,
): StatisticsPage {
  const organisation = publisherName(edition, wording)
  const { page, readme } = wording.package
  const explained = new Set<Sign>()
  return {
    format: 1,
    language: wording.language,
    direction: directionOf(wording.language),
    organisation,
    title: editionTitle(edition, wording),
    period: editionSpan(edition, wording),
    intro: [...readme.what.map((sentence) => fill(sentence, { organisation })), ...coarser(edition, wording)],
    sections: edition.tables.tables.map((table) =>
      sectionOf(edition, table, { chart: charts.get(table.name), explained }, wording),
    ),
    method: [...readme.reading.map(unquoted), readme.audit],
    words: {
      ...page,
      quarter: wording.figures.quarter,
      verifyText: [...page.verifyText],
      takenBack: { sentence: page.takenBack, cell: wording.figures.chart.withdrawn },
    },
  }
}

function sectionOf(
  edition: Edition,
  table: FixedTable,
  { chart, explained }: { readonly chart: ChartFile | undefined; readonly explained: Set<Sign> },
  wording: PackageWording,
): StatisticsSection {
  const heading = tableTitle(table, wording)
  const rows = rowsOf(edition, table, wording)
  const own = table.periods.map((one) => periodName(wording, one.period))
  const isSeries = table.name === 'reports' && rows.rows.length > own.length
  return {
    id: table.name,
    heading,
    text: [
      ...(chart === undefined ? [wording.package.noChart] : []),
      ...newSigns([...(chart?.signs ?? []), ...signsIn(rows)], explained).map(
        (sign) => wording.package.signs[sign],
      ),
      ...(isSeries ? [fill(wording.package.series, { periods: listed(wording, own) })] : []),
    ],
    ...(chart !== undefined && { chart: { path: chart.path, ...sizeAndWords(chart.svg) } }),
    table: { caption: heading, ...rows },
    csv: pathOf(table.name),
    csvPeriods: listed(wording, own),
  }
}

const listed = ({ language }: PackageWording, periods: readonly string[]) =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(periods)

/** A sign is explained where a reader first meets it, and then no more. */
function newSigns(signs: readonly Sign[], explained: Set<Sign>): Sign[] {
  const unknown = [...new Set(signs)].filter((sign) => !explained.has(sign))
  for (const sign of unknown) explained.add(sign)
  return unknown
}

const writtenSigns = ['<5', '<10', 'x', '–'] as const

const signsIn = ({ rows }: Rows): Sign[] =>
  writtenSigns.filter((sign) => rows.some(([, ...cells]) => cells.includes(sign)))

type Rows = Pick<StatisticsSection['table'], 'header' | 'rows' | 'periods'>

function rowsOf(edition: Edition, table: FixedTable, wording: PackageWording): Rows {
  const name = (axis: number) => (code: string) =>
    nameOf(wording, edition.organisation, table.by[axis] ?? '', code)
  const period = (one: PublishedPeriod) => periodName(wording, one.period)
  const last = table.periods.at(-1)
  if (table.by.length === 2 && last !== undefined) {
    const [rows = [], columns = []] = last.table.axes.map(({ categories }) => [...categories, total])
    return {
      header: [`${dimensionName(wording, table.by[0] ?? '')} (${period(last)})`, ...columns.map(name(1))],
      rows: rows.map((row) => [name(0)(row), ...columns.map((column) => shown(last, row, column))]),
    }
  }
  // The chart of reports is a series of all quarters that stand, and so is its table.
  if (table.name === 'reports') {
    const { tables, withdrawn } = edition.standing
    const standing = tableNamed({ tables }, table.name)?.periods ?? []
    const codes = [...categoriesOf(standing), total]
    const periods = [...standing.map((one) => one.period), ...withdrawn].sort().filter(isOfSeries)
    return {
      header: ['', ...codes.map(name(0))],
      rows: periods.map((when) => {
        const one = standing.find((each) => each.period === when)
        return [
          periodName(wording, when),
          ...codes.map((code) => (one === undefined ? wording.figures.chart.withdrawn : shown(one, code))),
        ]
      }),
      periods,
    }
  }
  return {
    header: [dimensionName(wording, table.by[0] ?? ''), ...table.periods.map(period)],
    rows: [...categoriesOf(table.periods), total].map((code) => [
      name(0)(code),
      ...table.periods.map((one) => shown(one, code)),
    ]),
  }
}

/** A year is in the series of reports only where none of its quarters is. */
const isOfSeries = (period: string, _: number, all: readonly string[]) =>
  !isYear(period) || !all.some((one) => !isYear(one) && yearOf(one) === period)

const categoriesOf = (periods: readonly PublishedPeriod[]) => [
  ...new Set(periods.flatMap(({ table }) => table.axes[0]?.categories ?? [])),
]

function shown({ table }: PublishedPeriod, ...at: string[]): string {
  const cell = cellAt(table, ...at)
  return cell === undefined ? '–' : written(cell)
}
