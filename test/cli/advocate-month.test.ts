import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'

const household = await newHousehold(t)
const { folder, channel } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const service = await liveService(t, household.signed)
const hostile = 'They said \u001b]0;pwned\u0007 and \u202egnp.exe, then \u001b[2J'
const story = 'A canary: seven magpies on the harbour wall'
const reports = [
  sealed(channel, story, {
    violationGroups: ['police', 'money'],
    perpetratorGroups: ['state'],
    area: 'north',
  }),
  sealed(channel, hostile, { violationGroups: ['health'], perpetratorGroups: ['services'] }),
  ...Array.from({ length: 38 }, () =>
    sealed(channel, '', { violationGroups: ['police'], perpetratorGroups: ['state'] }),
  ),
  sealed(channel, '', { violationGroups: ['police'], countable: false }),
]

await t.test('both join, and are told what they may do', async (t) => {
  const [first, second] = await joinBoth(household, service.origin)
  t.match(first, { code: 0, out: /What you may do: pull, release, remove\./ })
  t.match(second, { code: 0, out: /What you may do: pull\./ })
})

await t.test('a pull says what came, and the next that nothing is new', async (t) => {
  await service.mixed('2026-02-10', reports)
  t.match(await anna('pull'), { code: 0, out: /^Reports fetched: 41\./, err: '' })
  t.match(await bo('pull', '--json'), { code: 0, out: /"reports": 41/ })
  t.match(await anna('pull'), { code: 0, out: /Nothing new/ })
})

await t.test('a case advocate reads the account, and nothing in it gives orders', async (t) => {
  const listed = await anna('list', '--where', 'violation-group=health')
  const id = /^([0-9a-f]{8}) /m.exec(listed.out)?.[1] ?? ''
  t.match(listed.out, /Doctor, social worker/)
  const { code, out } = await anna('read', id)
  t.equal(code, 0)
  t.match(out, 'They said \\u{1b}]0;pwned\\u{7} and \\u{202e}gnp.exe')
  t.notMatch(out, /[^\P{Cc}\n]/u, 'no control character')
  const json = await anna('read', id, '--json')
  t.notMatch(json.out, /[^\P{Cc}\n]|\u202e/u)
  t.equal(
    (JSON.parse(json.out) as { account: { text: string } }).account.text,
    hostile,
    'JSON keeps the words',
  )
})

await t.test('a tally advocate gets the facts and is told whose the account is', async (t) => {
  const listed = await bo('list', '--where', 'area=north')
  const id = /^([0-9a-f]{8}) /m.exec(listed.out)?.[1] ?? ''
  const { code, out } = await bo('read', id)
  t.equal(code, 0)
  t.match(out, /The north/)
  t.match(out, /The account is not yours to open/)
  t.notMatch(out, /magpies/)
  t.notMatch((await bo('read', id, '--json')).out, /magpies/)
})

await t.test('a tally counts what may be counted, for people and for scripts', async (t) => {
  const { out } = await bo('tally', '--by', 'violation-group')
  t.match(out, /Arrest, raid, detention +39 +98%/)
  t.match(out, /Left out, because the sender did not agree to be counted: 1\./)
  const json = JSON.parse((await bo('tally', '--by', 'violation-group,perpetrator-group', '--json')).out) as {
    reports: number
    notToBeCounted: number
    cells: { at: string[]; count: number }[]
  }
  t.match(json, { reports: 40, notToBeCounted: 1 })
  t.match(
    json.cells.find(({ at }) => at.join() === 'police,state'),
    { count: 39 },
  )
  const csv = await bo('tally', '--by', 'quarter', '--csv', '--where', 'perpetrator-group=services')
  t.match(
    csv.out,
    /^quarter,reports,percent,lower95,upper95,events\r\n2026-Q1,1,100.0,0.0,5.6,1\r\n_T,1,100.0,0.0,5.6,1\r\n$/,
  )
  const picture = join(folder, 'tally.svg')
  const drawn = await bo('tally', '--by', 'violation-group', '--svg', picture)
  t.match(drawn, { code: 0, err: /rounded and small ones hidden/ })
  t.match(await readFile(picture, 'utf8'), /^<svg[^]*Arrest, raid, detention[^]*>40</)
})

