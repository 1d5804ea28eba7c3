import { execFile } from 'node:child_process'
import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { ReleaseShelf } from '../../src/cli/advocate/release/shelf.ts'
import { pagesIn } from '../../src/page/statistics-page.ts'
import { making } from '../../src/cli/advocate/release/making.ts'
import { publishedWordings, wordingIn } from '../../src/cli/advocate/wording.ts'
import { packageFiles } from '../../src/publication/package/package-files.ts'
import { unpack } from '../../src/release/archive.ts'
import { readReleasePackage } from '../../src/release/release-package.ts'
import type { SignedEntry } from '../../src/release/seal.ts'
import { madeUpReports, organisation } from '../publication/reports.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold, vaultIn } from './household.ts'
import { parasol } from './programs.ts'

const household = await newHousehold(t, {
  names: { en: 'Lotus Union', nl: 'Lotusbond' },
  areas: organisation.areas,
  languages: ['nl', 'en'],
  drafts: ['nl', 'en'],
  page: { title: { en: 'Notes', nl: 'Notities' }, leave: 'https://www.wikipedia.org/' },
})
const { folder, channel, passphraseFile } = household
const anna = (...words: string[]) => household.anna(...words)
const file = (name: string) => join(folder, name)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const plain = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    sealed(channel, 'seven magpies', {
      violationGroups: ['police', 'money'],
      perpetratorGroups: [i % 3 === 0 ? 'client' : 'state'],
      told: [i % 2 === 0 ? 'nobody' : 'lawyer'],
    }),
  )
const varied = madeUpReports(40, { seed: 2, days: 1 }).map(({ facts }) => sealed(channel, '', facts))
await service.mixed('2025-11-10', varied)
await service.mixed('2026-02-10', plain(63))
await service.mixed('2026-05-10', plain(48))
await service.mixed('2026-08-10', plain(12))
await anna('pull')

const served = async () => {
  const answer = await fetch(`${service.origin}/api/v1/channels/lotus/releases`)
  return ((await answer.json()) as { ledger: SignedEntry[] }).ledger
}
const packageOf = async (number: number) => {
  const answer = await fetch(`${service.origin}/api/v1/channels/lotus/releases/${number}`)
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) }
}

await t.test('a time of which nothing can go out is refused, with the reason', async (t) => {
  const english = await wordingIn('en')
  const reports = [
    ...madeUpReports(63, { days: 1 }).map(({ facts }) => ({ facts, received: '2026-02-10' })),
    ...madeUpReports(12, { days: 1 }).map(({ facts }) => ({ facts, received: '2026-08-10' })),
  ]
  const ledger = { slug: 'lotus', entries: [], head: undefined }
  const material = { reports, organisation, today: '2026-11-28', ledger, abandoned: [] }
  for (const [period, message, exitCode] of [
    ['spring', /takes a quarter or a year/, 2],
    ['2026', /2026 is not over yet/, 1],
    ['2024-Q1', /no reports of Q1 2024/, 1],
    ['2026-Q3', /Fewer than 30 reports of Q3 2026 [^]*with the year 2026/, 1],
  ] as const)
    t.throws(() => making(period, material, english), { message, exitCode }, period)
  t.same(making('2026-Q1', material, english).periods, ['2026-Q1'])
  const later = { ...material, today: '2027-01-02' }
  t.same(making('2026', later, english).periods, ['2026-Q1', '2026'])
  t.same(
    making('2026-Q1', later, english).periods,
    ['2026-Q1', '2026'],
    'with its year, which lacks nothing then',
  )
  t.match(await anna('release', 'publish', '--yes'), { code: 1, err: /Nothing is prepared/ })
  t.match(await anna('--lang', 'nl', 'release', 'list'), { code: 0, out: /Er is nog niets gepubliceerd/ })
})

