import { readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { type Language, languages } from '../../src/cli/advocate/language.ts'
import { menuIn } from '../../src/cli/advocate/menu/words.ts'
import { Sitting } from '../../src/cli/advocate/sitting.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import { asTyped, typedPath } from '../../src/cli/terminal/typed-path.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

const passphrase = 'a passphrase for the tests'
const household = await newHousehold(t)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const story = 'seven magpies on the harbour wall'
await service.mixed('2026-02-09', [sealed(household.channel, '', { violationGroups: ['health'] })])
await service.mixed('2026-02-10', [sealed(household.channel, story)])
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
      ...['2', '1', '1', '2', '0', '0', '0'],
      ...['3', '3', '2026', '', '2', '', '0'],
      ...['6', '1', `'${handedIn}'`, '', '0'],
      ...['8', '1', '', '0'],
      ...['77', '0'],
    ])
    t.equal(code, 0)
    t.equal(screen.split('Passphrase (not shown').length - 1, 1, 'asked once')
    t.notMatch(screen, passphrase)
    t.match(screen, /As a command: parasol --home \S+ pull\r?\n/)
    t.match(screen, 'Reports fetched: 2.')
    t.match(screen, 'It is never written to the disk.')
    t.match(screen, /As a command: parasol --home \S+ read [0-9a-f]{8}/)
    t.match(screen, story)
    t.match(screen, /tally --by violation-group --from 2026\r?\n/)
    t.match(screen, / trends --each violation-group\r?\n/)
    t.match(screen, / import "\S+two words\.dat"\r?\n/)
    t.match(screen, /1 found, 1 new\./)
    t.match(screen, 'The server knows you')
    t.match(screen, 'There is no “77” here.')
    t.match(screen, 'Your passphrase is forgotten.')
  },
)

await t.test('reports are found, sorted and put back through the menu', async (t) => {
  const { code, screen } = await atMenu([
    ...['2', '1', passphrase, '1', '1', '1', 'harbour', '', '0', '0', '0'],
    // With a tag already, another is offered before a new one is asked for.
    ...['5', '1', '1', '1', '1', '1', 'wharf', '', '2', '1', '', '0', '0', '0'],
    ...['2', '1', '1', '3', '1', '', '5', 'a test of ours', '', '0', '0', '0'],
    ...['7', '1', '1', '5', '', '0', '0', '0'],
    ...['2', '1', '1', '4', 'raid', '', '0', '0', '0'],
    ...['6', '1', '', '2', '0', '0'],
    ...['4', 'magpies', '0'],
    ...['8', '', '0', '0'],
  ])
  t.equal(code, 0)
  t.match(screen, / tag harbour [0-9a-f]{8}\r?\n/)
  t.match(screen, 'Tagged “harbour”: 1.')
  t.match(screen, /harbour \(1\)/)
  t.match(screen, 'Tagged “wharf”: 1.')
  t.match(screen, 'The tag “harbour” was taken off: 1.')
  t.match(screen, / same [0-9a-f]{8} [0-9a-f]{8}\r?\n/)
  t.match(screen, 'From now on only that one counts.')
  t.match(screen, / exclude [0-9a-f]{8} --reason "a test of ours"\r?\n/)
  t.match(screen, 'In no figure from now on (a test of ours): 1.')
  t.match(screen, 'They count again, where the sender agreed to it: 1.')
  t.match(screen, /raid \(1\)/)
  t.match(screen, 'Found in reports: 1.')
  t.notMatch(screen, /search magpies/)
  t.match(screen, /Taken back:\s+joined to the event “raid”: 1/)
})

await t.test('brief, quotes and old reports go through the menu', async (t) => {
  const [text, out] = [join(household.folder, 'may.txt'), join(household.folder, 'words.quote')]
  const { code, screen } = await atMenu([
    ...[
      '4',
      '1',
      '6',
      '2026-Q1',
      text,
      passphrase,
      '',
      '2',
      text,
      '1',
      join(household.folder, 'b.html'),
      '',
      '0',
    ],
    ...['5', '1', '', '2', '2', out, '', '5', '', '0'],
    ...['6', '2', 'no', '3', '90-years', '', '0', '0'],
  ])
  t.equal(code, 0)
  t.match(screen, / brief new --lang nl --period 2026-Q1 --out \S+may\.txt/)
  t.notMatch(screen, 'Wachtzin', 'the language of a brief is not that of its author')
  t.match(screen, /Nothing is published yet/)
  t.match(screen, / brief --text \S+may\.txt --out \S+b\.html/)
  t.match(screen, 'No words were chosen yet')
  t.match(screen, / quote new [0-9a-f]{8} --out \S+words\.quote/)
  t.match(screen, 'did not allow their words to be quoted')
  t.notMatch(screen, /pull --remove/)
  t.match(screen, 'Nothing to destroy')
})

