const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/** A bar of at most `cells` characters for `value` out of `greatest`, true to an eighth of a character. */
export function bar(value: number, greatest: number, cells = 24): string {
  if (greatest <= 0 || value <= 0) return ''
  const length = Math.max(1, Math.round((value / greatest) * cells * 8))
  return '█'.repeat(Math.floor(length / 8)) + (eighths[length % 8] ?? '')
}
