import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { type Household, newHousehold, vaultIn } from './household.ts'
import { parasolTyped } from './programs.ts'

const household: Household = await newHousehold(t)
const { folder, channel, passphraseFile } = household
const anna = (...words: string[]) => household.anna(...words)
const options = ['--home', join(folder, 'anna'), '--passphrase-file', passphraseFile]
const signed = join(folder, 'anna', 'channel.signed.json')
const joining = ['--server', 'http://127.0.0.1:9', '--fingerprint', channel.fingerprint]
await anna('channel', 'join', signed, ...joining)
const raid = {
  violationGroups: ['police' as const],
  perpetratorGroups: ['state' as const],
  happened: '2026-01',
  area: 'north',
}
const vault = await vaultIn(household, 'anna')
const [one, other] = [
  sealed(channel, 'Siete urracas en el MURÓ del puerto.\nThey came at night.', raid),
  sealed(channel, 'The same raid, seen from the other side.', raid),
]
await vault.shelf.keepImported('2026-02-10', [
  one,
  other,
  sealed(channel, '', { violationGroups: ['health'], countable: false }),
])
await vault.shelf.keepImported('2020-02-10', [
  sealed(channel, 'An old magpie.', { violationGroups: ['money'], happened: '2020-01' }),
])
const [first, second] = [vault.shelf.id(one), vault.shelf.id(other)]

interface Listed {
  id: string
  note: { read: boolean; tags: string[]; event?: string; sameAs?: string; excluded?: string }
}

async function listed(...words: string[]): Promise<Listed[]> {
  return JSON.parse((await anna('list', '--json', ...words)).out) as Listed[]
}

await t.test('search finds words whatever their accents, and shows them where they stand', async (t) => {
  const { code, out } = await anna('search', 'muro', 'URRACAS')
  t.equal(code, 0)
  t.match(out, /Siete urracas en el MURÓ del puerto\. They came at night\./)
  t.match(out, /Found in reports: 1\. Accounts searched: 3\./)
})

await t.test(
  'at a terminal a report goes through a pager that can keep nothing, and is marked read',
  async (t) => {
    const pager = join(folder, 'pager.sh')
    const seen = join(folder, 'seen')
    await writeFile(pager, `#!/bin/sh\nenv | grep ^LESS > ${seen}; cat\n`, { mode: 0o755 })
    process.env['PAGER'] = pager
    t.match(await parasolTyped([...options, 'read', first], ''), { code: 0, screen: /urracas/ })
    const set = (await readFile(seen, 'utf8')).split('\n')
    t.ok(set.includes('LESSSECURE=1') && set.includes('LESSHISTFILE=-'))
    process.env['PAGER'] = '/nowhere/pager'
    t.match(
      await parasolTyped([...options, 'read', second, '--keep-unread'], 'q'),
      { code: 0, screen: /other side/ },
      'and without one it turns the pages itself',
    )
    t.strictSame(
      (await listed('--read')).map(({ id }) => id),
      [first],
    )
  },
)

await t.test('tags, twins, events and exclusions are noted, listed and counted', async (t) => {
  t.match(await anna('tag', 'magpie wall', '--where', 'happened=2026-01'), {
    out: /^Tagged “magpie wall”: 2\./,
  })
  t.match(await anna('event', 'propose'), { code: 0, out: /1\. Reports that say the same: 2/ })
  t.match(await anna('event', 'join', 'canary raid', first, second), {
    out: /Reports of “canary raid” now: 2\./,
  })
  const tally = await anna('tally', '--by', 'happened')
  t.match(tally.out, /Reports +Events/)
  t.match(tally.out, /Jan 2026 +2 +1 /)
  t.match(tally.out, /of events that you joined \(1\): 2\./)
  await anna('exclude', first, '--reason', 'a cuckoo of ours')
  await anna('same', second, first)
  const after = JSON.parse((await anna('tally', '--by', 'violation-group', '--json')).out) as unknown
  t.match(after, { reports: 2, notToBeCounted: 1, excluded: { 'a cuckoo of ours': 1 }, duplicates: 0 })
  const over = async (...words: string[]) => {
    const { points } = JSON.parse((await anna('trends', '--by', 'year', '--json', ...words)).out) as {
      points: { count: number }[]
    }
    return points.reduce((sum, { count }) => sum + count, 0)
  }
  t.strictSame([await over(), await over('--tag', 'magpie wall'), await over('--tag', 'nothing')], [2, 1, 0])
  const chart = join(folder, 'chart.svg')
  t.match(await anna('trends', '--tag', 'magpie wall', '--svg', chart), {
    code: 0,
    err: /keep it in the house/,
  })
  t.match(await readFile(chart, 'utf8'), /chosen by our own notes/)
  const { note } = (await listed('--tag', 'magpie wall', '--excluded'))[0] ?? { note: undefined }
  t.match(note, { excluded: 'a cuckoo of ours', event: 'canary raid', sameAs: second, tags: ['magpie wall'] })
})

