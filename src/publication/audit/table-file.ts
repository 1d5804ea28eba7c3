import { csv } from '../package/csv.ts'
import type { PackageFiles } from '../../release/package-paths.ts'
import type { Finding, TableCode } from './finding.ts'
import type { SignedTable } from './signed-table.ts'

/** The first place at which a table's file is not what the signed numbers give. */
export type TableFault = Omit<Finding, 'weight' | 'code'> & { readonly code: TableCode }

type FileFault = TableFault | { readonly code: 'file-missing'; readonly file: string }

/** The tables of a package, row by row, so that somebody who reads "changed" also reads where. */
export function tableFaults(tables: readonly SignedTable[], files: PackageFiles): FileFault[] {
  const known = new Set(tables.map(({ path }) => path))
  const others = [...files.keys()].filter((path) => path.startsWith('tables/') && !known.has(path))
  return [
    ...tables.flatMap((table): FileFault[] => {
      const content = files.get(table.path)
      if (content === undefined) return [{ code: 'file-missing', file: table.path }]
      const fault = tableFault(content, table)
      return fault === undefined ? [] : [fault]
    }),
    ...others.map((file): FileFault => ({ code: 'table-unsigned', file })),
  ]
}

/**
 * Holds a table's file against the signed numbers; `undefined` where they are the same, byte for byte. This reads what our
 * own writer writes and nothing else: a library that reads every CSV file there is would forgive what is to be found here.
 */
export function tableFault(content: Uint8Array, table: SignedTable): TableFault | undefined {
  const file = table.path
  const text = decoded(content)
  if (text === undefined) return { code: 'table-encoding', file }
  const expected = [table.columns, ...table.rows]
  const written = csv(expected)
  if (text === written) return undefined
  const lines = text.split(/\r?\n/)
  if (lines.at(-1) === '') lines.pop()
  const signed = written.split('\r\n').slice(0, -1)
  const at = signed.findIndex((line, i) => line !== lines[i])
  const place = at < 0 ? signed.length : at
  if (at < 0 && lines.length === signed.length) return { code: 'table-written', file }
  return { ...faultAt(place, lines, table), file, line: place + 1 }
}

function faultAt(
  place: number,
  lines: readonly string[],
  { columns, keys, rows }: SignedTable,
): Omit<TableFault, 'file' | 'line'> {
  if (place === 0) return { code: 'table-columns', values: { expected: columns.join(',') } }
  const keyOf = (row: readonly string[]) => row.slice(0, keys).join(', ')
  const wanted = rows[place - 1]
  const missing = { code: 'table-missing', values: { row: keyOf(wanted ?? []) } } as const
  const line = lines[place]
  if (line === undefined) return missing
  const cells = line.split(',')
  if (cells.length !== columns.length)
    return { code: 'table-cells', values: { found: cells.length, expected: columns.length } }
  const row = keyOf(cells)
  if (wanted !== undefined && row === keyOf(wanted)) {
    const column = cells.findIndex((cell, i) => cell !== wanted[i])
    const values = {
      row,
      column: columns[column] ?? '',
      found: cells[column] ?? '',
      expected: wanted[column] ?? '',
    }
    return { code: 'table-number', values }
  }
  const before = rows.slice(0, place - 1).findIndex((one) => keyOf(one) === row)
  if (before >= 0) return { code: 'table-repeated', values: { row, first: before + 2 } }
  if (rows.some((one) => keyOf(one) === row)) {
    const later = lines.slice(place).some((one) => keyOf(one.split(',')) === keyOf(wanted ?? []))
    return later ? { code: 'table-order', values: { row } } : missing
  }
  const column = cells.slice(0, keys).findIndex((cell, i) => !rows.some((one) => one[i] === cell))
  if (column < 0) return { code: 'table-extra', values: { row } }
  return { code: 'table-code', values: { column: columns[column] ?? '', found: cells[column] ?? '' } }
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    return undefined
  }
}
