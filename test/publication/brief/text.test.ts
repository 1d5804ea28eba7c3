import t from 'tap'
import { briefFigures } from '../../../src/publication/brief/figures.ts'
import { offeredText } from '../../../src/publication/brief/offered.ts'
import { readTextFile, writeTextFile } from '../../../src/publication/brief/text-file.ts'
import type { BriefText } from '../../../src/publication/brief/text.ts'
import { numbersIn, unpublishedNumbers } from '../../../src/publication/brief/unpublished-numbers.ts'
import { languages } from '../../../src/cli/advocate/language.ts'
import { wordingIn } from '../../../src/cli/advocate/wording.ts'
import { fixedTables } from '../../../src/publication/fixed-tables.ts'
import { organisation } from '../reports.ts'
import { allAnswered, pageOf, today } from './briefs.ts'

const tables = fixedTables(allAnswered(900), { organisation, today })
const figures = briefFigures(tables)
const reading = {
  language: 'en',
  wordingIn: async (code: string) => {
    const known = languages.find((one) => one === code)
    return known && wordingIn(known)
  },
}
const english = await wordingIn('en')
const read = (text: string | Uint8Array) =>
  readTextFile(typeof text === 'string' ? new TextEncoder().encode(text) : text, reading)
const texts = async (text: string | Uint8Array) =>
  Object.fromEntries(
    Object.entries((await read(text)).parts).map(([part, entries]) => [part, entries.map((one) => one.text)]),
  )

for (const language of languages) {
  await t.test(`a new text in ${language} reads as what was offered`, async (t) => {
    const wording = await wordingIn(language)
    const offered = offeredText(figures, wording)
    const written = writeTextFile(offered, wording, { file: 'brief.txt', period: '2026' })
    const back = await read(written)
    t.equal(back.language, language)
    t.equal(back.period, '2026')
    const filled = Object.fromEntries(Object.entries(offered).filter(([, entries]) => entries.length > 0))
    t.same(await texts(written), { ...filled, demands: [], signatories: [], contact: [] })
    t.match(written, /^\ufeff# /, 'old editors see by its mark that it is UTF-8')
    t.notMatch(written, /[^\r]\n/)
    t.ok(written.includes('parasol brief --text brief.txt'), 'it says what to do with it')
  })
}

await t.test('a text is what an advocate types: notes, paragraphs, demands, names', async (t) => {
  const text = `# mine
[Headline]
Police first

[who did it]
One paragraph
on two lines.
# a note in between
Its end.

Another.

[What we demand]
- First,
  on two lines
• Second
[Signed by]
Lotus Union
Night Workers

[Contact]
[Summary]
`
  const expected = {
    headline: ['Police first'],
    ranking: ['One paragraph on two lines. Its end.', 'Another.'],
    demands: ['First, on two lines', 'Second'],
    signatories: ['Lotus Union', 'Night Workers'],
    contact: [],
    summary: [],
  }
  t.same(await texts(text), expected)
  t.same(await texts(text.replaceAll('\n', '\r\n')), expected, 'as Windows ends lines')
  t.same(await texts(Buffer.from(`\ufeff${text}`, 'utf16le')), expected, 'as Notepad’s "Unicode"')
  t.same(await texts('Language: en\n[What we demand]\n- One'), { demands: ['One'] }, 'demands alone')
})

await t.test('what is wrong is named with its line', async (t) => {
  const wrong = async (text: string | Uint8Array, code: string, line?: number) => {
    await t.rejects(
      read(text),
      { code, ...(line !== undefined && { place: { line } }) },
      JSON.stringify(text),
    )
  }
  await wrong(Buffer.from([0x5b, 0xe9, 0x5d]), 'text-encoding')
  await wrong(new Uint8Array(1_000_001), 'text-encoding')
  await wrong('[Headline]\na\u0007b', 'text-character', 2)
  await wrong('[Headline]\na\u202eb', 'text-character', 2)
  await wrong('# note\nLanguage: xx\n[Headline]\na', 'text-language', 2)
  await wrong('Period: 2026-03', 'text-period', 1)
  await wrong('Period: 2026\nPeriod: 2025', 'text-repeated', 2)
  await wrong('\nWe demand\n[Headline]\na', 'text-outside', 2)
  await wrong('[Headline]\na\n[Our wishes]\nb', 'text-heading', 3)
  await wrong('[Headline]\na\n\n[Headline]\nb', 'text-repeated', 4)
  await wrong('[Headline]\n\n[Contact]\nx', 'text-headline', 1)
  await wrong('[Headline]\na\n\nb', 'text-headline', 1)
  await wrong('[What we demand]\n\nAn end to raids', 'text-demand', 3)
})

await t.test(
  'words of the organisation’s own stand in the brief, and what was emptied does not',
  async (t) => {
    const text: Partial<BriefText> = {
      headline: ['Police <first>'],
      ranking: [],
      demands: ['End & stop'],
      signatories: ['Lotus Union'],
      contact: ['press@lotus.example'],
    }
    const quotes = [
      { text: 'They laughed.', language: 'en' },
      { text: 'ضحكوا', language: 'ar' },
    ]
    const page = await pageOf(tables, { text, quotes })
    t.match(page, /<h1>Police &#60;first&#62;<\/h1>/)
    t.match(page, /<li>End &#38; stop<\/li>/)
    t.match(page, /<bdi dir="ltr">press@lotus\.example<\/bdi>/)
    t.match(page, /<blockquote lang="ar" dir="auto">\s*<p>ضحكوا<\/p>/)
    t.match(page, /Printed with the consent/)
    t.notMatch(page, /Named most often: Police, officials, guards of the state \(/)
    const without = await pageOf(tables)
    t.notMatch(without, /What we demand|Signed by|In their own words/)
  },
)

await t.test('a number that stands in no published table is found, in every script', async (t) => {
  const offered = offeredText(figures, english)
  const found = async (text: string) =>
    unpublishedNumbers((await read(text)).parts, figures, offered, english).map(
      ({ line, number }) => `${line}: ${number}`,
    )
  t.same(await found(`[Headline]\n${offered.headline.join('')}\n[Summary]\n${offered.summary.join('')}`), [])
  t.same(await found(`[Reports received in each quarter]\n${offered.series.join('')}`), [])
  t.same(await found('[Headline]\nWe heard it 37 times'), ['2: 37'])
  t.same(await found('[Headline]\nSo it was in Q3 2026'), [], 'the name of a quarter is no number')
  t.same(await found('[Summary]\nOnly 3 people\n\nand ٣٧ or ៣៧ or 37%'), ['2: 3', '4: 37', '4: 37', '4: 37'])
  t.same(await found('[What we demand]\n- Repeal article 273'), ['2: 273'])
  t.same(await found('[Contact]\n+31 20 555 01 23\n[Signed by]\nUnion of 1994'), [], 'nor are addresses')
  t.same(numbersIn('1,235 and 1.235 and 1 235'), [[1235, 1.235], [1235, 1.235], [1], [235]])
  t.same(numbersIn('12,5 in 2026-09'), [[12.5], [2026], [9]])
})
