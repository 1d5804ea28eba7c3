import type { StatisticsPage, StatisticsSection } from '../statistics-page.ts'
import { filled } from './filled.ts'

/** By period (`2026-Q1`), when (YYYY-MM-DD) and why the release that published it was withdrawn. */
export type TakenBack = ReadonlyMap<string, { readonly day: string; readonly reason: string }>

/**
 * A page without the numbers of earlier releases that were withdrawn after it was signed. What is signed cannot be changed,
 * so that a drawing with such a number is left out whole, and a sentence says of which time and since when.
 */
export function withoutTakenBack(page: StatisticsPage, gone: TakenBack): StatisticsPage {
  return { ...page, sections: page.sections.map((one) => sectionWithout(one, page, gone)) }
}

/** Drawings of the package that may no longer be handed out by themselves. */
export function drawingsTakenBack(pages: Iterable<StatisticsPage>, gone: TakenBack): ReadonlySet<string> {
  const sections = [...pages].flatMap((page) => page.sections.filter((one) => shows(one, gone)))
  return new Set(sections.flatMap(({ chart }) => (chart === undefined ? [] : [chart.path])))
}

/** Only a series shows numbers of earlier releases beside its own. */
function shows({ table: { periods = [] } }: StatisticsSection, gone: TakenBack): boolean {
  return periods.some((period) => gone.has(period))
}

function sectionWithout(
  section: StatisticsSection,
  { words: { takenBack } }: StatisticsPage,
  gone: TakenBack,
): StatisticsSection {
  if (!shows(section, gone)) return section
  const { header, rows, periods = [] } = section.table
  const sentences = periods.flatMap((period, at) => {
    const how = gone.get(period)
    return how === undefined ? [] : [filled(takenBack.sentence, { ...how, period: rows[at]?.[0] ?? period })]
  })
  const marked = rows.map((row, at) =>
    gone.has(periods[at] ?? '')
      ? header.map((_, column) => (column === 0 ? row[0] : undefined) ?? takenBack.cell)
      : row,
  )
  const rest = {
    ...section,
    text: [...section.text, ...sentences],
    table: { ...section.table, rows: marked },
  }
  delete rest.chart
  return rest
}
