import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { languageFor } from '../../src/cli/advocate/language-for.ts'
import { knownLanguage, languages } from '../../src/cli/advocate/language.ts'
import { readSettings, writeSettings } from '../../src/cli/advocate/settings.ts'
import { monthName, wordingIn } from '../../src/cli/advocate/wording.ts'
import { temporaryFolder } from '../vault/fixtures.ts'
import { parasol } from './programs.ts'

await t.test(
  'the command says the language, else the environment, else the menu, else the computer',
  async (t) => {
    const settings = join(await temporaryFolder(t), 'settings.json')
    const dutch = { LANG: 'nl_BE.UTF-8' }
    t.equal(await languageFor(undefined, settings, dutch), 'nl')
    t.equal(await languageFor(undefined, settings, { ...dutch, LC_MESSAGES: 'fr_FR.UTF-8' }), 'fr')
    t.equal(await languageFor(undefined, settings, { ...dutch, LC_ALL: 'ru_RU', LC_MESSAGES: 'fr' }), 'ru')
    t.equal(await languageFor(undefined, settings, { LC_ALL: 'C' }), 'en')
    t.equal(await languageFor(undefined, settings, { LANG: 'de_DE.UTF-8' }), 'en')
    await writeSettings(settings, { language: 'km' })
    t.equal(await languageFor(undefined, settings, dutch), 'km')
    t.equal(await languageFor(undefined, settings, { ...dutch, PARASOL_LANG: 'az' }), 'az')
    t.equal(await languageFor('ar', settings, { ...dutch, PARASOL_LANG: 'az' }), 'ar')
    t.ok(languages.includes(await languageFor(undefined, `${settings}.none`, {})))
  },
)

await t.test('settings hold the language and nothing else, and damage to them harms nothing', async (t) => {
  const settings = join(await temporaryFolder(t), 'new', 'settings.json')
  t.same(await readSettings(settings), {})
  await writeSettings(settings, { language: 'zh' })
  t.equal(await readFile(settings, 'utf8'), '{"language":"zh"}\n')
  for (const damaged of ['', '{', '{"language":"xx"}', '[]']) {
    await writeFile(settings, damaged)
    t.same(await readSettings(settings), {})
  }
})

await t.test('a language is known by its code, whatever stands behind it', (t) => {
  t.equal(knownLanguage('zh-Hans-CN'), 'zh')
  t.equal(knownLanguage('az@latin'), 'az')
  t.equal(knownLanguage('eng'), undefined)
  t.equal(knownLanguage(undefined), undefined)
  t.end()
})

await t.test('every language has all words, and its own names of months', async (t) => {
  for (const language of languages) {
    const wording = await wordingIn(language)
    t.equal(wording.language, language)
    t.not(monthName(wording, '2026-03'), '2026-03', monthName(wording, '2026-03'))
  }
  t.equal(monthName(await wordingIn('nl'), '2026-03'), 'mrt 2026')
  t.equal(monthName(await wordingIn('en'), '2026-Q1'), '2026-Q1')
})

await t.test('a language that is not spoken is wrong use, and names those that are', async (t) => {
  t.match(await parasol(['--lang', 'tlh', 'list']), {
    code: 2,
    out: '',
    err: /en, fr, es, ru, zh, nl, km, az, ro, ar/,
  })
})
