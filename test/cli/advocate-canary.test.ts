import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sealed, sodium, temporaryFolder } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol } from './programs.ts'

t.setTimeout(240_000)
const household = await newHousehold(t)
const { folder, channel, passphraseFile } = household
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)

// Words that stand nowhere but in reports: in an account, and in facts that an honest form would not send.
const canaries = ['Zwaluwnest', 'kestrelgate-77', 'grutto-41', 'violationGroups', 'raid-or-search']
const reports = Array.from({ length: 36 }, () =>
  sealed(channel, 'Zwaluwnest at the kestrelgate-77', {
    violationGroups: ['police', 'money'],
    violations: ['raid-or-search'],
    area: 'kestrelgate-77',
    local: { 'grutto-41': ['yes'] },
  }),
)

await t.test('after a month’s work, nothing of a report lies in the clear anywhere', async (t) => {
  const place = await temporaryFolder(t)
  const [user, temporary, out] = ['user', 'temporary', 'out'].map((name) => join(place, name))
  if (user === undefined || temporary === undefined || out === undefined) throw new Error('three folders')
  for (const made of [user, temporary, out]) await mkdir(made)
  const env = { HOME: user, USERPROFILE: user, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const home = join(folder, 'anna')
  const anna = (...words: string[]) =>
    parasol(['--home', home, '--passphrase-file', passphraseFile, ...words], env)
  await service.mixed('2025-02-10', reports.slice(0, 34))
  const stick = join(place, 'stick.dat')
  await writeFile(stick, sealSavedFile(sodium, reports.slice(34)))

  t.match(await anna('pull'), { code: 0 })
  t.match(await anna('import', stick), { code: 0 })
  const listed = await anna('list', '--json')
  const [{ id = '' } = {}] = JSON.parse(listed.out) as { id?: string }[]
  const shown = [
    listed,
    await anna('read', id),
    await anna('tally', '--by', 'violation,area'),
    await anna('trends', '--by', 'month'),
  ]
  for (const { code } of shown) t.equal(code, 0)
  for (const canary of canaries)
    t.ok(
      shown.some((ended) => ended.out.includes(canary)),
      `the program itself sees ${canary}`,
    )
  t.match(await anna('brief', '--out', join(out, 'brief.html')), { code: 0 })
  t.match(await anna('export', '--out', join(out, 'statistics')), { code: 0 })

  const ours = [...(await everyFile(home)), ...(await everyFile(user)), ...(await everyFile(temporary))]
  t.ok(
    ours.some(({ bytes }) => bytes.includes('PARASOL1')),
    'the search finds what does lie there',
  )
  for (const { path, bytes } of ours) {
    for (const canary of canaries) {
      t.notOk(bytes.includes(canary), `${path}: ${canary}`)
      t.notOk(bytes.includes(Buffer.from(canary, 'utf16le')), `${path}: ${canary}, two bytes a letter`)
      t.notOk(
        bytes.includes(Buffer.from(canary).toString('base64').slice(0, -4)),
        `${path}: ${canary}, in base64`,
      )
    }
  }
  for (const { path, bytes } of await everyFile(out))
    t.notOk(bytes.includes('Zwaluwnest'), `${path} holds figures and no words`)
})

async function everyFile(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })))
}
