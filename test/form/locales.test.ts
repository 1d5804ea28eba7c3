import t from 'tap'
import { languages } from '../../src/locales/languages.ts'

const { en, ...others } = languages

/** Every sentence, by its place: `form.start.reader`. */
function sentences(value: unknown, place = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[place, value]])
  return new Map(
    Object.entries(value as Record<string, unknown>).flatMap(([name, inner]) => [
      ...sentences(inner, place === '' ? name : `${place}.${name}`),
    ]),
  )
}

const english = sentences(en)
const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).sort()

/** What may be filled in where. */
function names(place: string): RegExp {
  if (/^(offline|handIn)\./.test(place)) return /^\{(organisation|file|address|date|count|done|all)\}$/
  return place === 'form.monthOfYear' ? /^\{(month|year)\}$/ : /^\{organisation\}$/
}

await t.test('English says something everywhere, and fills in nothing that the form does not know', (t) => {
  t.ok(english.size > 300)
  for (const [place, sentence] of english) {
    t.not(sentence.trim(), '', place)
    for (const name of placeholders(sentence)) t.match(name, names(place), place)
  }
  t.end()
})

for (const [code, texts] of Object.entries(others)) {
  await t.test(`${code} says everything that English says, with the same names filled in`, (t) => {
    const translated = sentences(texts)
    t.same([...translated.keys()].sort(), [...english.keys()].sort())
    for (const [place, sentence] of translated) {
      t.not(sentence.trim(), '', place)
      t.same(placeholders(sentence), placeholders(english.get(place) ?? ''), place)
    }
    t.end()
  })
}

await t.test('a count stands behind a colon, so that no sentence needs a plural', (t) => {
  for (const [code, texts] of Object.entries(languages))
    for (const [place, sentence] of sentences(texts))
      if (sentence.includes('{count}')) t.match(sentence, /[:：៖]\s*\{count\}/, `${code}: ${place}`)
  t.end()
})

await t.test('no line of French begins with a question mark or a colon', (t) => {
  for (const [place, sentence] of sentences(languages['fr'])) t.notMatch(sentence, / [?!:;»]|« /, place)
  t.end()
})

await t.test('no two choices of one list, and no two groups, say the same', (t) => {
  for (const [code, { ask }] of Object.entries(languages))
    for (const [list, choices] of Object.entries(ask)) {
      const said = Object.values(choices)
      t.equal(new Set(said).size, said.length, `${code}: ${list}`)
    }
  t.end()
})

await t.test('a line of Khmer can break: between two places where it may stand few letters', (t) => {
  for (const [place, sentence] of sentences(languages['km'])) {
    const longest = Math.max(...sentence.split(/[\s\u200b]/).map((run) => run.length))
    t.ok(longest <= 22, `${place}: ${longest}`)
    t.notMatch(sentence, /\u200b(\s|$|\u200b)|^\u200b|\s\u200b/, place)
  }
  t.end()
})

await t.test('no language calls the person what they did not choose to be called', (t) => {
  const words = new RegExp(
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
  for (const [code, texts] of Object.entries(languages))
    for (const [place, sentence] of sentences(texts))
      if (!place.includes('shelter-or-rescue')) t.notMatch(sentence, words, `${code}: ${place}`)
  t.end()
})
