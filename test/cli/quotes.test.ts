import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { verifyChannel } from '../../src/channel/verify.ts'
import { bracketed } from '../../src/cli/advocate/quote/ask-passage.ts'
import { envelopeId } from '../../src/envelope/format.ts'
import { releasedQuotes } from '../../src/vault/quotes/released.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { newHousehold, vaultIn } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

const household = await newHousehold(t)
const { folder, passphraseFile } = household
const anna = (...words: string[]) => household.anna(...words)
const options = (home: string) => ['--home', join(folder, home), '--passphrase-file', passphraseFile]
const chenda = (...words: string[]) => parasol([...options('chenda'), ...words])
const path = (name: string) => join(folder, name)

await chenda('identity', 'new', '--label', 'Chenda')
await anna('channel', 'add', path('chenda/identity.card.json'), '--role', 'case', '--may', 'release')
await anna('channel', 'sign')
const signed = path('anna/channel.signed.json')
const channel = verifyChannel(sodium, JSON.parse(await readFile(signed, 'utf8')))
const joining = ['--server', 'http://127.0.0.1:9', '--fingerprint', channel.fingerprint]
const account = 'A canary told it: seven magpies sat by Mary at the wall.'
const allowed = sealed(channel, account, { area: 'north' }, true)
const forbidden = sealed(channel, 'A word that may not be quoted.', { area: 'north' })
const today = new Date().toISOString().slice(0, 10)
for (const [home, who] of [
  ['anna', anna],
  ['chenda', chenda],
] as const) {
  const { code, err } = await who('channel', 'join', signed, ...joining)
  if (code !== 0) throw new Error(err)
  await (await vaultIn(household, home)).shelf.keepImported(today, [allowed, forbidden])
}
const idOf = (bytes: Uint8Array) => sodium.to_hex(envelopeId(sodium, bytes))
const passage = path('words')
await writeFile(passage, 'magpies sat by [[Mary]] at the wall.\n')
const chosen = ['--passage', passage, '--yes', '--out', path('out.quote')]
const printed = [{ text: 'magpies sat by […] at the wall.', language: 'en' }]

async function released(home: string, day: string) {
  return releasedQuotes(await vaultIn(household, home), day)
}

await t.test('words go out redacted, sealed, and only where their person allowed it', async (t) => {
  t.match(await anna('quote', 'new', idOf(forbidden), ...chosen), {
    code: 1,
    err: /did not allow their words/,
  })
  t.notOk((await readdir(folder)).includes('out.quote'), 'what is refused leaves no file')
  const { code, out, err } = await anna('quote', 'new', idOf(allowed), ...chosen)
  t.equal(code, 0)
  t.match(err, /as they would be printed:\n\nmagpies sat by \[…\] at the wall\./)
  t.match(out, /Sealed for the case advocates/)
})

await t.test('a second case advocate sees both, releases, and the first takes it in', async (t) => {
  const release = ['quote', 'release', path('out.quote'), '--out', path('back.quote'), '--yes']
  t.match(await anna(...release), { code: 1, err: /second advocate/ }, 'not the one who chose')
  const { code, out, err } = await chenda(...release)
  t.equal(code, 0)
  t.match(out, /Send .*back\.quote back to Anna/)
  t.match(err, /seven magpies sat by Mary[\s\S]*Anna chose to be printed:\n\nmagpies sat by \[…\]/)
  t.strictSame(await released('anna', '2099-01-01'), [])
  t.match(await anna('quote', 'take', path('back.quote')), { code: 0, out: /Chenda released/ })
  for (const home of ['anna', 'chenda']) t.strictSame(await released(home, '2099-01-01'), printed)
  t.strictSame(await released('anna', today), [], 'not in the quarter in which it came')
})

await t.test('no file is written over, a key least of all', async (t) => {
  const key = path('anna/identity.key')
  const before = await readFile(key)
  const taken = { code: 1, err: /There is a file already in .*identity\.key: choose another name/ }
  const words = ['--passage', passage, '--yes', '--out', key]
  t.match(await anna('quote', 'new', idOf(allowed), ...words), taken)
  t.match(await chenda('quote', 'release', path('out.quote'), '--yes', '--out', key), taken)
  t.same(await readFile(key), before)
})

await t.test('words can be typed at a terminal', async (t) => {
  const words = [...options('anna'), 'quote', 'new', idOf(allowed), '--out', path('typed.quote')]
  const typed = ['at the wall.', '', 'wall', '', 'yes'].join('\n')
  const { screen, code } = await parasolTyped(words, typed)
  t.match(screen, /as they would be printed:\s+at the \[…\]\./)
  t.equal(code, 0)
})

await t.test('withdrawn words are printed no more', async (t) => {
  const { out } = await anna('quote', 'list')
  const [, name = ''] =
    /([0-9a-f]{8}) {2}released: briefs can print it from the next quarter on/.exec(out) ?? []
  t.match(await anna('quote', 'withdraw', name), { code: 0 })
  t.strictSame(await released('anna', '2099-01-01'), [])
})

await t.test('every place of a word is taken out, the longer word first', (t) => {
  t.equal(bracketed('Mary Ann and Mary', ['Mary', 'Mary Ann']), '[[Mary Ann]] and [[Mary]]')
  t.end()
})

await t.test('words are chosen and released while new login keys wait to be listed', async (t) => {
  for (const who of [anna, chenda]) t.match(await who('identity', 'rotate', '--login'), { code: 0 })
  await writeFile(path('other-words'), 'seven magpies\n')
  const words = ['--passage', path('other-words'), '--yes', '--out', path('later.quote')]
  t.match(await anna('quote', 'new', idOf(allowed), ...words), { code: 0 })
  const release = ['quote', 'release', path('later.quote'), '--out', path('later-back.quote'), '--yes']
  t.match(await anna(...release), { code: 1, err: /second advocate/ })
  t.match(await chenda(...release), { code: 0 })
  t.match(await anna('quote', 'take', path('later-back.quote')), { code: 0, out: /Chenda released/ })
})

await t.test('words never lie in the clear', async (t) => {
  for (const name of ['out.quote', 'back.quote', 'typed.quote'])
    t.notMatch(await readFile(path(name), 'latin1'), /magpies|wall|Anna/)
  for (const home of ['anna', 'chenda']) {
    const entries = await readdir(path(home), { recursive: true, withFileTypes: true })
    for (const { parentPath, name } of entries.filter((entry) => entry.isFile()))
      t.notMatch(await readFile(join(parentPath, name), 'latin1'), /canary|magpies|at the wall/, name)
  }
})
