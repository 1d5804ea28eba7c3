import { execFileSync } from 'node:child_process'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { usualPlaces } from '../../src/cli/advocate/brief/chromium.ts'
import { openBrowser } from '../journeys/browser.ts'
import { sealed } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol } from './programs.ts'

const household = await newHousehold(t)
const { folder, channel } = household
const anna = (...words: string[]) => household.anna(...words)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const file = (name: string) => join(folder, name)
const reports = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sealed(channel, 'A canary: seven magpies on the harbour wall', {
      violationGroups: ['police', 'money'],
      perpetratorGroups: [i % 3 === 0 ? 'client' : 'state'],
      told: [i % 2 === 0 ? 'nobody' : 'lawyer'],
    }),
  )
await service.mixed('2026-02-10', reports(63))
await service.mixed('2026-05-10', reports(48))
await anna('pull')

const publish = async (period: string) => {
  t.match(await anna('release', 'prepare', '--period', period), { code: 0 })
  t.match(await anna('release', 'publish', '--yes'), { code: 0 })
}

await t.test('a brief is made of what was published, and without that there is none', async (t) => {
  const words = ['brief', '--out', file('early.html')]
  t.match(await anna(...words), { code: 1, err: /Nothing is published yet[^]*parasol release prepare/ })
  t.match(await anna('brief', 'new', '--out', file('early.txt')), {
    code: 1,
    err: /Nothing is published yet/,
  })
  t.match(await anna(...words, '--draft'), { code: 1, err: /Nothing is prepared/ })
  t.notOk((await readdir(folder)).some((name) => name.startsWith('early')))
})

await t.test('a draft shows just what the gate let through, and says on every page what it is', async (t) => {
  t.match(await anna('release', 'prepare', '--period', '2026-Q1'), { code: 0 })
  t.match(await anna('brief', '--out', file('early.html')), { code: 1, err: /Nothing is published yet/ })
  const made = await anna(
    ...['brief', '--draft', '--json', '--out', file('draft.html')],
    ...['--pdf', file('draft.pdf'), '--docx', file('draft.docx')],
  )
  t.match(made, { code: 0, err: /must not leave the organisation/ })
  t.match(JSON.parse(made.out), { draft: true, releases: [1], asked: true })
  const page = await readFile(file('draft.html'), 'utf8')
  t.match(page, /<title>DRAFT – must not leave/)
  t.match(page, /<p class="mark">DRAFT – must not leave the organisation<\/p>/)
  t.match(page, /Q1 2026[^]*65/)
  t.notMatch(page, /Q2 2026/, 'what was not prepared was not asked of the gate')
  const pages = pdftotext(file('draft.pdf'))?.trimEnd().split('\f') ?? []
  for (const text of pages) t.match(text, /DRAFT – must not leave the organisation/)
  t.match(await anna('release', 'publish', '--yes'), { code: 0 })
  await publish('2026-Q2')
  t.match(await anna('brief', '--draft', '--out', file('late.html')), { code: 1, err: /Nothing is prepared/ })
})

await t.test('a text is begun, and never written over', async (t) => {
  t.match(await anna('brief', 'new', '--period', '2026-Q1..2026-Q2', '--out', file('brief.txt')), {
    code: 0,
    out: /Next: parasol brief --text/,
  })
  const text = await readFile(file('brief.txt'), 'utf8')
  t.match(
    text,
    /Language: en\r\nPeriod: 2026-Q1\.\.2026-Q2\r\n\r\n\[Headline\]\r\n# .*\r\nNamed most often: Police/,
  )
  t.match(await anna('brief', 'new', '--out', file('brief.txt')), { code: 1, err: /choose another name/ })
  t.equal(await readFile(file('brief.txt'), 'utf8'), text)
})

