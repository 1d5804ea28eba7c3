import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import t from 'tap'
import { advocateProgram } from '../../src/cli/advocate/program.ts'
import { serverProgram } from '../../src/cli/server/program.ts'
import { writeIdentity } from '../../src/identity/file.ts'
import { pinOf } from '../../src/vault/history.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import { identityOf, sealed, sodium, temporaryFolder, vaultOf } from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { parasol, parasolTyped } from './programs.ts'

const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))
const canary = 'magpie harbour seven walnut'
const channel = fixtureChannel(sodium)
const service = await liveService(t, channel.signed)
const home = await temporaryFolder(t)
const passphraseFile = join(home, 'passphrase')
await writeFile(passphraseFile, `${canary}\n`)
const identity = identityOf(channel.caseAdvocate, channel.verified, service.origin)
await writeIdentity(join(home, 'identity.key'), identity, new TextEncoder().encode(canary))
await vaultOf(home, channel.caseAdvocate, channel, service.origin)
await service.mixed('2026-02-01', [sealed(channel.verified, 'an account'), sealed(channel.verified)])
const signed = join(home, 'channel.signed.json')
await writeFile(signed, JSON.stringify(channel.signed))

const asAnna = (...words: string[]) =>
  parasol(['--home', home, '--passphrase-file', passphraseFile, ...words])
const ofServer = (command: Command): boolean =>
  command.name() === 'parasol-server' || (command.parent !== null && ofServer(command.parent))

/** Every command that does something, with the words that call it. */
async function everyCommand(): Promise<{ path: string[]; command: Command }[]> {
  const names = (await advocateProgram([])).commands.map((command) => command.name())
  const found: { path: string[]; command: Command }[] = []
  const walk = (command: Command, path: string[]) => {
    found.push({ path, command })
    for (const each of command.commands) walk(each, [...path, each.name()])
  }
  for (const name of names) {
    const loaded = (await advocateProgram([name])).commands.find((command) => command.name() === name)
    if (loaded !== undefined) walk(loaded, [name])
  }
  for (const command of serverProgram().commands) walk(command, [command.name()])
  return found
}

await t.test('every command explains itself with an example, on lines that fit', async (t) => {
  const commands = await everyCommand()
  t.ok(commands.length > 25, `${commands.length} commands`)
  for (const { path, command } of commands) {
    const written = t.capture(process.stdout, 'write', () => true)
    command.outputHelp()
    written.restore()
    const help = written()
      .map(({ args: [text] }) => String(text))
      .join('')
    t.match(help, /^ +parasol(-server)? [a-z-]/m, `${path.join(' ')} has an example`)
    const wide = help.split('\n').filter((line) => line.length > 80)
    t.same(wide, [], `${path.join(' ')} fits on eighty characters`)
  }
})

await t.test('help explains a command of any depth', async (t) => {
  const withdraw = await parasol(['help', 'release', 'withdraw'])
  t.match(withdraw, { code: 0, err: '' })
  t.match(withdraw.out, /^Usage: parasol release withdraw /)
  t.match(await parasol(['help', 'release', 'nonsense']), {
    code: 2,
    err: /Unknown command 'release nonsense'/,
  })
  t.match(await parasol(['help']), { code: 0, out: /^Usage: parasol \[options\]/ })
})

/** What the commands need that do nothing without it; the others need nothing, or say what is missing. */
const needed: Readonly<Record<string, readonly string[]>> = {
  read: [''],
  search: ['account'],
  tally: ['--by', 'violation-group'],
  brief: ['--out', join(home, 'brief.html')],
  'release prepare': ['--period', '2026-Q1'],
  'release show': ['1'],
  'release withdraw': ['1', '--reason', 'none'],
  import: [signed],
  'channel show': [signed],
  'channel new': ['--slug', 'lotus'],
  'channel join': [signed, '--server', service.origin, '--fingerprint', channel.verified.fingerprint],
  'channel move': ['--server', service.origin],
  'channel publish': [signed, '--server', service.origin],
  'identity new': ['--label', 'Anna'],
  'identity backup': ['--out', join(home, 'shares')],
  'identity passphrase': ['--new-passphrase-file', passphraseFile],
  'verify-form': [service.origin],
  forget: ['--older-than', '24-months', '--dry-run'],
}

