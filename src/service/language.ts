/**
 * The language to answer in, out of those that there are (at least one): the one asked for, else the first of the
 * browser's that is among them, by name or by its first part, else the first of them.
 */
export function chooseLanguage(languages: readonly string[], asked: unknown, accepted = ''): string {
  const wanted = typeof asked === 'string' ? [asked, ...preferences(accepted)] : preferences(accepted)
  for (const want of wanted) {
    const found =
      languages.find((lang) => same(lang, want)) ?? languages.find((lang) => same(base(lang), base(want)))
    if (found !== undefined) return found
  }
  return languages[0] ?? ''
}

/** The languages of an `accept-language` header, the most wanted first. */
function preferences(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((entry) => {
      const [lang = '', quality = ''] = entry.trim().split(';')
      return { lang, weight: Number(/^\s*q=([\d.]+)$/.exec(quality)?.[1] ?? '1') }
    })
    .filter(({ lang, weight }) => lang !== '' && weight > 0)
    .sort((left, right) => right.weight - left.weight)
    .map(({ lang }) => lang)
}

const same = (left: string, right: string) => left.toLowerCase() === right.toLowerCase()
const base = (lang: string) => lang.split('-')[0] ?? ''
