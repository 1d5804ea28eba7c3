import t from 'tap'
import { languages } from '../../src/locales/languages.ts'
import {
  breakingSpace,
  longestRun,
  placeholders,
  sentences,
  strayBreak,
  unchosen,
} from '../locales/sentences.ts'

const { en, ...others } = languages

const english = sentences(en)

/** What may be filled in where. */
function names(place: string): RegExp {
  if (/^(offline|handIn)\./.test(place)) return /^\{(organisation|file|address|date|count|done|all)\}$/
  if (place === 'form.frame.chosen') return /^\{choice\}$/
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
  for (const [place, sentence] of sentences(languages['fr'])) t.notMatch(sentence, breakingSpace, place)
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
    const longest = longestRun(sentence)
    t.ok(longest <= 22, `${place}: ${longest}`)
    t.notMatch(sentence, strayBreak, place)
  }
  t.end()
})

await t.test('no language calls the person what they did not choose to be called', (t) => {
  for (const [code, texts] of Object.entries(languages))
    for (const [place, sentence] of sentences(texts))
      if (!place.includes('shelter-or-rescue')) t.notMatch(sentence, unchosen, `${code}: ${place}`)
  t.end()
})