await t.test(
  'an edited text becomes a page, a Word file and a PDF, and a doubtful number is named',
  async (t) => {
    const text = await readFile(file('brief.txt'), 'utf8')
    const edited = text
      .replace(/(\[Headline\]\r\n#.*\r\n).*/, '$1Police did it 37 times')
      .replace(/(\[What we demand\]\r\n#.*\r\n)/, '$1- End the raids\r\n- Pay for lawyers\r\n')
      .replace(/(\[Signed by\]\r\n#.*\r\n)/, '$1Lotus Union\r\n')
    await writeFile(file('brief.txt'), edited)
    const before = await readdir(folder)
    const made = await anna(
      ...['brief', '--text', file('brief.txt'), '--json'],
      ...['--out', file('brief.html'), '--docx', file('brief.docx'), '--pdf', file('brief.pdf')],
    )
    const line = edited.split('\r\n').indexOf('Police did it 37 times') + 1
    t.match(made, {
      code: 0,
      err: new RegExp(`line ${line} of .*brief\\.txt: 37 stands in no published table`),
    })
    t.same((JSON.parse(made.out) as { doubtful: object }).doubtful, [{ line, number: '37' }])
    const added = (await readdir(folder)).filter((name) => !before.includes(name)).sort()
    t.same(added, ['brief.docx', 'brief.html', 'brief.pdf'], 'and nothing else stays behind')
    for (const name of added) t.notMatch(await readFile(file(name), 'latin1'), /magpies/)
  },
)

await t.test('a browser finds a whole page that asks for nothing', async (t) => {
  const browser = await openBrowser()
  t.teardown(() => browser.close())
  const page = await browser.newPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  const address = pathToFileURL(file('brief.html')).href
  await page.goto(address)
  t.same(asked, [address])
  t.same(complaints, [])
  const found = await page.evaluate(() => ({
    language: document.documentElement.lang,
    title: document.querySelector('h1')?.textContent,
    charts: document.querySelectorAll('figure > svg[role=img]').length,
    tables: document.querySelectorAll('table').length,
    demands: [...document.querySelectorAll('.demands li')].map((item) => item.textContent),
    outside: document.querySelectorAll('script, link, img, iframe, object, [src], [srcset]').length,
    named: [...document.querySelectorAll('svg')].every((svg) =>
      (svg.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .every((id) => document.getElementById(id) !== null),
    ),
    wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    box: document.querySelector('.limits')?.textContent,
    leftOut: document.querySelector('.leftOut')?.textContent,
  }))
  t.match(found, {
    language: 'en',
    title: 'Police did it 37 times',
    charts: 3,
    tables: 3,
    demands: ['End the raids', 'Pay for lawyers'],
    outside: 0,
    named: true,
    wide: false,
    box: /say nothing about how many people are trafficked or work unwillingly/,
    leftOut: /Made for whole years only.*What happened, and who did it.*Why nobody was told/,
  })
  await page.setViewportSize({ width: 360, height: 640 })
  t.ok(
    await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth),
    'nor is it too wide for a phone',
  )
})

await t.test('the PDF has pages, and text that can be searched', async (t) => {
  const pdf = await readFile(file('brief.pdf'), 'latin1')
  t.match(pdf, /^%PDF-/)
  t.ok((pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length >= 2)
  t.match(pdf, /\/ToUnicode/)
  t.match(pdf, /\/MediaBox\s*\[0 0 59[45][.\d]* 84[12]/, 'A4')
  const words = pdftotext(file('brief.pdf'))
  if (words === undefined) return
  t.match(words, /Police did it 37 times/)
  t.match(words, /trafficked or work unwillingly/)
  t.match(words, /End the raids/)
})

function pdftotext(path: string): string | undefined {
  try {
    return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', stdio: 'pipe' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

await t.test('wrong use and a wrong text are named, and no file is made', async (t) => {
  const before = await readdir(folder)
  const out = ['--out', file('none.html')]
  t.match(await anna('brief'), { code: 2, err: /Say where to write it/ })
  t.match(await anna('brief', 'new'), { code: 2, err: /Say where to write the text/ })
  t.match(await anna('brief', '--period', '2026-03', ...out), {
    code: 2,
    err: /2026-Q1\.\.2026-Q3, not “2026-03”/,
  })
  t.match(await anna('brief', '--period', '2019', ...out), { code: 1, err: /figures of 2026-Q1, 2026-Q2/ })
  const text = ['brief', '--text', file('brief.txt'), ...out]
  t.match(await anna(...text, '--period', '2026'), { code: 2, err: /leave --period away/ })
  t.match(await anna(...text, '--lang', 'nl'), { code: 2, err: /laat --lang weg/ })
  const wrong = async (content: string) => {
    await writeFile(file('wrong.txt'), content)
    return anna('brief', '--text', file('wrong.txt'), ...out)
  }
  t.match(await wrong('[Headline]\na\n[Wishes]\nb'), {
    code: 1,
    err: /Line 3 .*no heading of a brief: \[Wishes\]/,
  })
  t.match(await wrong('[What we demand]\nNo raids'), { code: 1, err: /Line 2 .*begin it with a hyphen/ })
  t.match(await wrong('[Headline]\n'), { code: 1, err: /Under line 1/ })
  t.match(await wrong('Language: xx'), { code: 1, err: /Line 1 .*en, fr, es/ })
  t.match(await wrong('Period: soon'), { code: 1, err: /Line 1 .*Period: 2026/ })
  t.match(await wrong('hello'), { code: 1, err: /Line 1 .*before the first heading/ })
  t.match(await wrong('[Contact]\na\n[Contact]\nb'), { code: 1, err: /Line 3 .*a second time/ })
  t.match(await wrong('[Headline]\na\u0000b'), { code: 1, err: /Line 2 .*cannot be printed/ })
  await writeFile(file('wrong.txt'), Buffer.from([0xff, 0x41]))
  t.match(await anna('brief', '--text', file('wrong.txt'), ...out), { code: 1, err: /in UTF-8/ })
  t.same((await readdir(folder)).filter((name) => name !== 'wrong.txt').sort(), before.sort())
})

await t.test(
  'without a browser it says how to get a PDF all the same; a broken one is no disaster',
  async (t) => {
    const words = ['--home', file('anna'), '--passphrase-file', household.passphraseFile]
    const print = (env: NodeJS.ProcessEnv) => parasol([...words, 'brief', '--pdf', file('other.pdf')], env)
    t.match(await print({ PARASOL_CHROMIUM: '', PATH: '' }), {
      code: 1,
      err: /No Chrome, Chromium or Edge was found/,
    })
    t.match(await print({ PARASOL_CHROMIUM: process.execPath }), { code: 1, err: /The browser made no PDF/ })
    t.notOk((await readdir(folder)).some((name) => name.startsWith('parasol-brief-') || name === 'other.pdf'))
  },
)

await t.test(
  'a browser writes Khmer into the pictures of a Word file; without one, that is said',
  async (t) => {
    const words = ['--home', file('anna'), '--passphrase-file', household.passphraseFile, '--lang', 'km']
    const make = (name: string, env: NodeJS.ProcessEnv = {}) =>
      parasol([...words, 'brief', '--docx', file(name)], env)
    const drawn = await make('km.docx')
    t.equal(drawn.code, 0)
    t.notMatch(drawn.err, /LibreOffice/)
    t.match(drawn.err, /សួរ/, 'and says that the server was asked')
    t.match(await make('plain.docx', { PARASOL_CHROMIUM: '', PATH: '' }), {
      code: 0,
      err: /LibreOffice/,
    })
    t.notSame(await readFile(file('km.docx')), await readFile(file('plain.docx')))
    t.match(await make('none.docx', { PARASOL_CHROMIUM: process.execPath }), {
      code: 1,
      err: /--out brief\.html/,
    })
  },
)

/** A colleague with the same keys at another computer. */
const colleague = (...words: string[]) =>
  parasol(['--home', file('colleague'), '--passphrase-file', household.passphraseFile, ...words])

await t.test('without the server a brief is made only where that is asked for, and it says so', async (t) => {
  service.line.cutAfter(0)
  const out = ['--out', file('alone.html')]
  t.match(await anna('brief', ...out), { code: 1, err: /does not answer[^]*with --offline/ })
  t.notOk((await readdir(folder)).includes('alone.html'))
  t.match(await anna('--lang', 'nl', 'brief', ...out), { code: 1, err: /antwoordt niet[^]*--offline/ })
  t.match(await anna('brief', ...out, '--offline'), { code: 0, err: /was not asked \(--offline\)/ })
  const begun = await anna('brief', 'new', '--offline', '--out', file('alone.txt'))
  t.match(begun, { code: 0, err: /was not asked/ })
  service.line.mend()
})

await t.test('what a colleague withdrew since is in no brief', async (t) => {
  await cp(file('anna'), file('colleague'), { recursive: true })
  const reason = 'Reports of another city were counted in.'
  const withdraw = (number: string) => colleague('release', 'withdraw', number, '--reason', reason, '--yes')
  t.match(await withdraw('1'), { code: 0 })
  t.match(await anna('brief', '--offline', '--json', '--out', file('old.html')), {
    code: 0,
    out: /"releases": ?\[\s*1,\s*2\s*\]/,
    err: /a colleague withdrew since may be in it/,
  })
  const made = await anna('brief', '--json', '--out', file('new.html'))
  t.match(made, { code: 0, err: /Taken over from the server[^]*The server was asked first/ })
  t.match(JSON.parse(made.out), { releases: [2], asked: true })
  const missing = /Withdrawn by the organisation on \d{4}-\d\d-\d\d, and therefore not shown here: Q1 2026\./
  t.match(made.err, missing)
  const page = await readFile(file('new.html'), 'utf8')
  t.notMatch(page, /<bdi dir="ltr">65<\/bdi>/)
  t.match(page, missing)
  t.match(page, `${service.origin}/statistics`)
  t.match(
    page,
    /Lotus Union: release 2, signed on \d{4}-\d\d-\d\d \(Q2 2026\)\. Hash of the signed entry: [0-9a-f]{64}/,
  )
  t.notMatch(page, /release 1, signed/)
  t.notMatch(await readFile(file('old.html'), 'utf8'), service.origin, 'nobody knows what the page shows')
  t.match(await anna('brief', '--period', '2026-Q1', '--out', file('new.html')), {
    code: 1,
    err: /figures of 2026-Q2/,
  })
  t.match(await withdraw('2'), { code: 0 })
  for (const [language, sentence] of [
    ['en', /Every release was withdrawn[^]*parasol release list/],
    ['ru', /Все выпуски отозваны/],
    ['ar', /سُحبت كل الإصدارات/],
  ] as const)
    t.match(await anna('--lang', language, 'brief', '--out', file('none.html')), { code: 1, err: sentence })
})

await t.test('browsers are looked for where each system keeps them', (t) => {
  const windows = { ProgramFiles: 'C:\\Program Files', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' }
  t.match(usualPlaces(windows, 'win32'), [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ])
  t.match(usualPlaces({}, 'darwin', '/Users/a'), [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
  t.same(usualPlaces({ PATH: '/usr/bin::/snap/bin' }, 'linux').slice(0, 2), [
    '/usr/bin/chromium',
    '/snap/bin/chromium',
  ])
  t.end()
})