await t.test('trends, brief and package come out, protected', async (t) => {
  t.match(await bo('trends'), { code: 0, out: /Q1 2026 +40/ })
  t.match(await bo('trends', '--csv'), {
    code: 0,
    out: /^period,reports,lower95,upper95,usualLower,.*\r\n2026-Q1,40,/,
  })
  t.match(await bo('trends', '--each', 'perpetrator-group'), { code: 0, out: /Nothing to compare/ })
  t.match(await bo('trends', '--each', 'perpetrator-group', '--json'), { code: 0, out: /"groups": ?\[\]/ })
  const statistics = join(folder, 'statistics')
  t.match(await anna('release', 'prepare', '--period', '2026-Q1'), { code: 0 })
  t.match(await anna('release', 'publish', '--yes', '--out', statistics), { code: 0, out: /\/statistics/ })
  const brief = join(folder, 'brief.html')
  t.match(await anna('brief', '--out', brief), { code: 0, out: /open it, read it through/ })
  t.match(await readFile(brief, 'utf8'), /Lotus Union/)
  const files = await readdir(statistics)
  for (const one of ['README.md', 'codebook.md', 'datapackage.json', 'tables.xlsx']) t.ok(files.includes(one))
  for (const text of [await readFile(brief, 'utf8'), ...(await everyFile(statistics))])
    t.notMatch(text, /magpies|gnp\.exe/)
})

await t.test('a stick is taken in, and a file that is none is named', async (t) => {
  const stick = join(folder, 'holiday.dat')
  await writeFile(stick, sealSavedFile(sodium, [sealed(channel), reports[0] ?? new Uint8Array()]))
  const other = join(folder, 'letter.txt')
  await writeFile(other, 'x'.repeat(30_000))
  t.match(await anna('import', stick, other), {
    code: 3,
    out: /2 found, 1 new\.\n.*letter\.txt: no sealed report/,
  })
  t.match(await anna('import', other), { code: 1 })
  t.match(await anna('import', stick), { code: 0, out: /all here already/ })
})

await t.test('one flipped bit on the disk is named, skipped, and ends with 3', async (t) => {
  const shelf = join(folder, 'bo', 'vault', 'reports')
  const [name = ''] = await readdir(shelf)
  const bytes = await readFile(join(shelf, name))
  const at = bytes.length - 40_000
  bytes[at] = (bytes[at] ?? 0) ^ 4
  await writeFile(join(shelf, name), bytes)
  const { code, out, err } = await bo('list')
  t.equal(code, 3)
  t.match(out, /Reports: 40\./)
  t.match(err, /Skipped, because they cannot be opened: 1\.\n {2}[0-9a-f]{32} {2}(commitment|unwrap): /)
  t.match(await bo('tally', '--by', 'violation-group'), { code: 3, out: /Arrest/ })
})

await t.test('an advocate who leaves is shut out, and what they can open is flagged', async (t) => {
  t.match(await anna('channel', 'remove', 'Nobody'), { code: 1, err: /There are: Anna, Bo/ })
  t.match(await anna('channel', 'remove', 'Bo'), { code: 0, out: /Sign and publish it now/ })
  t.match(await anna('channel', 'sign'), { code: 0, out: /document number 2 of lotus/ })
  t.match(await anna('channel', 'publish', '--server', service.origin), {
    code: 0,
    out: /now shows document number 2/,
  })
  t.match(await bo('pull'), { code: 1, err: /The server does not know you/ })
  t.match(await anna('pull', '--remove'), { code: 0, out: /Deleted at the server: 41\./ })
  const { out } = await anna('list', '--where', 'area=north')
  t.match(out, /! sealed also to Bo, since removed/)
  t.match(await anna('list'), { code: 0, out: /Reports: 42\./ }, 'deleted there, kept here')
})

await t.test('a new passphrase replaces the old', async (t) => {
  const next = join(folder, 'next')
  await writeFile(next, 'short\n')
  const change = ['identity', 'passphrase', '--new-passphrase-file', next]
  t.match(await anna(...change), { code: 1, err: /at least 12 characters/ })
  await writeFile(next, 'another passphrase for the tests\n')
  t.match(await anna(...change), { code: 0 })
  t.match(await anna('identity', 'show'), { code: 1, err: /The passphrase is wrong/ })
  await writeFile(household.passphraseFile, 'another passphrase for the tests\n')
  t.match(await anna('identity', 'show'), { code: 0, out: /Channel lotus at/ })
})

await t.test('no report lies in the clear in any file, and files are the user’s own', async (t) => {
  for (const home of ['anna', 'bo']) {
    for (const text of await everyFile(join(folder, home)))
      t.notMatch(text, /magpies|violationGroups|countable/)
    t.equal((await stat(join(folder, home))).mode & 0o777, 0o700)
    for (const path of await readdir(join(folder, home), { recursive: true, withFileTypes: true })) {
      const { mode } = await stat(join(path.parentPath, path.name))
      t.equal(mode & 0o077, 0, path.name)
    }
  }
})

async function everyFile(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')))
}