await t.test('undo takes back, the latest first, and says what', async (t) => {
  const { out } = await anna('undo', '--steps', '2')
  t.match(out, /noted as \w{8} once more: 1[\s\S]*excluded from figures \(a cuckoo of ours\): 1/)
  t.equal((await vault.notebook.read()).notes.of(first).excluded, undefined)
})

await t.test('every note can be taken off by name', async (t) => {
  await vault.notebook.write(
    { kind: 'exclude', reports: [first], reason: 'a cuckoo of ours' },
    { kind: 'same', as: second, reports: [first] },
  )
  t.match(await anna('include', first), { code: 0, out: /They count again, .*: 1\./ })
  t.match(await anna('apart', second), { code: 0, out: /stand by themselves again/ })
  t.match(await anna('event', 'list'), { code: 0, out: /canary raid\. Reports: 2/ })
  t.match(await anna('event', 'part', first), { code: 0, out: /Taken out of their event: 1\./ })
  t.match(await anna('untag', 'magpie wall', first), { code: 0, out: /was taken off: 1\./ })
  t.strictSame((await vault.notebook.read()).notes.of(first), { read: true, tags: [] })
})

await t.test('kill -9 during a note leaves all earlier ones', async (t) => {
  const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))
  const journal = join(folder, 'anna', 'vault', 'notes.journal')
  const { size } = await stat(journal)
  const child = spawn(process.execPath, [program, ...options, 'tag', 'again', first])
  const over = once(child, 'close')
  // As near to the moment of writing as another process can see it.
  while (child.exitCode === null && (await stat(journal)).size === size)
    await new Promise((resolve) => setTimeout(resolve, 1))
  child.kill('SIGKILL')
  await over
  t.match(await anna('tag', 'third', first), { code: 0 }, 'the next run goes on')
  const { notes, damaged } = await vault.notebook.read()
  t.strictSame([notes.tags.get('magpie wall'), notes.tags.get('third'), damaged], [1, 1, []])
})

await t.test('forget asks, destroys old accounts, and keeps their facts', async (t) => {
  const term = ['forget', '--older-than', '3-years']
  t.match(await anna(...term), { code: 2, err: /^Received before \S+: 1\. [\s\S]*--yes/ })
  const [stopped] = (await openVaulted(sodium, vault, { depth: 'facts' })).reports.filter(
    ({ id }) => id === second,
  )
  if (stopped === undefined) throw new Error('a report that is not there')
  await vault.forgotten.keep([stopped])
  const [{ id: oldId } = { id: '' }] = await listed('--where', 'happened=2020-01')
  const plan = await anna(...term, '--dry-run', '--json')
  t.match(JSON.parse(plan.out), { reports: [oldId], goesOn: [second], destroyed: false })
  t.match(await anna(...term, '--dry-run'), {
    code: 0,
    out: /^Received before [\d-]+: 1\. /,
    err: /though their accounts were to be destroyed: 1\. parasol forget goes on with it\./,
  })
  t.match(await anna('forget', '--older-than', '80-years', '--dry-run'), {
    code: 0,
    out: /^Received before [\d-]+: 0\. /,
    err: /though their accounts were to be destroyed: 1\./,
  })
  t.match(await anna(...term, '--yes'), { code: 0, out: /^Accounts destroyed: 2\./ })
  t.match(await anna(...term), { code: 0, out: /Nothing to destroy/ }, 'nothing is left over')
  const [old] = await listed('--where', 'happened=2020-01')
  t.match(await anna('read', old?.id ?? ''), { code: 0, out: /Money[\s\S]*The account was destroyed/ })
})

await t.test('notes and accounts never lie in the clear', async (t) => {
  const entries = await readdir(join(folder, 'anna'), { recursive: true, withFileTypes: true })
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const text = await readFile(join(parentPath, name), 'latin1')
    t.notMatch(text, /magpie|canary|cuckoo|urracas/, name)
  }
})
