/** Words that may not be ours, as Markdown that shows them as they are and ends no cell. */
export function plain(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replace(/[\\|<>`*#[\]]/g, (character) => `\\${character}`)
}

/** A sentence without the backticks in which Markdown sets codes; they keep their own way in a script from the right. */
export function unquoted(sentence: string): string {
  const fromRight = /\p{sc=Arab}/u.test(sentence)
  return sentence.replace(/`([^`]*)`/g, fromRight ? '\u2066$1\u2069' : '$1')
}

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
