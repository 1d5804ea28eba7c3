import { safeLine } from './safe-text.ts'

export interface Column {
  readonly title: string
  /** Numbers stand to the right. */
  readonly right?: boolean
}

/**
 * A table for people: columns aligned, a rule under the titles, the last column cut where the terminal ends (never in
 * a file or a pipe). Cells are made safe here.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Infinity,
): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(safeLine))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))))
  const line = (row: readonly string[]) =>
    cut(
      columns
        .map(({ right }, at) => padded(row[at] ?? '', widths[at] ?? 0, right))
        .join('  ')
        .trimEnd(),
      width,
    )
  const [titles = [], ...body] = cells
  return [
    line(titles),
    cut(widths.map((each) => '─'.repeat(each)).join('  '), width),
    ...body.map(line),
  ].join('\n')
}

/** How many terminal cells a text takes: two for East Asian wide characters, none for marks that join another. */
export function displayWidth(text: string): number {
  let cells = 0
  for (const character of text) cells += joins.test(character) ? 0 : wide.test(character) ? 2 : 1
  return cells
}

const joins = /[\p{Mn}\p{Me}\p{Cf}]/u
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]/u

function padded(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}

function cut(line: string, width: number): string {
  if (displayWidth(line) <= width) return line
  let kept = ''
  for (const character of line) {
    if (displayWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}
