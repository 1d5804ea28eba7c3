import { total } from '../../statistics/crosstab.ts'
import { unquoted } from '../package/markdown.ts'
import { columnOf, columnsFor } from '../package/records.ts'
import { type SheetOfTable, workbook } from '../package/workbook.ts'
import { directionOf } from '../wording.ts'
import { meaningOf } from './descriptor.ts'
import { type NetworkFigures, type TableOfPeriods, tablesOf } from './figures.ts'
import { intro, memberLines, methodLines } from './readme.ts'
import { method, records } from './records.ts'
import { labelIn, type NetworkWording, tableName, titleOf } from './wording.ts'

/** The tables of a network's release as a spreadsheet. */
export function spreadsheet(figures: NetworkFigures, wording: NetworkWording): Promise<Uint8Array> {
  const words = wording.network
  return workbook(
    {
      title: titleOf(figures, wording),
      lines: [
        intro(figures, wording),
        ...wording.brief.limits.points,
        `${words.members.heading}:`,
        ...memberLines(figures, wording),
        ...methodLines(figures, wording).map(unquoted),
      ],
      meanings: [
        ...columnsFor([]).map((column) => [column, meaningOf(column, wording)] as const),
        ...Object.entries(words.package.status),
        [method, words.package.method],
      ],
      fromRight: directionOf(wording.language) === 'rtl',
    },
    tablesOf(figures).map((table) => sheetOf(figures, table, wording)),
  )
}

function sheetOf(figures: NetworkFigures, table: TableOfPeriods, wording: NetworkWording): SheetOfTable {
  const label = labelIn(figures, wording)
  return {
    name: table.name,
    title: tableName(table, wording),
    columns: columnsFor(table.axes),
    records: records(table, figures.release.taxonomyVersion),
    names: new Map([
      // Areas are never added up, so that this is always all of them.
      ['REF_AREA', (code: string) => (code === total ? wording.figures.all : code)],
      ...table.axes.map((by) => [columnOf(by), (code: string) => label(by, code)] as const),
    ]),
  }
}
