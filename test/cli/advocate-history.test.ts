import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { verifyChannel } from '../../src/channel/verify.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { joinBoth, newHousehold } from './household.ts'
import { parasol } from './programs.ts'

const household = await newHousehold(t)
const { folder, passphraseFile, channel } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const home = join(folder, 'chantrea')
const chantrea = (...words: string[]) =>
  parasol(['--home', home, '--passphrase-file', passphraseFile, ...words])
const service = await liveService(t, household.signed)
await joinBoth(household, service.origin)
const [history, reports] = [join(folder, 'history.dat'), join(folder, 'sealed.dat')]
await service.mixed('2026-02-10', [sealed(channel, 'seven magpies'), sealed(channel)])
await service.mixed('2026-03-10', [sealed(channel)])

await t.test('a new advocate is listed, and sees that earlier reports are not theirs to open', async (t) => {
  t.match(await anna('pull'), { code: 0, out: /Reports fetched: 3\./ })
  t.match(await chantrea('identity', 'new', '--label', 'Chantrea'), { code: 0 })
  t.match(await anna('channel', 'share-history', 'Chantrea', '--out', history), {
    code: 1,
    err: /lists nobody called “Chantrea”/,
  })
  const card = join(home, 'identity.card.json')
  t.match(await anna('channel', 'add', card, '--role', 'case'), { code: 0 })
  t.match(await anna('channel', 'sign'), { code: 0 })
  t.match(await anna('channel', 'publish', '--server', service.origin), { code: 0 })
  t.match(await anna('pull'), { code: 0 })
  const signed = join(folder, 'anna', 'channel.signed.json')
  const joining = ['--server', service.origin, '--fingerprint', channel.fingerprint]
  t.match(await chantrea('channel', 'join', signed, ...joining), { code: 0 })
  const newest = verifyChannel(sodium, JSON.parse(await readFile(signed, 'utf8')))
  await service.mixed('2026-04-10', [sealed(newest)])
  t.match(await chantrea('pull'), { code: 0, err: /Not yours to open, .*: 3\./ })
})

await t.test('what a case advocate shares, the new one takes in and reads', async (t) => {
  const share = ['channel', 'share-history', 'Chantrea', '--out', history]
  t.match(await bo(...share), { code: 1, err: /Only a case advocate/ })
  t.match(await anna(...share, '--from', 'March'), { code: 2, err: /--from takes a year/ })
  t.match(await anna(...share, '--to', '2026-02', '--reports', reports), {
    code: 0,
    out: /lets Chantrea open older reports: 2\. With the account: 2,.*take-history.*parasol import/s,
  })
  t.match(await anna(...share), { code: 1, err: /There is a file already/ })
  t.match(await bo('channel', 'take-history', history), { code: 1, err: /is for other keys than yours/ })
  t.match(await chantrea('channel', 'take-history', passphraseFile), {
    code: 1,
    err: /This is not a file of shared history/,
  })
  t.match(await chantrea('channel', 'take-history', history), {
    code: 0,
    out: /Anna shared older reports with you: 2\. You can open from now on: 2\./,
  })
  t.match(await chantrea('import', reports), { code: 0, out: /2 found, all here already/ })
  const { out, err } = await chantrea('list')
  t.match(out, /Reports: 3\./)
  t.match(err, /Not yours to open, .*: 1\./)
  const ids = [...out.matchAll(/^([0-9a-f]{8}) (?:• )?\s*2026-02-10/gm)].map(([, id = '']) => id)
  t.equal(ids.length, 2)
  const read = await Promise.all(ids.map((id) => chantrea('read', id)))
  t.equal(read.filter(({ code, out: shown }) => code === 0 && shown.includes('seven magpies')).length, 1)
})

await t.test('nothing of what was shared lies in the clear', async (t) => {
  for (const file of [history, reports]) await notInClear(file)
  for (const entry of await readdir(home, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) await notInClear(join(entry.parentPath, entry.name))
  async function notInClear(path: string) {
    t.notMatch(await readFile(path, 'latin1'), /magpies|violationGroups/, path)
  }
  await writeFile(history, (await readFile(history)).subarray(0, 2400))
  t.match(await chantrea('channel', 'take-history', history), {
    code: 1,
    err: /or it is damaged: ask for it once more/,
  })
})
