import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node'
import { withoutDates } from '../zip-dates.ts'

/** One table of a package, as its CSV file has it. */
export interface SheetOfTable {
  readonly name: string
  readonly title: string
  readonly columns: readonly string[]
  readonly records: readonly (readonly string[])[]
  /** How to name the codes of a column in words, for the columns that hold codes. */
  readonly names: ReadonlyMap<string, (code: string) => string>
}

/** What a reader must know who opens nothing but the spreadsheet. */
export interface Notes {
  readonly title: string
  readonly lines: readonly string[]
  /** Columns and codes, each with its meaning. */
  readonly meanings: readonly (readonly [code: string, meaning: string])[]
  readonly fromRight: boolean
}

/**
 * `tables.xlsx`: a sheet of notes, then one sheet a table, with the columns of the CSV files and the names of the codes
 * beside them. Every text is written as a text, so that no program runs one as a formula, and no date stands in the file.
 */
export async function workbook(notes: Notes, tables: readonly SheetOfTable[]): Promise<Uint8Array> {
  const sheets = tables.map((table, i) => sheetOf(table, i + 1))
  return withoutDates(await writeExcelFile([sheetOfNotes(notes, tables), ...sheets]).toBuffer())
}

type Written = Sheet<never>

function sheetOf({ name, columns, records, names }: SheetOfTable, number: number): Written {
  const cells = (record: readonly string[]): Cell[] =>
    record.flatMap((value, i): Cell[] => {
      const nameOf = names.get(columns[i] ?? '')
      return nameOf === undefined ? [cellOf(value)] : [text(value), text(nameOf(value))]
    })
  const header = columns.flatMap((column): Cell[] =>
    names.has(column) ? [bold(column), bold(`${column}_NAME`)] : [bold(column)],
  )
  return {
    // Excel takes 31 characters, and no two alike.
    sheet: `${number} ${name}`.slice(0, 31),
    data: [header, ...records.map(cells)],
    columns: header.map((_, i) => ({ width: names.has(columns[i] ?? '') ? 24 : 16 })),
    stickyRowsCount: 1,
  }
}

function sheetOfNotes(
  { title, lines, meanings, fromRight }: Notes,
  tables: readonly SheetOfTable[],
): Written {
  return {
    sheet: 'README',
    data: [
      [bold(title)],
      ...lines.map((line) => [text(line)]),
      [],
      ...tables.map((table, i) => [text(`${i + 1} ${table.name}`), text(table.title)]),
      [],
      ...meanings.map(([code, meaning]) => [text(code), text(meaning)]),
    ],
    columns: [{ width: 40 }, { width: 100 }],
    ...(fromRight && { rightToLeft: true }),
  }
}

const text = (value: string): Cell => ({ value, type: String })
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })

/** A number as a number, so that it can be reckoned with; `<5` and codes as what they are. */
const cellOf = (value: string): Cell =>
  /^\d+$/.test(value) ? { value: Number(value), type: Number } : text(value)
