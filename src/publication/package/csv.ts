/** One line a record, CRLF after each (RFC 4180). Cells that a spreadsheet would run as a formula are made harmless. */
export function csv(records: readonly (readonly string[])[]): string {
  return records.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
