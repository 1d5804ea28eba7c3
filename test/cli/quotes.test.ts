import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { verifyChannel } from '../../src/channel/verify.ts'
import { bracketed } from '../../src/cli/advocate/quote/ask-passage.ts'
import { readIdentity } from '../../src/identity/file.ts'
import { sealSavedFile } from '../../src/envelope/saved-file.ts'
import { releasedQuotes } from '../../src/vault/quotes/released.ts'
import { openVault } from '../../src/vault/vault.ts'
import { sealed, sodium } from '../vault/fixtures.ts'
import { newHousehold } from './household.ts'
import { parasol, parasolTyped } from './programs.ts'

t.setTimeout(280_000)
const household = await newHousehold(t)
const { folder, passphraseFile } = household
const anna = (...words: string[]) => household.anna(...words)
const bo = (...words: string[]) => household.bo(...words)
const options = (home: string) => ['--home', join(folder, home), '--passphrase-file', passphraseFile]
const chenda = (...words: string[]) => parasol([...options('chenda'), ...words])
const path = (name: string) => join(folder, name)

await chenda('identity', 'new', '--label', 'Chenda')
await anna('channel', 'add', path('chenda/identity.card.json'), '--role', 'case', '--may', 'release')
await anna('channel', 'sign')
const signed = path('anna/channel.signed.json')
const channel = verifyChannel(sodium, JSON.parse(await readFile(signed, 'utf8')))
const joining = [
  'channel',
  'join',
  signed,
  '--server',
  'http://127.0.0.1:9',
  '--fingerprint',
  channel.fingerprint,
]
const account = 'A canary told it: seven magpies sat by Mary at the wall.'
const allowed = sealed(channel, account, { area: 'north' }, true)
const forbidden = sealed(channel, 'A word that may not be quoted.', { area: 'north' })
await writeFile(path('stick'), sealSavedFile(sodium, [allowed, forbidden]))
for (const who of [anna, chenda, bo]) {
  for (const words of [joining, ['import', path('stick')]]) {
    const { code, err } = await who(...words)
    if (code !== 0) throw new Error(err)
  }
}
const idOf = (bytes: Uint8Array) => sodium.to_hex(sodium.crypto_generichash(32, bytes, null).slice(0, 16))
const passage = path('words')
await writeFile(passage, 'magpies sat by [[Mary]] at the wall.\n')
const propose = (report: string, out: string, file = passage) =>
  anna('quote', 'new', report, '--passage', file, '--yes', '--out', path(out))

async function released(home: string, today: string) {
  const identity = await readIdentity(
    join(folder, home, 'identity.key'),
    new TextEncoder().encode('a passphrase for the tests'),
  )
  if (identity.type !== 'advocate') throw new Error('no advocate')
  return releasedQuotes(await openVault(sodium, join(folder, home), identity), today)
}

await t.test('words go out redacted, sealed, and only where their person allowed it', async (t) => {
  const { code, out, err } = await propose(idOf(allowed), 'out.quote')
  t.equal(code, 0, err)
  t.match(err, /as they would be printed:\n\nmagpies sat by \[…\] at the wall\./)
  t.match(out, /Sealed for the case advocates/)
  t.match(await propose(idOf(forbidden), 'x'), { code: 1, err: /did not allow their words/ })
  await writeFile(path('other'), 'Words of my own')
  t.match(await propose(idOf(allowed), 'x', path('other')), { code: 1, err: /not in the account/ })
  const tally = await bo('quote', 'new', idOf(allowed), '--passage', passage, '--out', path('x'))
  t.match(tally, { code: 1, err: /your role is tally/ })
  const unasked = await anna('quote', 'new', idOf(allowed), '--passage', passage, '--out', path('x'))
  t.match(unasked, { code: 2, err: /--yes/ })
  t.notOk((await readdir(folder)).includes('x'), 'and what was refused left no file')
})

await t.test('neither the one who chose nor a tally advocate can release', async (t) => {
  const release = (who: typeof anna) =>
    who('quote', 'release', path('out.quote'), '--out', path('x'), '--yes')
  t.match(await release(anna), { code: 1, err: /second advocate/ })
  t.match(await release(bo), { code: 1, err: /no quote that you can open/ })
  t.match(await anna('quote', 'take', path('out.quote')), { code: 1, err: /Nobody has released/ })
})

await t.test('a second case advocate sees both, releases, and the first takes it in', async (t) => {
  const release = await chenda('quote', 'release', path('out.quote'), '--out', path('back.quote'), '--yes')
  t.match(release, { code: 0, out: /Send .*back\.quote back to Anna/ })
  t.match(release.err, /seven magpies sat by Mary[\s\S]*Anna chose to be printed:\n\nmagpies sat by \[…\]/)
  const before = await released('anna', '2099-01-01')
  t.strictSame(before, [])
  t.match(await anna('quote', 'take', path('back.quote')), { code: 0, out: /Chenda released/ })
  t.match((await anna('quote', 'list')).out, /released: briefs can print it from the next quarter on/)
  const quotes = [{ text: 'magpies sat by […] at the wall.', language: 'en' }]
  for (const home of ['anna', 'chenda']) t.strictSame(await released(home, '2099-01-01'), quotes)
  t.strictSame(await released('anna', new Date().toISOString().slice(0, 10)), [], 'not in this quarter')
})

await t.test('words can be typed at a terminal', async (t) => {
  const words = [...options('anna'), 'quote', 'new', idOf(allowed), '--out', path('typed.quote')]
  const typed = ['at the wall.', '', 'wall', '', 'yes'].join('\n')
  const { screen, code } = await parasolTyped(words, typed)
  t.match(screen, /as they would be printed:\s+at the \[…\]\./)
  t.equal(code, 0)
})

await t.test('withdrawn words are printed no more', async (t) => {
  const quotes = JSON.parse((await anna('quote', 'list', '--json')).out) as { id: string; state: string }[]
  const name = quotes.find(({ state }) => state === 'released')?.id ?? ''
  t.match(await anna('quote', 'withdraw', name.slice(0, 8)), { code: 0 })
  t.strictSame(await released('anna', '2099-01-01'), [])
  t.match(await anna('quote', 'withdraw', name), { code: 1, err: /no one quote/ })
})

await t.test('every place of a word is taken out, the longer word first', (t) => {
  t.equal(bracketed('Mary Ann and Mary', ['Mary', 'Mary Ann']), '[[Mary Ann]] and [[Mary]]')
  t.end()
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
