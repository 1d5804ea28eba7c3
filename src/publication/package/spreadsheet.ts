import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node'
import type { FixedTable } from '../fixed-tables.ts'
import { directionOf, fill, nameOf } from '../wording.ts'
import { withoutDates } from '../zip-dates.ts'
import { tableTitle } from './descriptor.ts'
import { type Edition, editionTitle, publisherName } from './issue.ts'
import type { PackageWording } from './package-wording.ts'
import { coarser } from './readme.ts'
import { columnOf, columnsOf, ownColumns, recordsOf } from './records.ts'

/**
 * `tables.xlsx`: a sheet of notes, then one sheet a table, with the columns of the CSV files and the names of the codes
 * beside them. Every text is written as a text, so that no program runs one as a formula, and no date stands in the file.
 */
export async function spreadsheet(edition: Edition, wording: PackageWording): Promise<Uint8Array> {
  const tables = edition.tables.tables.map((table, i) => sheetOf(edition, table, i + 1, wording))
  const file = await writeExcelFile([notesOf(edition, wording), ...tables]).toBuffer()
  return withoutDates(file)
}

type Written = Sheet<never>

function sheetOf(edition: Edition, table: FixedTable, number: number, wording: PackageWording): Written {
  const { entry, organisation } = edition
  const columns = columnsOf(table)
  const named = new Map(
    ['area', ...ownColumns(table)].map((by) => [by === 'area' ? 'REF_AREA' : columnOf(by), by]),
  )
  const cells = (record: readonly string[]): Cell[] =>
    record.flatMap((value, i): Cell[] => {
      const by = named.get(columns[i] ?? '')
      return by === undefined
        ? [cellOf(value)]
        : [text(value), text(nameOf(wording, organisation, by, value))]
    })
  const header = columns.flatMap((column): Cell[] =>
    named.has(column) ? [bold(column), bold(`${column}_NAME`)] : [bold(column)],
  )
  const records = recordsOf(table, entry.area, entry.taxonomyVersion)
  return {
    // Excel takes 31 characters, and no two alike.
    sheet: `${number} ${table.name}`.slice(0, 31),
    data: [header, ...records.map(cells)],
    columns: header.map((_, i) => ({ width: named.has(columns[i] ?? '') ? 24 : 16 })),
    stickyRowsCount: 1,
  }
}

/** What a reader must know who opens nothing but this file. */
function notesOf(edition: Edition, wording: PackageWording): Written {
  const { readme, columns, status, methods, missing } = wording.package
  const organisation = publisherName(edition, wording)
  const what = readme.what.map((sentence) => fill(sentence, { organisation }))
  const lines = [...what, ...coarser(edition, wording), ...readme.reading.map(unquoted), readme.audit]
  const rows = [
    [bold(editionTitle(edition, wording))],
    ...lines.map((line) => [text(line)]),
    [],
    ...edition.tables.tables.map((table, i) => [
      text(`${i + 1} ${table.name}`),
      text(tableTitle(table, wording)),
    ]),
    [],
    ...[columns, missing, status, methods].flatMap((part) =>
      Object.entries(part)
        .filter(([code]) => code !== '')
        .map(([code, meaning]) => [text(code), text(meaning)]),
    ),
  ]
  return {
    sheet: 'README',
    data: rows,
    columns: [{ width: 40 }, { width: 100 }],
    ...(directionOf(wording.language) === 'rtl' && { rightToLeft: true }),
  }
}

const unquoted = (sentence: string) => sentence.replaceAll('`', '')

const text = (value: string): Cell => ({ value, type: String })
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })

/** A number as a number, so that it can be reckoned with; `<5` and codes as what they are. */
const cellOf = (value: string): Cell =>
  /^\d+$/.test(value) ? { value: Number(value), type: Number } : text(value)
