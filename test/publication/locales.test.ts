import t from 'tap'
import { languages } from '../../src/cli/advocate/language.ts'
import { type Wording, wordingIn } from '../../src/cli/advocate/wording.ts'
import { textParts, titleOf } from '../../src/publication/brief/text.ts'
import {
  breakingSpace,
  longestRun,
  placeholders,
  sentences,
  strayBreak,
  unchosen,
} from '../locales/sentences.ts'

const published = ({ labels, figures, brief, network, audit, package: words }: Wording) => ({
  labels,
  figures,
  brief,
  network,
  audit,
  package: words,
})
const wordings = new Map<string, Wording>()
for (const language of languages) wordings.set(language, await wordingIn(language))
const texts = new Map<string, Map<string, string>>()
for (const language of languages)
  texts.set(language, new Map(sentences(published(await wordingIn(language)))))
const english = texts.get('en') ?? new Map<string, string>()
const others = [...texts].filter(([language]) => language !== 'en')

await t.test('the words of an advocate are those of the language asked for', (t) => {
  for (const [language, wording] of wordings) t.equal(wording.language, language)
  t.equal(others.length, 9)
  t.ok(english.size > 350)
  t.end()
})

/** Numbers in digits, each once: a wrong one in a translation is a wrong method. */
function numbers(sentence: string): string[] {
  return [...new Set(sentence.replace(/\{\w+\}/g, '').match(/\d+/g))].sort()
}

/** What a person or a program types, and no language may change. */
function verbatim(sentence: string): string[] {
  return [...new Set(sentence.match(/`[^`]+`|parasol [a-z]+ .*html|\b_T\b|CL_CONF_STATUS/g))].sort()
}

/** The words of a sentence without what stays as it is in every language. */
const bare = (sentence: string) =>
  sentence.replace(/\{\w+\}|`[^`]+`|parasol [a-z]+ .*html|Parasol|Data Package|SDMX|CL_CONF_STATUS|_T/g, '')

const scripts: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
  km: /\p{Script=Khmer}/u,
  ar: /\p{Script=Arabic}/u,
}

const sameWord = new Set([
  'fr Contact', 'nl Contact', 'ro Contact', 'fr Code', 'nl Code', 'fr Client', 'ro Client', 'fr Police', 'fr Arrestation',
  'nl Partner', 'nl Man', 'es Hospital', 'ro HIV',
]) // prettier-ignore

for (const [language, translated] of others) {
  await t.test(`${language} says all that English says of figures, with the same names and numbers`, (t) => {
    t.same([...translated.keys()].sort(), [...english.keys()].sort())
    for (const [place, sentence] of translated) {
      const original = english.get(place) ?? ''
      t.not(sentence.trim(), '', place)
      t.same(placeholders(sentence), placeholders(original), place)
      t.same(numbers(sentence), numbers(original), place)
      t.same(verbatim(sentence), verbatim(original), `${place}: codes, file names and commands stay`)
    }
    t.end()
  })

  await t.test(`no sentence about figures was left in English in ${language}`, (t) => {
    for (const [place, sentence] of translated) {
      if (!/\p{L}/u.test(bare(sentence))) continue
      if (!sameWord.has(`${language} ${sentence}`)) t.not(sentence, english.get(place), place)
      const script = scripts[language]
      if (script) t.match(bare(sentence), script, place)
    }
    t.end()
  })
}

await t.test('a count stands behind a colon, so that no sentence needs a plural', (t) => {
  // These are put behind a colon, into brackets or into a cell by the sentences and tables that they stand in.
  const cells = /(about|fewer|named)$/
  for (const [language, translated] of others)
    for (const [place, sentence] of translated)
      if (sentence.includes('{count}') && !cells.test(place))
        t.match(sentence, /[:：៖]\s*([^\s{}]+\s){0,2}[^\s{}]?\{count\}/, `${language}: ${place}`)
  t.end()
})

await t.test('no two headings of a brief say the same, in one language or against the English ones', (t) => {
  for (const [language, wording] of wordings) {
    const titles = textParts.map((part) => titleOf(part, wording).toLowerCase())
    t.equal(new Set(titles).size, titles.length, language)
    for (const part of textParts) {
      const englishPart = textParts.find(
        (one) => titleOf(one, wordings.get('en') ?? wording) === titleOf(part, wording),
      )
      t.ok(englishPart === undefined || englishPart === part, `${language}: ${part}`)
    }
  }
  t.end()
})

await t.test('no two choices of one list, and no two dimensions, say the same', (t) => {
  for (const [language, { labels, figures }] of wordings)
    for (const [list, choices] of [...Object.entries(labels), ['dimensions', figures.dimensions] as const]) {
      const said = Object.values(choices)
      t.equal(new Set(said).size, said.length, `${language}: ${list}`)
    }
  t.end()
})

await t.test('no line of French begins with a sign, and every line of Khmer can break', (t) => {
  for (const [place, sentence] of texts.get('fr') ?? []) t.notMatch(sentence, breakingSpace, place)
  for (const [place, sentence] of texts.get('km') ?? []) {
    t.ok(longestRun(bare(sentence)) <= 22, place)
    t.notMatch(sentence, strayBreak, place)
  }
  t.end()
})

await t.test('Arabic has the digits of the tables, and holds codes so that they do not turn round', (t) => {
  for (const [place, sentence] of texts.get('ar') ?? []) {
    t.notMatch(sentence, /[٠-٩۰-۹]/u, place)
    t.notMatch(sentence, /(?<!\u2066)`<|(?<!\u2066)\b_T/, place)
  }
  t.end()
})

await t.test('no language calls anybody what they did not choose to be called', (t) => {
  for (const [language, translated] of texts)
    for (const [place, sentence] of translated)
      if (!place.includes('shelter-or-rescue')) t.notMatch(sentence, unchosen, `${language}: ${place}`)
  t.end()
})
