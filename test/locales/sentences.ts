/** Every sentence of a language's words, by its place: `form.start.reader`. */
export function sentences(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[place, value]])
  return new Map(
    Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => [
      ...sentences(inner, place === '' ? name : `${place}.${name}`),
    ]),
  )
}

/** The names that a sentence has in braces. */
export const placeholders = (sentence: string) =>
  [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

/** What no language calls a person; places about organisations that call themselves so are theirs. */
export const unchosen = new RegExp(
  [
    'victim|survivor|prostitu|whore|rescue(?! or| organi)|\\bexit\\b',
    'slachtoffer|hoer\\b',
    'survivant|putain|sauvetage',
    'víctima|sobrevivient|supervivient|rescat|\\bputa',
    'supraviețuit|târf|curv|salvare',
    'qurban|fahişə|xilas',
    'жертв|проститу|шлюх|спасени',
    '受害者|幸存者|妓女|卖淫|拯救',
    'ជនរងគ្រោះ|ស្រីពេស្យា',
    'ضحية|ضحايا|عاهر|بغاء|دعارة',
  ].join('|'),
  'i',
)

/** The longest run of Khmer letters that no line can break; zero-width spaces stand between words and nowhere else. */
export const longestRun = (sentence: string) =>
  Math.max(...sentence.split(/[\s\u200b]/).map((run) => run.length))
export const strayBreak = /\u200b(\s|$|\u200b)|^\u200b|\s\u200b/

/** A sign that a line of French may not begin with, after a space that breaks. */
export const breakingSpace = / [?!:;»%]|« /
