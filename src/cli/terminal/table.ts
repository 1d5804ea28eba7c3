import { isolatedCell } from './direction.ts'
import { safeLine } from './safe-text.ts'

export interface Column {
  readonly title: string
  /** Numbers stand to the right. */
  readonly right?: boolean
  /** Never cut, however narrow the terminal: a name or a date that is cut is none. */
  readonly whole?: boolean
}

/**
 * A table for people: columns aligned, a rule under the titles. Where it would be wider than the terminal, its widest
 * columns give way. Cells are made safe here.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width = Infinity,
): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => row.map(safeLine))]
  const wanted = columns.map((_, at) => Math.max(...cells.map((row) => displayWidth(row[at] ?? ''))))
  const widths = fitting(wanted, columns, width - gap.length * (columns.length - 1))
  const line = (row: readonly string[]) =>
    columns
      .map(({ right }, at) =>
        padded(isolatedCell(cut(row[at] ?? '', widths[at] ?? 0)), widths[at] ?? 0, right),
      )
      .join(gap)
      .trimEnd()
  const [titles = [], ...body] = cells
  return [line(titles), widths.map((each) => '─'.repeat(each)).join(gap), ...body.map(line)].join('\n')
}

const gap = '  '
const narrowest = 8

function fitting(wanted: readonly number[], columns: readonly Column[], room: number): number[] {
  const widths = [...wanted]
  for (;;) {
    const yielding = widths.map((each, at) => (columns[at]?.whole === true ? 0 : each))
    const widest = Math.max(...yielding)
    const total = widths.reduce((sum, each) => sum + each, 0)
    if (total <= room || widest <= narrowest) return widths
    widths[yielding.indexOf(widest)] = widest - 1
  }
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

/** Text with spaces up to `width` cells, after it or before it. */
export function padded(text: string, width: number, right = false): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}

function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  for (const character of text) {
    if (displayWidth(kept + character) > width - 1) break
    kept += character
  }
  return `${kept}…`
}
