import { displayWidth } from './table.ts'

/** Prints sentences for people, broken between words where the terminal ends; a file or a pipe gets them whole. */
export function say(text: string): void {
  process.stdout.write(`${fitted(text, process.stdout)}\n`)
}

/** The same on the error output: what is no result, but has to be known. */
export function tell(text: string): void {
  process.stderr.write(`${fitted(text, process.stderr)}\n`)
}

/** Help text whose paragraphs fill the lines of this terminal; what is indented, as options and examples are, stays. */
export function reflowed(text: string, width: number): string {
  return wrapped(text.replace(/(?<=^|\n)(\S.*)\n(?=[^\s])/g, '$1 '), width)
}

/** How wide a table may be: as wide as the terminal, or as it likes in a file or a pipe. */
export function terminalWidth(): number {
  return widthOf(process.stdout)
}

/** Text whose lines are no longer than `width` cells, unless a single word is. Indented lines stay as they are. */
export function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.startsWith(' ') || displayWidth(line) <= width ? [line] : brokenUp(line, width)))
    .join('\n')
}

function fitted(text: string, stream: NodeJS.WriteStream): string {
  return wrapped(text, widthOf(stream))
}

/** Some terminals do not know how wide they are, and say 0. */
function widthOf({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY && columns > 0 ? columns : Infinity
}

function brokenUp(line: string, width: number): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && displayWidth(current) + 1 + displayWidth(word) > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current]
}
