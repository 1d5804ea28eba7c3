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

await t.test('English says something everywhere, and fills in nothing but the organisation', (t) => {
  t.ok(english.size > 300)
  for (const [place, sentence] of english) {
    t.not(sentence.trim(), '', place)
    t.same(
      placeholders(sentence).filter((name) => name !== '{organisation}'),
      [],
      place,
    )
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

await t.test('no language calls the person what they did not choose to be called', (t) => {
  const words = /slachtoffer|victim|survivor|prostitu|hoer\b|whore|rescue(?! or| organi)|\bexit\b/i
  for (const [code, texts] of Object.entries(languages))
    for (const [place, sentence] of sentences(texts))
      if (!place.includes('shelter-or-rescue')) t.notMatch(sentence, words, `${code}: ${place}`)
  t.end()
})