await t.test('keys through their life, and colleagues, go through the menu', async (t) => {
  const { folder } = household
  const card = join(folder, 'bo', 'identity.card.json')
  const { code, screen } = await atMenu([
    ...['7', '3', '1', '3', '2', passphrase, '', '', '', '', '0'],
    ...['4', 'no', passphrase, ''],
    ...['5', '0', '7', service.origin, '', '8'],
    ...['1', '', '3', card, '2', '2', '', '4', card, '', '7', passphrase, '', '8', ''],
    ...['5', '2', '', '6', '2', passphrase, '', '0', '0', '0'],
  ])
  t.equal(code, 0)
  t.match(screen, / identity backup --shares 3 --need 2/)
  t.match(screen, 'Recovery share 3 of 3 for the keys of Anna')
  t.match(screen, 'Any 2 of these 3 shares now open')
  t.match(screen, 'You have a new key')
  t.match(screen, / channel move --server \S+/)
  t.match(screen, 'From now on you get the reports of lotus from')
  t.match(screen, /channel add \S+ --role tally --may pull,release/)
  t.match(screen, 'Bo is listed already')
  t.match(screen, 'Bo is in the draft with the role tally.')
  t.match(screen, 'Signed: document number 2 of lotus')
  t.match(screen, 'now shows document number 2 of lotus')
  t.match(screen, 'Bo is off the draft.')
  t.match(screen, 'now shows document number 3 of lotus, without Bo.')
})

await t.test('what goes wrong is said, and the menu goes on; a wrong passphrase is not kept', async (t) => {
  const { code, screen } = await atMenu([
    ...['7', '1', 'not this one', ''],
    ...['1', passphrase, '', '0'],
    ...['6', '1', join(home, 'nothing.dat'), '', '0', '0'],
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
      ...['4', '6'],
      ...['1', 'Cas', passphrase, passphrase, ''],
      ...['1', document, service.origin, 'ja', passphrase, ''],
      '0',
    ].join('\n'),
    { LC_ALL: 'en_GB.UTF-8' },
  )
  t.equal(code, 0)
  t.match(screen, 'You have no keys yet')
  t.match(screen, 'identity new --label Cas')
  t.match(screen, dutch.first.notJoined)
  t.match(screen, `channel join ${document} --server ${service.origin}`)
  t.match(screen, 'Je bent lid van lotus')
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
  t.equal(asTyped(['parasol', "it's $5"]), `parasol 'it'\\''s $5'`)
  t.end()
})

await t.test('all that an advocate reads names the same things in braces in every language', async (t) => {
  const names = (words: unknown) =>
    Object.fromEntries(
      sentences(words).map(([at, text]) => [at, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
    )
  const english = await wordsIn('en')
  for (const language of languages) {
    const words = await wordsIn(language)
    t.same(names(words), names(english), language)
    const same = sentences(words).filter(
      ([at, text]) => text.length > 25 && text === sentences(english).find(([where]) => where === at)?.[1],
    )
    if (language !== 'en') t.same(same, [], `${language} is translated`)
    t.notMatch(JSON.stringify(words), /victim|víctima|victime|жертв|slachtoffer|受害|prostitu|qurban|ضحي/i)
  }
})

async function wordsIn(language: Language) {
  const { workbench, answers, life, troubles, terminal, doctor } = await wordingIn(language)
  return { menu: await menuIn(language), workbench, answers, life, troubles, terminal, doctor }
}

function sentences(words: unknown, at = ''): [string, string][] {
  if (typeof words === 'string') return [[at, words]]
  return Object.entries(words as Record<string, unknown>).flatMap(([name, value]) =>
    sentences(value, `${at}.${name}`),
  )
}