await t.test('what was prepared before goes out in the place of nothing else', async (t) => {
  const prepare = ['release', 'prepare', '--period', '2026-Q1']
  t.match(await anna(...prepare), { code: 0 })
  t.match(await anna('release', 'prepare', '--period', '2024-Q1'), { code: 1, err: /no reports/ })
  t.match(await anna('release', 'publish', '--yes'), { code: 1, err: /Nothing is prepared/ })
  t.match(await anna(...prepare), { code: 0 })
  const shelf = new ReleaseShelf(await vaultIn(household, 'anna'), file('anna'))
  const { prepared } = await shelf.state()
  if (prepared === undefined) throw new Error('not prepared')
  await shelf.write({ prepared: { ...prepared, serial: (prepared.serial ?? 0) + 1 } })
  t.match(await anna('release', 'publish', '--yes'), { code: 1, err: /channel document changed/ })
  t.equal((await served()).length, 0)
})

await t.test('what is prepared is shown, kept sealed, and is what goes out', async (t) => {
  const prepared = await anna('release', 'prepare', '--period', '2026-Q1')
  t.match(prepared, { code: 0, err: /Checking 5 tables/ })
  t.match(
    prepared.out,
    /What goes out as release 1:\n[^]*Who did it, Q1 2026\n[^]*Police, officials, guards of the state +40/,
  )
  t.match(prepared.out, /Numbers: 3\. To be read: \d\. Hidden because small: \d/)
  t.match(prepared.out, /nobody can tell any of the small numbers \(\d+\) more closely than “0 to \d+”/)
  for (const path of await readdir(file('anna/vault'), { recursive: true }))
    if (/releases/.test(path))
      t.notMatch(await readFile(file(`anna/vault/${path}`), 'latin1'), /rounded|perpetrator/)
  await service.mixed('2026-02-11', plain(20))
  await anna('pull')
  const nowhere = await anna('release', 'publish', '--yes', '--out', file('nowhere/first.zip'))
  t.match(nowhere, { code: 1, err: /Nothing can be written in/ })
  t.equal((await served()).length, 0, 'nothing is signed that could not be written')
  const published = await anna('release', 'publish', '--yes', '--out', file('first.zip'), '--json')
  t.match(published, { code: 0, out: /"number": ?1/ })
  const brief = await anna('brief', '--out', file('brief.html'))
  t.match(brief, { code: 0, err: /^The server was asked first: [^\n]*\n$/ })
  const page = await readFile(file('brief.html'), 'utf8')
  t.match(page, /<td><bdi dir="ltr">65<\/bdi><\/td>/, 'a brief says what was released, not what came since')
  t.notMatch(page, /DRAFT/)
  const { status, bytes } = await packageOf(1)
  t.equal(status, 200)
  t.same(Buffer.from(bytes), await readFile(file('first.zip')), 'the file is what the server has')
  const { entry, files, ledger, document } = readReleasePackage(sodium, await unpack(bytes))
  const counted = entry.tables[0]?.cells[0]
  t.match(counted, { status: 'rounded', value: 65 }, 'reports that came after it was shown are not in it')
  t.equal(ledger.entries.length, 1)
  const again = await packageFiles(
    { organisation: document, before: [], entry },
    await publishedWordings(document),
  )
  for (const [path, content] of again)
    t.ok(Buffer.compare(content, files.get(path) ?? new Uint8Array()) === 0, path)
  t.equal(files.size, again.size + 2)
  t.ok(pagesIn(files, ['nl', 'en']))
  t.notOk(pagesIn(files, ['nl']), 'a page in a language that the channel has not')
  t.notOk(pagesIn(new Map([...files, ['page/en.json', Buffer.from('{}')]]), ['nl', 'en']))
  t.notOk(pagesIn(new Map([...files].filter(([path]) => !path.startsWith('charts/'))), ['nl', 'en']))
  t.ok(files.has('page/nl.json') && files.has('page/en.json') && files.has('README.en.md'))
  t.match(new TextDecoder().decode(files.get('README.md')), /Publicatie 1 van .* ondertekend door Lotusbond/)
  t.match(await anna('release', 'list'), { out: / 1 +20\d\d-\d\d-\d\d +Q1 2026 +stands/ })
  t.match(await anna('release', 'show', '1'), {
    code: 0,
    out: /Release 1, signed on [^]*Who did it, Q1 2026/,
  })
  t.match(await anna('release', 'show', '1', '--out', file('again')), { code: 0 })
  t.match(await readdir(file('again/tables')), ['perpetrator-group.csv', 'reports.csv'])
  const over = await anna('release', 'show', '1', '--out', file('again'))
  t.match(over, { code: 1, err: /other files/ }, 'an earlier package is never replaced')
  t.match(await anna('release', 'show', '1', '--out', file('first.zip')), { code: 1, err: /already/ })
  const pdf = await anna('release', 'show', '1', '--out', file('figures.pdf'))
  t.match(pdf, { code: 2, err: /takes a folder, or a file that ends with \.zip; \S+figures\.pdf is neither/ })
  t.notOk((await readdir(folder)).includes('figures.pdf'))
  t.match(await anna('release', 'show', '7'), { code: 1, err: /no release 7/ })
  t.match(await anna('release', 'prepare', '--period', '2026-Q1'), { code: 1, err: /in release 1: no table/ })
})

