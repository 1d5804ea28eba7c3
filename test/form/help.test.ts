import { renderToString } from 'preact-render-to-string'
import t from 'tap'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { loadSodium } from '../../src/envelope/load-sodium.ts'
import { HelpPage } from '../../src/form/page.tsx'
import { languages, type Texts } from '../../src/locales/languages.ts'
import { renderPage } from '../../src/page/render.ts'
import { fixtureChannel } from '../fixtures/channel.ts'

const sodium = await loadSodium()
const english = languages['en'] as Texts
const asset = { path: '/x', integrity: '' }

/** Three places that differ in whom they tell, each with everything that a line can carry. */
const help: ChannelDocument['help'] = (['yes', 'no', 'not-known'] as const).map((tellsPolice) => ({
  codes: ['legal', 'child'],
  name: { en: `Name ${tellsPolice}` },
  text: { en: 'What they do.' },
  phone: '+99 555 0100',
  address: { en: 'Harbour road 1' },
  hours: { en: 'Day and night' },
  cost: { en: 'Free' },
  papers: { en: 'None' },
  languages: ['en', 'km', 'ar'],
  tellsPolice,
  checked: '2026-06-01',
}))
const { document } = fixtureChannel(sodium, { help })

for (const [code, texts] of Object.entries(languages))
  await t.test(`in ${code} a help line says all that somebody must know before they go there`, (t) => {
    const says = texts.page.help
    const template = renderToString(HelpPage({ texts, style: asset, script: asset }))
    const html = renderPage(template, document, code, Object.keys(languages))
    const lines = [...html.matchAll(/<article data-codes="legal child">(.*?)<\/article>/gs)].map(([, line]) =>
      read(line),
    )
    t.equal(lines.length, 3)
    const rest = [
      ...[says.phone, '+99 555 0100', says.callList],
      ...[
        says.address,
        'Harbour road 1',
        says.hours,
        'Day and night',
        says.cost,
        'Free',
        says.papers,
        'None',
      ],
      ...[says.languages, '\u2068English\u2069 · \u2068ខ្មែរ\u2069 · \u2068العربية\u2069'],
    ]
    const checked = [says.checked, '2026-06-01', '.']
    const { yes, no, unknown } = says.police
    t.same(
      lines[0],
      ['Name yes', yes, 'What they do.', ...rest, ...checked],
      'who tells the police says so first',
    )
    t.same(lines[1], ['Name no', 'What they do.', ...rest, no, ...checked])
    t.same(lines[2], ['Name not-known', 'What they do.', ...rest, unknown, ...checked])
    t.match(html, '<a href="tel:+99 555 0100">')
    t.end()
  })

await t.test('what an organisation does not know of a place is left out, with its heading', (t) => {
  const [line] = help
  if (line === undefined) throw new Error('there is no line')
  const { codes, name, text, tellsPolice, checked } = line
  const bare = { ...document, help: [{ codes, name, text, tellsPolice, checked }] }
  const template = renderToString(HelpPage({ texts: english, style: asset, script: asset }))
  const [, article] =
    /<article[^>]*>(.*?)<\/article>/s.exec(renderPage(template, bare, 'en', ['en', 'nl'])) ?? []
  const { police, checked: on } = english.page.help
  t.same(read(article), ['Name yes', police.yes, 'What they do.', on, '2026-06-01', '.'])
  t.end()
})

/** The pieces of text in HTML, in their order. */
function read(html = ''): string[] {
  return html
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .split(/<[^>]+>/)
    .map((piece) => piece.trim())
    .filter(Boolean)
}
