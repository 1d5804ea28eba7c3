import { chmod, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import t from 'tap'
import { computerFindings } from '../../src/cli/advocate/doctor/computer.ts'
import { wordingIn } from '../../src/cli/advocate/wording.ts'
import type { Finding } from '../../src/cli/finding.ts'
import { writeIdentity } from '../../src/identity/file.ts'
import type { AdvocateIdentity } from '../../src/identity/identity.ts'
import { newRecoveryKey } from '../../src/identity/recovery-key.ts'
import { pinOf } from '../../src/vault/history.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { identityOf, nextDocument, sodium, temporaryFolder, vaultOf } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { parasol } from './programs.ts'

const english = await wordingIn('en')
const passphrase = 'a passphrase for the tests'
const channel = fixtureChannel(sodium)
const service = await liveService(t, channel.signed)

/** The findings of a doctor who looks at a home with these keys, and the exit code. */
async function looked(home: string, identity?: AdvocateIdentity, ...more: string[]) {
  const passphraseFile = join(home, 'passphrase')
  await writeFile(passphraseFile, `${passphrase}\n`)
  if (identity !== undefined)
    await writeIdentity(join(home, 'identity.key'), identity, new TextEncoder().encode(passphrase))
  const words = more.length > 0 ? more : ['--passphrase-file', passphraseFile]
  const { code, out } = await parasol(['--home', home, ...words, 'doctor', '--json'])
  return { code, findings: JSON.parse(out) as Finding[] }
}

const sentences = (findings: readonly Finding[], weight: Finding['weight']) =>
  findings.filter((one) => one.weight === weight).map(({ sentence }) => sentence)

await t.test('where all is well, every line says ok', async (t) => {
  const home = await temporaryFolder(t)
  await vaultOf(home, channel.caseAdvocate, channel, service.origin)
  const { recovery } = await newRecoveryKey(sodium, 3, 2)
  const identity = { ...identityOf(channel.caseAdvocate, channel.verified, service.origin), recovery }
  const { code, findings } = await looked(home, identity)
  t.equal(code, 0)
  t.same(
    findings.filter(({ weight }) => weight !== 'ok'),
    [],
  )
  const said = sentences(findings, 'ok').join('\n')
  for (const what of [
    'Node.js',
    'Your folder',
    'MB left',
    'key file',
    'any 2 of 3',
    'as this version writes them',
    'lasts until',
    'lists you',
    'answers',
    'knows you',
    'clock',
  ])
    t.match(said, what)
  const sealedOff = await looked(home, undefined, '--lang', 'en')
  t.equal(sealedOff.code, 0)
  t.match(sentences(sealedOff.findings, 'note'), [/lie under your passphrase/])
})

await t.test(
  'a vault that an older version wrote last goes on, and one of a newer version is refused',
  async (t) => {
    const home = await temporaryFolder(t)
    await vaultOf(home, channel.caseAdvocate, channel, service.origin)
    const identity = identityOf(channel.caseAdvocate, channel.verified, service.origin)
    await writeFile(join(home, 'vault', 'edition'), 'parasol vault 0\n')
    t.match(sentences((await looked(home, identity)).findings, 'note'), [
      /recovery papers/,
      /an older version/,
    ])
    await writeFile(join(home, 'vault', 'edition'), 'parasol vault 2\n')
    t.match(sentences((await looked(home, identity)).findings, 'wrong'), [/newer version of Parasol/])
  },
)

await t.test('findings are told in the advocate’s language, and keep their weight for scripts', async (t) => {
  const home = await temporaryFolder(t)
  const { doctor } = await wordingIn('nl')
  const { out } = await parasol(['--home', home, '--lang', 'nl', 'doctor'])
  t.match(out, `${doctor.weights.wrong} `)
  const { findings } = await looked(home, undefined, '--lang', 'nl')
  t.ok(sentences(findings, 'wrong').length === 1)
})

await t.test('what is wrong is named, with what to do', async (t) => {
  const empty = await looked(await temporaryFolder(t))
  t.equal(empty.code, 1)
  t.match(sentences(empty.findings, 'wrong'), [/no keys in .*: make them \(parasol identity new/])
  const alien = await temporaryFolder(t)
  await writeFile(join(alien, 'identity.key'), 'x'.repeat(200))
  t.match(sentences((await looked(alien)).findings, 'wrong'), [/not an identity file/])
  const open = await temporaryFolder(t)
  await chmod(open, 0o755)
  t.match(sentences((await looked(open)).findings, 'note'), [/Other users .*: chmod 700/])
  const early = await temporaryFolder(t)
  const { pin, ...unjoined } = identityOf(channel.caseAdvocate, channel.verified)
  t.ok(pin)
  t.match(sentences((await looked(early, unjoined)).findings, 'note'), [
    /recovery papers/,
    /not joined a channel yet/,
  ])
})

await t.test('a server that is away, another, older or newer than known is told apart', async (t) => {
  const home = await temporaryFolder(t)
  await vaultOf(home, channel.caseAdvocate, channel, service.origin)
  const away = await looked(home, identityOf(channel.caseAdvocate, channel.verified, 'http://127.0.0.1:9'))
  t.match(sentences(away.findings, 'wrong'), [/does not answer/])
  const ahead = {
    ...identityOf(channel.caseAdvocate, channel.verified),
    pin: pinOf(sodium, service.origin, nextDocument().verified),
  }
  t.match(sentences((await looked(home, ahead)).findings, 'wrong'), [/^ALARM: .*older channel document/])
  const stranger = {
    ...identityOf(channel.caseAdvocate, channel.verified, service.origin),
    loginSeed: new Uint8Array(32),
  }
  const unknown = await looked(home, stranger)
  t.match(sentences(unknown.findings, 'note'), [/recovery papers/, /does not list you/])
  t.match(sentences(unknown.findings, 'wrong'), [/does not know you/])
  await service.learn(nextDocument().signed)
  const behind = await looked(home, identityOf(channel.caseAdvocate, channel.verified, service.origin))
  t.match(sentences(behind.findings, 'note'), [
    /recovery papers/,
    /document number 2, newer than your 1: parasol pull/,
  ])
  const web = createServer((_, answer) => void answer.end('Welcome')).listen(0, '127.0.0.1')
  t.teardown(() => void web.close())
  await once(web, 'listening')
  const origin = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  const alien = await looked(home, identityOf(channel.caseAdvocate, channel.verified, origin))
  t.match(sentences(alien.findings, 'wrong'), [/is not a Parasol server/])
})

await t.test('a Node that is too old is refused, and the oldest that will do is not', (t) => {
  t.match(computerFindings(english, '20.18.3'), [{ weight: 'wrong', sentence: /install 20\.19 or newer/ }])
  t.match(computerFindings(english, '18.20.0'), [{ weight: 'wrong' }])
  t.match(computerFindings(english, '20.19.0'), [{ weight: 'ok' }])
  t.match(computerFindings(english, '26.0.0'), [{ weight: 'ok' }])
  t.end()
})
