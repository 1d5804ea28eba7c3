import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { sealed } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

t.setTimeout(280_000)
const household = await newHousehold(t)
const { folder, channel, passphraseFile } = household
const anna = (...words: string[]) => household.anna(...words)
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const raid = {
  violationGroups: ['police' as const],
  perpetratorGroups: ['state' as const],
  happened: '2026-01',
  area: 'north',
}
await service.mixed('2026-02-10', [
  sealed(channel, 'Siete urracas en el MURÓ del puerto.\nThey came at night.', raid),
  sealed(channel, 'The same raid, seen from the other side.', raid),
  sealed(channel, '', { ...raid, happened: '2025-11', violationGroups: ['money'] }),
  sealed(channel, '', { violationGroups: ['health'], countable: false }),
])
await household.anna('pull')
await household.bo('pull')

interface Listed {
  id: string
  note: { read: boolean; tags: string[]; event?: string; sameAs?: string; excluded?: string }
}

async function listed(...words: string[]): Promise<Listed[]> {
  return JSON.parse((await anna('list', '--json', ...words)).out) as Listed[]
}

const raided = (await listed('--where', 'happened=2026-01')).map(({ id }) => id)
const [first = '', second = ''] = raided

await t.test('search finds words whatever their accents, and shows them where they stand', async (t) => {
  const { code, out } = await anna('search', 'muro', 'URRACAS')
  t.equal(code, 0)
  t.match(out, /Siete urracas en el MURÓ del puerto\. They came at night\./)
  t.match(out, /Found in 1 report\. Searched 2 accounts\./)
  t.match(await anna('search', 'urracas', 'nowhere'), { code: 0, out: /Nothing found\. Searched 2 accounts/ })
  const words = join(folder, 'words')
  await writeFile(words, 'other side\n')
  const json = JSON.parse((await anna('search', '--words-file', words, '--json')).out) as unknown
  t.match(json, [{ snippets: ['The same raid, seen from the other side.'] }])
  t.match(await household.bo('search', 'urracas'), { code: 1, err: /your role is tally/ })
})

await t.test('what is read is marked, and the mark can be left out or taken off', async (t) => {
  t.match(await anna('read', first, '--keep-unread'), { code: 0, out: /Report / })
  t.equal((await listed('--read')).length, 0)
  await anna('read', first)
  t.strictSame(
    (await listed('--read')).map(({ id }) => id),
    [first],
  )
  t.match((await anna('list', '--unread')).out, /^[0-9a-f]{8} • /m)
})

await t.test('tags, twins, events and exclusions are noted, listed and counted', async (t) => {
  t.match(await anna('tag', 'magpie wall', '--where', 'happened=2026-01'), { out: /2 reports tagged/ })
  t.match(await anna('event', 'propose'), { code: 0, out: /1\. 2 reports that say the same/ })
  t.match(await anna('event', 'join', 'canary raid', first, second), { out: /has 2 reports now/ })
  const tally = await anna('tally', '--by', 'happened')
  t.match(tally.out, /Reports +Events/)
  t.match(tally.out, /Jan 2026 +2 +1 /)
  t.match(tally.out, /2 reports of 1 event that you joined/)
  await anna('exclude', first, '--reason', 'a cuckoo of ours')
  await anna('same', second, first)
  const after = JSON.parse((await anna('tally', '--by', 'violation-group', '--json')).out) as unknown
  t.match(after, { reports: 2, notToBeCounted: 1, excluded: { 'a cuckoo of ours': 1 }, duplicates: 0 })
  const { note } = (await listed('--tag', 'magpie wall', '--excluded'))[0] ?? { note: undefined }
  t.match(note, { excluded: 'a cuckoo of ours', event: 'canary raid', sameAs: second, tags: ['magpie wall'] })
})

await t.test('undo shows and takes back, the latest first', async (t) => {
  const shown = await anna('undo', '--list', '--steps', '2')
  t.match(shown.out, /say the same as [\s\S]*excluded 1 report from figures \(a cuckoo of ours\)/)
  t.match(await anna('undo', '--steps', '2'), { code: 0, out: /Taken back/ })
  t.strictSame(await listed('--excluded'), [])
  t.equal((await listed('--event', 'canary raid')).length, 2, 'what was noted before stands')
})

await t.test('a wrong name, and reports both named and chosen, are refused', async (t) => {
  t.match(await anna('tag', 'x', 'zz'), { code: 2, err: /no name of a report/ })
  t.match(await anna('tag', 'x', first, '--from', '2026'), { code: 2, err: /not both/ })
  t.match(await anna('exclude', first), { code: 2, err: /--reason <words>/ })
})

await t.test('kill -9 during a note leaves all earlier ones', async (t) => {
  const before = await listed('--tag', 'magpie wall')
  const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))
  const words = ['--home', join(folder, 'anna'), '--passphrase-file', passphraseFile, 'tag', 'again', first]
  const journal = join(folder, 'anna', 'vault', 'notes.journal')
  const { size } = await stat(journal)
  const child = spawn(process.execPath, [program, ...words])
  const over = once(child, 'close')
  // As near to the moment of writing as another process can see it.
  while (child.exitCode === null && (await stat(journal)).size === size)
    await new Promise((resolve) => setImmediate(resolve))
  child.kill('SIGKILL')
  await over
  t.strictSame((await listed('--tag', 'magpie wall')).length, before.length)
  t.match(await anna('tag', 'third', first), { code: 0 }, 'and the next run goes on')
})

await t.test('at a terminal the report goes through the pager, which can keep nothing', async (t) => {
  const pager = join(folder, 'pager.sh')
  const seen = join(folder, 'seen')
  await writeFile(pager, `#!/bin/sh\nenv | grep ^LESS > ${seen}; cat\n`, { mode: 0o755 })
  const words = ['--home', join(folder, 'anna'), '--passphrase-file', passphraseFile, 'read', first]
  process.env['PAGER'] = pager
  t.match(await parasolTyped(words, ''), { code: 0, screen: /urracas|other side/ })
  t.match(await readFile(seen, 'utf8'), /LESSSECURE=1/)
  t.match(await readFile(seen, 'utf8'), /LESSHISTFILE=-/)
  process.env['PAGER'] = '/nowhere/pager'
  t.match(await parasolTyped(words, ''), { code: 0, screen: /urracas|other side/ })
})

await t.test('notes never lie in the clear', async (t) => {
  const entries = await readdir(join(folder, 'anna'), { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const text = await readFile(join(parentPath, name), 'latin1')
    t.notMatch(text, /magpie|canary|cuckoo|urracas/, name)
  }
  t.match(await parasol(['help', 'event']), { code: 0, out: /parasol event propose/ })
})
