import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { languages } from '../../src/cli/advocate/language.ts'
import { menuIn } from '../../src/cli/advocate/menu/words.ts'
import { Sitting } from '../../src/cli/advocate/sitting.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { asTyped, typedPath } from '../../src/cli/terminal/typed-path.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

t.setTimeout(240_000)
const passphrase = 'a passphrase for the tests'
const household = await newHousehold(t)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const story = 'seven magpies on the harbour wall'
await service.mixed('2026-02-10', [
  sealed(household.channel, story),
  sealed(household.channel, '', { violationGroups: ['health'] }),
])
const home = join(household.folder, 'anna')
const atMenu = (lines: readonly string[], language = 'en', folder = home) =>
  parasolTyped(['--home', folder], lines.join('\n'), { PARASOL_LANG: language, COLUMNS: '100' })

await t.test(
  'a month goes through the menu with one passphrase, and each item says its command',
  async (t) => {
    const handedIn = join(household.folder, 'two words.dat')
    await writeFile(handedIn, sealSavedFile(sodium, [sealed(household.channel)]))
    const { code, screen } = await atMenu([
      ...['1', passphrase, ''],
      ...['2', '1', '1', '1', '', '0', '0'],
      ...['3', '2', '2026', '', '1', '', '0'],
      ...['5', `'${handedIn}'`, ''],
      ...['8', ''],
      ...['77', '0'],
    ])
    t.equal(code, 0)
    t.equal(screen.split('Passphrase (not shown').length - 1, 1, 'asked once')
    t.notMatch(screen, passphrase)
    t.match(screen, /As a command: parasol --home \S+ pull\r?\n/)
    t.match(screen, 'Fetched 2 reports in one batch')
    t.match(screen, 'It is never written to the disk.')
    t.match(screen, /As a command: parasol --home \S+ read [0-9a-f]{8}/)
    t.match(screen, story)
    t.match(screen, /tally --by violation-group --from 2026\r?\n/)
    t.match(screen, / import "\S+two words\.dat"\r?\n/)
    t.match(screen, /1 report, all new\./)
    t.match(screen, 'The server knows you')
    t.match(screen, 'There is no “77” here.')
    t.match(screen, 'Your passphrase is forgotten.')
  },
)

await t.test('what goes wrong is said, and the menu goes on; a wrong passphrase is not kept', async (t) => {
  const { code, screen } = await atMenu([
    ...['6', '1', 'not this one', ''],
    ...['1', passphrase, '', '0'],
    ...['5', join(home, 'nothing.dat'), '', '0'],
  ])
  t.equal(code, 0)
  t.match(screen, 'The passphrase is wrong, or the identity file is damaged')
  t.match(screen, 'your number')
  t.match(screen, 'check the name and the folder')
})

await t.test('Ctrl-C leaves from any question, and leaves no lock behind', async (t) => {
  for (const lines of [['\u0003'], ['2', '\u0003'], ['1', '\u0003'], ['1', passphrase, '\u0003']])
    t.match(await atMenu(lines), { code: 130, screen: /Stopped/ })
  t.notOk((await readdir(home)).some((name) => name.startsWith('lock')))
})

await t.test('a first day begins with keys, then the channel, in one’s own language', async (t) => {
  const folder = join(household.folder, 'cas')
  const document = join(home, 'channel.signed.json')
  const dutch = await menuIn('nl')
  const { code, screen } = await parasolTyped(
    ['--home', folder],
    [
      ...['3', '6'],
      ...['1', 'Cas', passphrase, passphrase, ''],
      ...['1', document, service.origin, 'yes', passphrase, ''],
      '0',
    ].join('\n'),
    { LC_ALL: 'en_GB.UTF-8' },
  )
  t.equal(code, 0)
  t.match(screen, 'You have no keys yet')
  t.match(screen, 'identity new --label Cas')
  t.match(screen, dutch.first.notJoined)
  t.match(screen, `channel join ${document} --server ${service.origin}`)
  t.match(screen, 'You have joined lotus')
  t.match(screen, dutch.main.pull)
  t.same(JSON.parse(await readFile(join(folder, 'settings.json'), 'utf8')), { language: 'nl' })
})

await t.test('without a terminal, parasol alone explains itself', async (t) => {
  t.match(await parasol([]), { code: 0, out: /parasol alone opens a menu/, err: '' })
})

await t.test('a passphrase is forgotten after fifteen idle minutes, and overwritten', (t) => {
  let now = 0
  const sitting = new Sitting(() => now)
  t.equal(sitting.passphrase, undefined)
  const typed = new TextEncoder().encode(passphrase)
  sitting.remember(typed)
  now += 14 * 60_000
  t.same(sitting.passphrase, typed)
  now += 14 * 60_000
  const inUse = sitting.passphrase
  t.same(inUse, typed, 'each use begins the time anew')
  now += 15 * 60_000
  t.equal(sitting.passphrase, undefined)
  t.same(inUse, typed, 'and a command that still works keeps its copy')
  t.end()
})

await t.test('a path may be dragged into the window of any system', (t) => {
  t.equal(typedPath(" '/media/my stick/a.dat' ", 'linux'), '/media/my stick/a.dat')
  t.equal(typedPath('/Volumes/my\\ stick/a.dat', 'darwin'), '/Volumes/my stick/a.dat')
  t.match(typedPath('"E:\\my stick\\a.dat"', 'win32'), /E:\\my stick\\a\.dat$/)
  t.match(typedPath('E:\\a.dat', 'win32'), /E:\\a\.dat$/)
  t.equal(typedPath('~/a.dat', 'linux', '/home/a'), '/home/a/a.dat')
  t.equal(asTyped(['parasol', '--label', 'Anna B', 'C:\\a.dat']), 'parasol --label "Anna B" C:\\a.dat')
  t.end()
})

await t.test('menus and tables name the same things in braces in every language', async (t) => {
  const names = (words: unknown) =>
    Object.fromEntries(
      sentences(words).map(([at, text]) => [at, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
    )
  const english = { menu: await menuIn('en'), workbench: (await wordingIn('en')).workbench }
  for (const language of languages) {
    const words = { menu: await menuIn(language), workbench: (await wordingIn(language)).workbench }
    t.same(names(words), names(english), language)
    const same = sentences(words).filter(
      ([at, text]) => text.length > 25 && text === sentences(english).find(([where]) => where === at)?.[1],
    )
    if (language !== 'en') t.same(same, [], `${language} is translated`)
    t.notMatch(JSON.stringify(words), /victim|víctima|victime|жертв|slachtoffer|受害|prostitu|qurban|ضحي/i)
  }
})

function sentences(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]]
  return Object.entries(words as Record<string, unknown>).flatMap(([name, value]) =>
    sentences(value, `${at}.${name}`),
  )
}