await t.test('nothing is prepared while reports of its time wait on the server', async (t) => {
  await service.mixed('2026-06-11', plain(2))
  const early = await anna('release', 'prepare', '--period', '2026-Q2')
  t.match(early, { code: 1, err: /still on the server[^]*parasol pull first/ })
  await anna('pull')
  // Later ones are no matter: the next test prepares beside them.
  await service.mixed('2026-08-11', plain(1))
})

await t.test('only one run at a time prepares, and the other says so', async (t) => {
  const both = await Promise.all([1, 2].map(() => anna('release', 'prepare', '--period', '2026-Q2')))
  const busy = both.filter(({ err }) => /Another parasol is at work/.test(err))
  for (const one of busy) t.equal(one.code, 1)
  t.ok(busy.length < 2 && both.some(({ code }) => code === 0))
})

await t.test('a run that is killed at any moment is continued, and no number is signed twice', async (t) => {
  await cp(file('anna'), file('other'), { recursive: true })
  const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))
  const words = ['--home', file('anna'), '--passphrase-file', passphraseFile, 'release', 'publish', '--yes']
  const signed = new Set<string>()
  const look = async () => {
    const shelf = new ReleaseShelf(await vaultIn(household, 'anna'), file('anna'))
    const { pending } = await shelf.state()
    if (pending !== undefined) signed.add(pending.signed.entry)
    for (const { entry } of (await shelf.ledger()).slice(1)) signed.add(entry)
    for (const { entry } of (await served()).slice(1)) signed.add(entry)
  }
  for (const journal of [false, true]) {
    // The moment at which something is on the disk, and one a little later.
    const before = await readFile(file('anna/vault/releases.journal'))
    const child = execFile(process.execPath, [program, ...words])
    const ended = new Promise((resolve) => child.once('close', resolve))
    while (journal && child.exitCode === null) {
      if (Buffer.compare(before, await readFile(file('anna/vault/releases.journal'))) !== 0) break
      await setTimeout(5)
    }
    await setTimeout(journal ? Math.random() * 200 : 700)
    child.kill('SIGKILL')
    await ended
    await look()
  }
  const last = await anna('release', 'publish', '--yes')
  await look()
  t.ok(last.code === 0 || /Nothing is prepared/.test(last.err), last.err)
  t.equal(signed.size, 1, 'one entry, whenever it was killed')
  t.equal((await served()).length, 2)
  t.match(await anna('release', 'list'), { out: / 2 +\S+ +Q2 2026 +stands/ })
})

const other = (...words: string[]) =>
  parasol(['--home', file('other'), '--passphrase-file', passphraseFile, ...words])

const apart = (...words: string[]) =>
  parasol(['--home', file('apart'), '--passphrase-file', passphraseFile, ...words])

await t.test('a second computer takes over what was published meanwhile, and prepares anew', async (t) => {
  t.match(await other('release', 'publish', '--yes'), {
    code: 1,
    err: /published by colleagues: 1[^]*prepare it again/,
  })
  t.equal((await served()).length, 2)
})

