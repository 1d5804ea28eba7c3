import { words as ar } from './words/ar.ts'
import { words as az } from './words/az.ts'
import { words as en, type Words } from './words/en.ts'
import { words as es } from './words/es.ts'
import { words as fr } from './words/fr.ts'
import { words as km } from './words/km.ts'
import { words as nl } from './words/nl.ts'
import { words as ro } from './words/ro.ts'
import { words as ru } from './words/ru.ts'
import { words as zh } from './words/zh.ts'

const said = { en, fr, es, ru, zh, nl, km, az, ro, ar }
const languages = Object.keys(said) as (keyof typeof said)[]

/**
 * The invented organisation of the demo, as `parasol channel new --from` reads it: in every language of the form, so that
 * a visitor can look at each. All of them are drafts, and the channel says so.
 */
export const organisation = {
  names: each(({ name }) => name),
  languages,
  drafts: languages,
  page: { title: each(({ title }) => title), leave: 'https://www.wikipedia.org/' },
  areas: [
    { code: 'capital', names: each(({ areas }) => areas.capital) },
    { code: 'coast', names: each(({ areas }) => areas.coast) },
    { code: 'north', names: each(({ areas }) => areas.north) },
    { code: 'border', names: each(({ areas }) => areas.border), sensitive: true },
  ],
  help: [
    {
      codes: ['health', 'medical', 'pep', 'emergency-contraception'],
      name: each(({ clinic }) => clinic.name),
      text: each(({ clinic }) => clinic.text),
      phone: '+99 555 0100',
      address: each(({ clinic }) => clinic.address),
      hours: each(({ clinic }) => clinic.hours),
      cost: each(({ free }) => free),
      papers: each(({ clinic }) => clinic.papers),
      languages: ['en', 'km', 'ar'],
      tellsPolice: 'no',
      checked: '2026-06-01',
    },
    {
      codes: ['legal'],
      name: each(({ lawyers }) => lawyers.name),
      text: each(({ lawyers }) => lawyers.text),
      phone: '+99 555 0101',
      hours: each(({ lawyers }) => lawyers.hours),
      cost: each(({ lawyers }) => lawyers.cost),
      tellsPolice: 'no',
      checked: '2026-06-01',
    },
    {
      codes: ['child', 'shelter'],
      name: each(({ children }) => children.name),
      text: each(({ children }) => children.text),
      phone: '+99 555 0102',
      hours: each(({ children }) => children.hours),
      cost: each(({ free }) => free),
      tellsPolice: 'yes',
      checked: '2026-06-01',
    },
  ],
  rights: each(({ rights }) => rights.join('\n\n')),
  statistics: { sensitive: [] },
  expires: '2036-12-31',
}

/** The same thing in every language. */
function each(of: (words: Words) => string): Record<keyof typeof said, string> {
  return Object.fromEntries(languages.map((language) => [language, of(said[language])])) as Record<
    keyof typeof said,
    string
  >
}
