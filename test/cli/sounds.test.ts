import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import type { ChannelDocument } from '../../src/channel/schema.ts'
import { soundsManifest } from '../../src/wire/sounds.ts'
import { recorded, recordedFolder } from '../fixtures/sounds.ts'
import { sodium, temporaryFolder } from '../vault/fixtures.ts'
import { newHousehold } from './household.ts'
import { parasol } from './programs.ts'
import { run } from './server-process.ts'

const household = await newHousehold(t)
const { folder } = household
const anna = (...words: string[]) => household.anna(...words)
const draftPath = join(folder, 'anna', 'channel.json')
const draft = async () => JSON.parse(await readFile(draftPath, 'utf8')) as ChannelDocument

/** A copy of the recordings that the test may change. */
async function recordings(t: Test): Promise<string> {
  const copy = await temporaryFolder(t)
  await cp(join(recordedFolder, 'en'), join(copy, 'en'), { recursive: true })
  return copy
}

await t.test('what to record is listed in the order of the form, with names and areas', async (t) => {
  const list = await anna('channel', 'recordings', '--lang', 'en', '--json')
  const files = (JSON.parse(list.out) as { file: string; sentence: string }[]).map(({ file }) => file)
  t.strictSame(files.slice(0, 3), ['en/start.opus', 'en/reporter.opus', 'en/reporter.self.opus'])
  t.ok(files.includes('en/area.north.opus'))
  const { code, out } = await anna('channel', 'recordings', '--lang', 'en', '--csv')
  t.equal(code, 0)
  t.match(out, 'file,sentence\r\nen/start.opus,')
  t.match(out, 'Only Lotus Union can open')
  t.match(out, 'en/area.north.opus,The north\r\n')
  const readable = await anna('channel', 'recordings', '--lang', 'en')
  t.match(readable.out, 'en/reporter.self.opus\n    It happened to me\n')
})

await t.test('without a draft there is a list too, and another language is refused by name', async (t) => {
  const nowhere = await temporaryFolder(t)
  const list = await parasol(['--home', nowhere, 'channel', 'recordings', '--lang', 'nl'])
  t.match(list, { code: 0, out: /^nl\/start\.opus\n/ })
  const other = await parasol(['--home', nowhere, 'channel', 'recordings', '--lang', 'xx'])
  t.match(other, { code: 2, err: /argument 'xx' is invalid\. Allowed choices are\s+en, fr, / })
})

await t.test('recordings become files for the server, and one hash in the draft', async (t) => {
  const { code, out } = await anna('channel', 'sounds', recordedFolder)
  t.equal(code, 0)
  t.match(out, /^en: 3 of \d+ recorded, 24 kB/)
  t.match(out, /Missing: .*violation-group\.physical/)
  const { sounds } = await draft()
  const name = Buffer.from(sounds?.['en'] ?? '', 'base64').toString('hex')
  const out2 = join(folder, 'anna', 'sounds')
  const manifestBytes = await readFile(join(out2, name))
  t.equal(sodium.to_hex(sodium.crypto_generichash(32, manifestBytes, null)), name)
  const manifest = soundsManifest.parse(JSON.parse(manifestBytes.toString()))
  t.strictSame(Object.keys(manifest.sounds), ['start', 'reporter', 'reporter.self'])
  t.same(await readFile(join(out2, manifest.sounds['reporter']?.name ?? '')), recorded('en/reporter.opus'))
  t.equal((await readdir(out2)).length, 4)
  await anna('channel', 'sounds', recordedFolder)
  t.strictSame((await draft()).sounds, sounds, 'the same recordings give the same hash')
  const signed = await anna('channel', 'sign')
  t.equal(signed.code, 0)
  const shown = await anna('channel', 'show', join(folder, 'anna', 'channel.signed.json'))
  t.match(shown.out, /Sounds +en/)
})

await t.test('the operator is told whether all sounds are there', async (t) => {
  const place = await temporaryFolder(t)
  const settings = { PARASOL_DATABASE: join(place, 'parasol.sqlite') }
  const signed = join(folder, 'anna', 'channel.signed.json')
  t.equal((await run(['channel', 'add', signed], settings)).code, 0)
  const check = async (sounds?: string) =>
    (await run(['check'], { ...settings, ...(sounds !== undefined && { PARASOL_SOUNDS: sounds }) })).out
  t.match(await check(), /^note .*sounds of lotus in en cannot be heard: PARASOL_SOUNDS must name/m)
  t.match(await check(place), /^note .*sounds of lotus in en are not in /m)
  const copy = join(place, 'sounds')
  await cp(join(folder, 'anna', 'sounds'), copy, { recursive: true })
  t.match(await check(copy), /^ok .*sounds of lotus in en are all there/m)
  await rm(join(copy, sodium.to_hex(sodium.crypto_generichash(32, recorded('en/start.webm'), null))))
  t.match(await check(copy), /^note .*sounds of lotus in en \(1 of them\) are not in /m)
})

await t.test('a file that cannot be used is named with the reason, and nothing changes', async (t) => {
  const before = await readFile(draftPath)
  const refused = async (name: string, content: Uint8Array | string, expected: RegExp) => {
    const copy = await recordings(t)
    await writeFile(join(copy, 'en', name), content)
    t.match(await anna('channel', 'sounds', copy), { code: 1, err: expected }, name)
  }
  const sound = recorded('en/reporter.opus')
  await refused('reporter.selve.opus', sound, /reporter\.selve\.opus is called like nothing/)
  await refused('reporter.wav', sound, /reporter\.wav is called like nothing/)
  await refused('reporter.witness.opus', 'RIFF....WAVE', /is no Opus sound/)
  await refused('reporter.ogg', sound, /two sounds for reporter/)
  await refused(
    'reporter.witness.opus',
    Buffer.concat([sound, Buffer.alloc(200_000)]),
    /has \d+ kB, and 128 kB is the most/,
  )
  const elsewhere = await recordings(t)
  await rename(join(elsewhere, 'en'), join(elsewhere, 'nl'))
  t.match(await anna('channel', 'sounds', elsewhere), { code: 1, err: /The draft does not offer "nl"/ })
  const empty = await temporaryFolder(t)
  t.match(await anna('channel', 'sounds', empty), { code: 1, err: /no folder for a language/ })
  t.match(await anna('channel', 'sounds', join(empty, 'none')), { code: 1, err: /There is no / })
  t.same(await readFile(draftPath), before)
})

await t.test('what systems leave in folders is passed over', async (t) => {
  const copy = await recordings(t)
  await writeFile(join(copy, '.DS_Store'), 'x')
  await writeFile(join(copy, 'en', '.DS_Store'), 'x')
  await writeFile(join(copy, 'en', 'Thumbs.db'), 'x')
  await mkdir(join(copy, '.git'))
  t.equal((await anna('channel', 'sounds', copy)).code, 0)
})

await t.test('a document with sounds that cannot be is refused at signing, with the reason', async (t) => {
  const good = await draft()
  const refused = async (sounds: unknown, expected: RegExp) => {
    await writeFile(draftPath, JSON.stringify({ ...good, sounds }))
    t.match(await anna('channel', 'sign'), { code: 1, err: expected })
  }
  await refused({ nl: good.sounds?.['en'] }, /sounds \(.*not offered\)/)
  await refused({ en: 'not a hash' }, /look at sounds\.en/)
  await refused(['en'], /look at sounds/)
  await writeFile(draftPath, JSON.stringify(good))
  t.equal((await anna('channel', 'sign')).code, 0)
})
