/** Words that may not be ours, as Markdown that shows them as they are and ends no cell. */
export function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\|<>`*#[\]]/g, (character) => `\\${character}`)
}

/** A sentence without the backticks in which Markdown sets codes. */
export const unquoted = (sentence: string) => sentence.replaceAll('`', '')

export function paragraphs(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}

/** A table of two columns, the first of them codes. */
export function grid(header: readonly [string, string], rows: readonly (readonly string[])[]): string {
  return [
    `| ${header.join(' | ')} |`,
    '| --- | --- |',
    ...rows.map(([code = '', meaning = '']) => `| \`${code}\` | ${plain(meaning)} |`),
  ].join('\n')
}