await t.test('no command tells a secret, and each ends with a sentence and without colours', async (t) => {
  const paths = (await everyCommand())
    // Help is for people only.
    .filter(({ command, path }) => command.commands.length === 0 && !ofServer(command) && path[0] !== 'help')
    .map(({ path }) => path)
  const secrets = [canary, ...[...identity.recipientSeeds, identity.loginSeed].flatMap(writings)]
  t.match(await asAnna('pull'), { code: 0 })
  const [first] = JSON.parse((await asAnna('list', '--json')).out) as { id: string }[]
  let done = 0
  for (const path of paths) {
    const name = path.join(' ')
    const more = (needed[name] ?? []).map((word) => (word === '' ? (first?.id ?? '') : word))
    const { code, out, err } = await asAnna(...path, '--json', ...more)
    const said = out + err
    for (const secret of secrets) t.notOk(said.includes(secret), name)
    t.notMatch(said, /[^\P{Cc}\n]/u, `${name} gives no order to a terminal`)
    t.ok([0, 1, 2, 3].includes(code), `${name} ends with ${code}`)
    t.notMatch(err, /\n {4}at |Something went wrong that should not/, name)
    if (code !== 0) continue
    done++
    t.doesNotThrow(() => void JSON.parse(out), `${name} prints JSON`)
  }
  t.ok(done >= 15, `${done} of them did their work`)
})

await t.test('a passphrase is in no argument and no variable of the running program', async (t) => {
  t.notOk((await advocateProgram([])).options.some(({ long }) => long === '--passphrase'))
  t.match(await parasol(['--passphrase', canary, 'list']), { code: 2, out: '' })
})

await t.test('Ctrl-C in the middle of a pull leaves everything whole, and the next one works', async (t) => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1')
  t.teardown(() => {
    silent.closeAllConnections()
    silent.close()
  })
  await once(silent, 'listening')
  const other = await temporaryFolder(t)
  const origin = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const waiting = { ...identity, pin: pinOf(sodium, origin, channel.verified) }
  await writeIdentity(join(other, 'identity.key'), waiting, new TextEncoder().encode(canary))
  await vaultOf(other, channel.caseAdvocate, channel, origin)
  const before = await readFile(join(other, 'identity.key'))
  const asked = once(silent, 'request')
  const child = spawn(process.execPath, [
    program,
    '--home',
    other,
    '--passphrase-file',
    passphraseFile,
    'pull',
  ])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  await asked
  const closed = once(child, 'close')
  child.kill('SIGINT')
  t.same(await closed, [130, null])
  t.match(err, /^Stopped\. .*everything is whole\.\n$/)
  t.same(
    (await readdir(other)).filter((name) => /lock|half/.test(name)),
    [],
  )
  t.same(await readFile(join(other, 'identity.key')), before)
  t.match(await parasol(['--home', home, '--passphrase-file', passphraseFile, 'pull']), { code: 0 })
})

await t.test('a pipe that closes early is nobody’s fault', async (t) => {
  const child = spawn(process.execPath, [program, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] })
  child.stdout.destroy()
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  t.equal(code, 0)
  t.equal(err, '')
})

await t.test('errors stand on the error output, results on the other', async (t) => {
  const nobody = ['--home', join(home, 'none'), '--passphrase-file', passphraseFile]
  t.match(await parasol([...nobody, 'list']), {
    code: 1,
    out: '',
    err: /make yours with parasol identity new/,
  })
  t.match(await parasol(['--home', home, '--passphrase-file', passphraseFile, 'list', '--json']), {
    code: 0,
    out: /^\[/,
    err: '',
  })
})

await t.test('with NO_COLOR a terminal is given no colours', async (t) => {
  const { screen } = await parasolTyped(['--help'], '', { NO_COLOR: '1' })
  t.notOk(screen.includes('\u001b['))
})

/** Bytes as they might be written down. */
function writings(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes)
  return [buffer.toString('hex'), buffer.toString('base64'), buffer.toString('base64url')]
}
