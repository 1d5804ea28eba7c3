import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { sealed, sodium, temporaryFolder } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

const household = await newHousehold(t)
const { folder, channel, passphraseFile } = household
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)

// Words that stand nowhere but in reports and notes: in an account, in facts that an honest form would not send, and in
// what the advocate notes.
const canaries = ['Zwaluwnest', 'kestrelgate-77', 'grutto-41', 'violationGroups', 'raid-or-search']
const noted = ['Merelnest', 'Boomklever']
const reports = Array.from({ length: 36 }, () =>
  sealed(
    channel,
    'Zwaluwnest at the kestrelgate-77',
    {
      violationGroups: ['police', 'money'],
      violations: ['raid-or-search'],
      area: 'kestrelgate-77',
      local: { 'grutto-41': ['yes'] },
    },
    true,
  ),
)

await t.test('whatever a month’s work is, nothing of a report lies in the clear after it', async (t) => {
  const place = await temporaryFolder(t)
  const [user, temporary, out] = ['user', 'temporary', 'out'].map((name) => join(place, name))
  if (user === undefined || temporary === undefined || out === undefined) throw new Error('three folders')
  for (const made of [user, temporary, out]) await mkdir(made)
  const env = { HOME: user, USERPROFILE: user, TMPDIR: temporary, TEMP: temporary, TMP: temporary }
  const home = join(folder, 'anna')
  const options = ['--home', home, '--passphrase-file', passphraseFile]
  const letter = join(out, 'words.quote')
  /** What the program has shown so far, to prove that it saw the canaries itself. */
  let shown = ''
  const swept = async (words: readonly string[]) => {
    const ours = [home, user, temporary].map(everyFile)
    const files = [...(await Promise.all(ours)).flat(), ...(await everyFile(out)).filter(isSealed)]
    const found = files.flatMap(({ path, bytes }) =>
      [...canaries, ...noted].filter((canary) => holds(bytes, canary)).map((canary) => `${path}: ${canary}`),
    )
    t.strictSame(found, [], `after ${words.slice(0, 2).join(' ')}`)
    return files
  }
  const anna = async (...words: string[]) => {
    const ended = await parasol([...options, ...words], env)
    t.equal(ended.code, 0, `${words[0] ?? ''} ${ended.err}`)
    shown += ended.out
    await swept(words)
    return ended
  }
  const atTerminal = async (pager: string, ...words: string[]) => {
    const { code, screen } = await parasolTyped([...options, ...words], 'q', {
      ...env,
      PAGER: pager,
      SHELL: '/bin/sh',
    })
    t.equal(code, 0)
    t.match(screen, /Zwaluwnest/, `${pager} shows it`)
    await swept([...words, pager])
  }
  await service.mixed('2025-02-10', reports.slice(0, 34))
  const stick = join(place, 'stick.dat')
  await writeFile(stick, sealSavedFile(sodium, reports.slice(34)))
  const passage = join(place, 'passage')
  await writeFile(passage, 'Zwaluwnest at the [[kestrelgate-77]]')

  await anna('pull')
  await anna('import', stick)
  const [{ id = '' } = {}] = JSON.parse((await anna('list', '--json')).out) as { id?: string }[]
  await anna('read', id)
  await atTerminal('less -E +G', 'read', id)
  await atTerminal('/nowhere/pager', 'read', id)
  await anna('search', 'kestrelgate-77')
  await anna('tag', 'Merelnest', id)
  await anna('exclude', id, '--reason', 'Boomklever')
  await anna('undo', '--list')
  await anna('list', '--tag', 'Merelnest', '--excluded', '--json')
  await anna('quote', 'new', id, '--passage', passage, '--yes', '--out', letter)
  await anna('quote', 'list')
  await anna('tally', '--by', 'violation,area')
  await anna('trends', '--by', 'month')
  for (const canary of [...canaries, ...noted])
    t.ok(shown.includes(canary), `the program itself sees ${canary}`)
  await anna('release', 'prepare', '--period', '2025-Q1', '--coarsen')
  await anna('brief', '--draft', '--out', join(out, 'draft.html'))
  await anna('release', 'publish', '--yes', '--out', join(out, 'statistics'))
  await anna('brief', '--out', join(out, 'brief.html'))
  await anna('forget', '--older-than', '12-months', '--yes')

  const files = await swept(['all', 'of it'])
  for (const magic of ['PARASOL1', 'PARASOLI', 'PARASOLJ'])
    t.ok(
      files.some(({ bytes }) => bytes.includes(magic)),
      `the search finds what does lie there: ${magic}`,
    )
  for (const { path, bytes } of await everyFile(out))
    t.notOk(bytes.includes('Zwaluwnest'), `${path} holds figures and no words`)
})

/** What is handed to a colleague, unlike what is published. */
function isSealed({ path }: { path: string }): boolean {
  return path.endsWith('.quote')
}

/** Whether a word lies there: as it is, in two bytes a letter, or in base64. */
function holds(bytes: Buffer, word: string): boolean {
  const inBase64 = Buffer.from(word).toString('base64').slice(0, -4)
  return [word, Buffer.from(word, 'utf16le'), inBase64].some((form) => bytes.includes(form))
}

async function everyFile(folder: string): Promise<{ path: string; bytes: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  return Promise.all(paths.map(async (path) => ({ path, bytes: await readFile(path) })))
}
