import type { FixedTable } from '../fixed-tables.ts'
import { directionOf, fill, nameOf } from '../wording.ts'
import { tableTitle } from './descriptor.ts'
import { type Edition, editionTitle, publisherName } from './issue.ts'
import { unquoted } from './markdown.ts'
import type { PackageWording } from './package-wording.ts'
import { coarser } from './readme.ts'
import { columnOf, columnsOf, ownColumns, recordsOf } from './records.ts'
import { type Notes, type SheetOfTable, workbook } from './workbook.ts'

/** The tables of an organisation's release as a spreadsheet. */
export function spreadsheet(edition: Edition, wording: PackageWording): Promise<Uint8Array> {
  return workbook(
    notesOf(edition, wording),
    edition.tables.tables.map((table) => sheetOf(edition, table, wording)),
  )
}

function sheetOf(edition: Edition, table: FixedTable, wording: PackageWording): SheetOfTable {
  const { entry, organisation } = edition
  const naming = (by: string) => (code: string) => nameOf(wording, organisation, by, code)
  return {
    name: table.name,
    title: tableTitle(table, wording),
    columns: columnsOf(table),
    records: recordsOf(table, entry.area, entry.taxonomyVersion),
    names: new Map([
      ['REF_AREA', naming('area')],
      ...ownColumns(table).map((by) => [columnOf(by), naming(by)] as const),
    ]),
  }
}

function notesOf(edition: Edition, wording: PackageWording): Notes {
  const { readme, columns, status, methods, missing } = wording.package
  const organisation = publisherName(edition, wording)
  const what = readme.what.map((sentence) => fill(sentence, { organisation }))
  return {
    title: editionTitle(edition, wording),
    lines: [...what, ...coarser(edition, wording), ...readme.reading.map(unquoted), readme.audit],
    meanings: [columns, missing, status, methods].flatMap((part) =>
      Object.entries(part).filter(([code]) => code !== ''),
    ),
    fromRight: directionOf(wording.language) === 'rtl',
  }
}