await t.test(
  'a release that would tell a small number is refused, and the least coarsening passes',
  async (t) => {
    const refused = await anna('release', 'prepare', '--period', '2025')
    t.match(refused, { code: 1 })
    t.match(refused.out, /cannot go out as it is[^]*certainly not none|cannot go out as it is[^]*too closely/)
    t.match(refused.out, /The least that has to be left out[^]*put together[^]*--period 2025 --coarsen/)
    const coarse = await anna('release', 'prepare', '--period', '2025', '--coarsen')
    t.match(coarse, { code: 0, out: /What goes out as release 3:[^]*put together/ })
    t.match(await anna('release', 'publish', '--yes', '--offline', '--out', file('third')), {
      code: 0,
      out: /gets it from the next parasol release publish/,
    })
    t.match(await readFile(file('third/tables/violation-group-by-perpetrator-group.csv'), 'utf8'), /\+/)
    t.equal((await served()).length, 2)
    const plain = await anna('release', 'publish')
    t.match(plain, { code: 2, err: /not on the server: 3\n/ }, 'what is only here is not made public unasked')
    t.match(await anna('release', 'withdraw', '2', '--reason', 'x'), { code: 2 })
    t.equal((await served()).length, 2)
    await cp(file('anna'), file('apart'), { recursive: true })
    t.match(await apart('release', 'withdraw', '3', '--reason', 'x', '--yes'), {
      code: 0,
      out: /server never had that release/,
    })
    t.equal((await served()).length, 2, 'nor is a withdrawal a way to make it public')
    const shelf = new ReleaseShelf(await vaultIn(household, 'apart'), file('apart'))
    const ledger = await shelf.ledger()
    const [signed] = ledger.slice(3)
    if (signed === undefined) throw new Error('not withdrawn')
    await shelf.writeLedger(ledger.slice(0, 3))
    await shelf.write({ pending: { number: 4, signed } })
    const finished = await apart('release', 'publish', '--offline')
    t.match(finished, { code: 0, out: /withdrawal of release 3 is signed/ })
    t.notMatch(finished.out, /Release \d is (published|signed)/)
    t.match(await anna('release', 'publish', '--yes'), { code: 0, err: /Brought to the server: number 3/ })
    t.equal((await served()).length, 3)
  },
)

await t.test('a withdrawal is signed, says why, and leaves nothing to fetch', async (t) => {
  t.match(await anna('release', 'withdraw', '2', '--reason', ' ', '--yes'), { code: 1, err: /Say why/ })
  const page = async (path: string) => (await fetch(`${service.origin}/statistics/${path}`)).text()
  const drawing = '3/files/charts/reports.en.svg'
  const series = /Q2 2026<\/th><td>(\d+)<\/td>/.exec(await page('3?lang=en'))
  t.match(await page(drawing), `Q2 2026 ${series?.[1] ?? '?'}`, 'a later release shows it in its series')
  t.match(await anna('release', 'withdraw', '2', '--reason', 'Reports of another city', '--yes'), {
    code: 0,
    out: /Release 2 is withdrawn/,
  })
  t.equal((await packageOf(2)).status, 410)
  const later = await page('3?lang=en')
  t.match(later, /The number of Q2 2026 was withdrawn on 20\d\d-\d\d-\d\d, after this release was signed/)
  t.match(later, '<th scope="row">Q2 2026</th><td>withdrawn</td><td>withdrawn</td><td>withdrawn</td>')
  t.match(await anna('release', 'list'), {
    out: / 2 +\S+ +Q2 2026 +withdrawn on \S+: Reports of another city/,
  })
  t.match(await anna('release', 'show', '2'), {
    code: 0,
    out: /Release 2 was withdrawn on \S+: Reports of another city/,
  })
  t.match(await anna('release', 'withdraw', '2', '--reason', 'again', '--yes'), {
    code: 1,
    err: /still stands/,
  })
  t.match(await anna('release', 'prepare', '--period', '2026-Q2'), {
    code: 1,
    err: /was published in release 2/,
  })
})

await t.test('two ledgers that say different things are never mixed', async (t) => {
  const withdraw = ['release', 'withdraw', '1', '--yes', '--offline', '--reason', 'on the other computer']
  t.match(await other(...withdraw), { code: 0 })
  t.match(await other('release', 'publish', '--yes'), { code: 1, err: /Number 3 on the server is not what/ })
  t.equal((await served()).length, 4)
  const ledger = file('other/vault/releases/ledger.json')
  const entries = JSON.parse(await readFile(ledger, 'utf8')) as SignedEntry[]
  const swapped = [entries[1], entries[0], ...entries.slice(2)]
  await writeFile(ledger, JSON.stringify(swapped))
  t.match(await other('release', 'list'), { code: 1, err: /ledger of releases was edited/ })
})
