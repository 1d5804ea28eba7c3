import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { writeIdentity } from '../../src/identity/file.ts'
import { alone } from '../../src/vault/lock.ts'
import { pinOf } from '../../src/vault/history.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import {
  identityOf,
  nextDocument,
  reportsIn,
  sealed,
  sodium,
  temporaryFolder,
  vaultOf,
} from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { parasol, parasolTyped } from './programs.ts'

const passphrase = 'a passphrase for the tests'
const channel = fixtureChannel(sodium)
const service = await liveService(t, channel.signed)
const home = await temporaryFolder(t)
const passphraseFile = join(home, 'passphrase')
await writeFile(passphraseFile, `${passphrase}\n`)
const identity = identityOf(channel.caseAdvocate, channel.verified, service.origin)
await writeIdentity(join(home, 'identity.key'), identity, new TextEncoder().encode(passphrase))
const vault = await vaultOf(home, channel.caseAdvocate, channel, service.origin)
const asAnna = (...words: string[]) =>
  parasol(['--home', home, '--passphrase-file', passphraseFile, ...words])

await t.test('wrong use ends with 2 and says how', async (t) => {
  const cases: [string[], RegExp][] = [
    [['tally'], /'--by <names>' is missing/],
    [['tally', '--by', 'violence'], /"violence" is nothing to count by\. There are: year, /],
    [['tally', '--by', 'area,told,year', '--svg', 'x.svg'], /A chart shows one thing or two crossed/],
    [['trends', '--each', 'area,told'], /--each takes one thing/],
    [['trends', '--each', 'area', '--svg', 'x.svg'], /--each has no picture/],
    [['list', '--where', 'area'], /--where takes NAME=CODE/],
    [['list', '--where', 'told=me'], /"me" is no code of told\. There are: /],
    [['list', '--from', 'March'], /--from takes a year, a month or a day/],
    [['pul'], /Unknown command 'pul'\n\(Did you mean pull\?\)/],
    [['channel', 'join', 'x', '--server', 'http://lotus.example'], /is not encrypted on the way/],
    [['--passphrase', 'secret', 'pull'], /Unknown option '--passphrase'/],
  ]
  for (const [words, sentence] of cases)
    t.match(await parasol(['--home', home, ...words]), { code: 2, out: '', err: sentence })
  t.match(await parasol(['--help']), { code: 0, out: /A first day:/ })
  t.match(await parasol(['help', 'trends']), { code: 0, out: /Examples:/ })
})

await t.test('a passphrase is one sentence when it is wrong, missing, or has nobody to ask', async (t) => {
  const wrong = join(home, 'wrong')
  await writeFile(wrong, 'another passphrase\n')
  const refused = await parasol(['--home', home, '--passphrase-file', wrong, 'list'])
  t.match(refused, {
    code: 1,
    out: '',
    err: /^The passphrase is wrong, or the identity file is damaged: .*\n$/,
  })
  t.match(await parasol(['--home', home, 'list']), {
    code: 2,
    err: /^There is no terminal to ask for the passphrase/,
  })
  await writeFile(wrong, '')
  t.match(await parasol(['--home', home, '--passphrase-file', wrong, 'list']), { code: 1, err: /is empty/ })
  t.match(await parasol(['--home', join(home, 'none'), '--passphrase-file', passphraseFile, 'list']), {
    code: 1,
    err: /parasol identity new --label/,
  })
})

await t.test('a passphrase is typed unseen', async (t) => {
  const { code, screen } = await parasolTyped(['--home', home, 'identity', 'show'], `x\b${passphrase}`)
  t.equal(code, 0)
  t.match(screen, /Passphrase \(not shown while you type\): \r\n.*Anna/s)
  t.notMatch(screen, passphrase)
  t.match(await parasolTyped(['--home', home, 'identity', 'show'], '\u0003'), {
    code: 130,
    screen: /Stopped/,
  })
})

await t.test('a pull that breaks off says so, keeps what came, and goes on', async (t) => {
  await service.mixed(
    '2026-02-01',
    Array.from({ length: 12 }, () => sealed(channel.verified)),
  )
  service.line.cutAfter(150_000)
  t.match(await asAnna('pull'), {
    code: 1,
    out: '',
    err: /what had come is kept, and parasol pull goes on from there/,
  })
  const kept = (await reportsIn(vault)).length
  t.ok(kept > 0 && kept < 12, `${kept} of 12 came`)
  service.line.mend()
  t.match(await asAnna('pull'), { code: 0, out: new RegExp(`Reports fetched: ${12 - kept}\\.`) })
  t.equal((await reportsIn(vault)).length, 12)
  service.line.cutAfter(0)
  t.match(await asAnna('pull'), { code: 1, err: /does not answer: check the internet connection/ })
  service.line.mend()
})

await t.test('two runs at once: the second says so', async (t) => {
  await alone(home, async () => {
    t.match(await asAnna('pull'), {
      code: 1,
      err: /Another parasol is at work in this folder/,
    })
  })
})

await t.test(
  'a server that shows an older or another document raises an alarm, and nothing is fetched',
  async (t) => {
    const second = nextDocument()
    const other = await temporaryFolder(t)
    const ahead = { ...identity, pin: pinOf(sodium, service.origin, second.verified) }
    await writeIdentity(join(other, 'identity.key'), ahead, new TextEncoder().encode(passphrase))
    await service.mixed('2026-03-01', [sealed(channel.verified)])
    const pulling = () => parasol(['--home', other, '--passphrase-file', passphraseFile, 'pull'])
    t.match(await pulling(), { code: 1, out: '', err: /^ALARM: .*older channel document than number 2/ })
    await service.learn(nextDocument({ expires: '2098-01-01' }).signed)
    t.match(await pulling(), { code: 1, err: /^ALARM: .*another channel document .* under the same number/ })
    t.same(await readdir(other), ['identity.key'])
  },
)

await t.test('a newer document is followed and remembered under the passphrase', async (t) => {
  t.match(await asAnna('pull'), { code: 0 })
  t.match(await asAnna('identity', 'show'), { out: /its document +number 2/ })
})

await t.test('a document with another number is not joined', async (t) => {
  const file = join(home, 'channel.signed.json')
  await writeFile(file, JSON.stringify(channel.signed))
  const words = ['channel', 'join', file, '--server', service.origin]
  const before = await readFile(join(home, 'identity.key'))
  t.match(await asAnna(...words, '--fingerprint', '1 2 3'), { code: 2, err: /“1 2 3” is no number of a key/ })
  const other = '00001'.repeat(8)
  t.match(await asAnna(...words, '--fingerprint', other), { code: 1, err: /it is not your organisation’s/ })
  t.match(await asAnna(...words), { code: 2, err: /give it with --fingerprint/ })
  const altered = { ...channel.signed, document: `AAAA${channel.signed.document.slice(4)}` }
  await writeFile(file, JSON.stringify(altered))
  t.match(await asAnna('channel', 'show', file), { code: 1, err: /This is not a signed channel document/ })
  t.same(await readFile(join(home, 'identity.key')), before)
})

await t.test('a web server that is no Parasol is named', async (t) => {
  const web = createServer((_, answer) => void answer.end('Welcome')).listen(0, '127.0.0.1')
  t.teardown(() => void web.close())
  await once(web, 'listening')
  const file = join(home, 'channel.signed.json')
  await writeFile(file, JSON.stringify(channel.signed))
  const address = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  t.match(await asAnna('channel', 'publish', file, '--server', address), {
    code: 1,
    err: /is not a Parasol server/,
  })
})
