import type { StatisticsPage, StatisticsSection } from '../statistics-page.ts'

/** By period (`2026-Q1`), when (YYYY-MM-DD) and why the release that published it was withdrawn. */
export type TakenBack = ReadonlyMap<string, { readonly day: string; readonly reason: string }>

/** A section that shows the numbers of earlier releases beside its own. */
const isSeries = ({ id, table }: StatisticsSection) => table.periods !== undefined || id === 'reports'

/**
 * A page without the numbers of earlier releases that were withdrawn after it was signed. What is signed cannot be changed,
 * so that a drawing with such a number is left out whole, and a sentence says of which time and since when.
 */
export function withoutTakenBack(page: StatisticsPage, gone: TakenBack): StatisticsPage {
  if (gone.size === 0) return page
  return {
    ...page,
    sections: page.sections.map((one) => (isSeries(one) ? seriesWithout(one, page, gone) : one)),
  }
}

/** Drawings of the package that may no longer be handed out by themselves. */
export function drawingsTakenBack(pages: Iterable<StatisticsPage>, gone: TakenBack): ReadonlySet<string> {
  const series = [...pages].flatMap(({ sections }) => sections.filter((one) => concerns(one, gone)))
  return new Set(series.flatMap(({ chart }) => (chart === undefined ? [] : [chart.path])))
}

/** Packages of before do not say which row is of which period: then all of the series is in doubt. */
function concerns(section: StatisticsSection, gone: TakenBack): boolean {
  if (!isSeries(section) || gone.size === 0) return false
  const { periods } = section.table
  return periods === undefined || periods.some((period) => gone.has(period))
}

function seriesWithout(
  section: StatisticsSection,
  { words }: StatisticsPage,
  gone: TakenBack,
): StatisticsSection {
  if (!concerns(section, gone)) return section
  const { text, table } = section
  const rest = { ...section }
  delete rest.chart
  const { header, rows, periods } = table
  const { takenBack } = words
  if (takenBack === undefined || periods === undefined) {
    const said = [...gone.values()].map((how) => filled(words.withdrawn, how))
    return { ...rest, text: [...new Set(said)], table: { ...table, rows: [] } }
  }
  const sentences = periods.flatMap((period, at) => {
    const how = gone.get(period)
    return how === undefined ? [] : [filled(takenBack.sentence, { ...how, period: rows[at]?.[0] ?? period })]
  })
  const marked = rows.map((row, at) =>
    gone.has(periods[at] ?? '')
      ? header.map((_, column) => (column === 0 ? row[0] : undefined) ?? takenBack.cell)
      : row,
  )
  return { ...rest, text: [...text, ...sentences], table: { ...table, rows: marked } }
}

const filled = (sentence: string, values: Readonly<Record<string, string>>) =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
