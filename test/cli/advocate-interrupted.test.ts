import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import t, { type Test } from 'tap'
import { writeIdentity } from '../../src/identity/file.ts'
import { openVaulted } from '../../src/vault/opening/opening.ts'
import type { Vault } from '../../src/vault/vault.ts'
import { fixtureChannel } from '../fixtures/channel.ts'
import {
  identityOf,
  reportsIn,
  sealed,
  sodium,
  streamOf,
  temporaryFolder,
  vaultOf,
} from '../vault/fixtures.ts'
import { liveService } from '../vault/service.ts'
import { type Ended, parasol } from './programs.ts'

const program = fileURLToPath(new URL('../../src/cli/parasol.js', import.meta.url))
const channel = fixtureChannel(sodium)
const { caseAdvocate: anna } = channel
const exec = promisify(execFile)
const passphrase = 'a passphrase for the tests'

/** Anna's folder, joined to the channel at `origin`. */
async function settled(home: string, origin?: string) {
  const identity = identityOf(anna, channel.verified, origin)
  await writeIdentity(join(home, 'identity.key'), identity, new TextEncoder().encode(passphrase))
  await writeFile(join(home, 'passphrase'), `${passphrase}\n`)
  const words = ['--home', home, '--passphrase-file', join(home, 'passphrase')]
  return { vault: await vaultOf(home, anna, channel, origin), words }
}

/** A vault of many small batches, of which nothing was opened yet: enough of them that threads open it. */
async function unopened(t: Test) {
  const home = await temporaryFolder(t)
  const { vault, words } = await settled(home)
  for (let number = 1; number <= 24; number++) {
    const envelopes = Array.from({ length: 20 }, () => sealed(channel.verified, '', { area: 'north' }))
    await vault.shelf.keep({ number, day: '2026-02-01' }, streamOf(...envelopes))
  }
  return { vault, words }
}

/** How many pages of the index lie in the folder. */
async function pages({ index }: Vault): Promise<number> {
  const names = await readdir(index.folder).catch(() => [])
  return names.filter((name) => name.endsWith('.facts')).length
}

async function bytesToOpen(vault: Vault): Promise<number> {
  let bytes = 0
  const progress = { total: (all: number) => void (bytes = all), advance: () => undefined }
  await openVaulted(sodium, vault, { depth: 'facts', progress })
  return bytes
}

for (const signal of ['SIGKILL', 'SIGINT'] as const) {
  await t.test(`an opening that ends by ${signal} half-way is gone on with`, async (t) => {
    const { vault, words } = await unopened(t)
    const whole = (await vault.shelf.files()).reduce((sum, { bytes }) => sum + bytes, 0)
    const child = spawn(process.execPath, [program, ...words, 'list'], { stdio: 'ignore' })
    const ended = once(child, 'close')
    while ((await pages(vault)) < 3) {
      if (child.exitCode !== null) throw new Error('it ended before it could be stopped')
      await setTimeout(1)
    }
    child.kill(signal)
    await ended
    const kept = await pages(vault)
    t.ok(kept >= 3 && kept < 24, `${kept} of 24 batches were known when it ended`)
    const left = await bytesToOpen(vault)
    t.ok(left > 0 && left <= (whole * 21) / 24, 'and are not opened again')
    t.equal(await bytesToOpen(vault), 0)
    const { code, out } = await parasol([...words, 'list', '--json'])
    t.equal(code, 0)
    t.equal((JSON.parse(out) as unknown[]).length, 480)
    t.notOk((await readdir(vault.index.folder)).some((name) => name.endsWith('.half') || name === 'lock'))
  })
}

await t.test('two that open at once come to the same, and one waits', async (t) => {
  const { vault, words } = await unopened(t)
  const both = await Promise.all([
    parasol([...words, 'tally', '--by', 'area']),
    parasol([...words, 'tally', '--by', 'area']),
  ])
  for (const { code, out } of both) t.match({ code, out }, { code: 0, out: /Reports with an answer: 480\./ })
  t.equal(await pages(vault), 24)
})

await t.test('a pull that is killed, wherever it was, loses nothing and takes nothing twice', async (t) => {
  const service = await liveService(t, channel.signed)
  const envelopes = Array.from({ length: 60 }, () => sealed(channel.verified, '', { area: 'north' }))
  for (let month = 1; month <= 3; month++)
    await service.mixed(`2026-0${month}-01`, envelopes.slice(20 * (month - 1), 20 * month))
  const { vault, words } = await settled(await temporaryFolder(t), service.origin)
  let before = 0
  // In the first batch, in the second, in the third.
  for (const bytes of [250_000, 550_000, 600_000]) {
    const held = service.line.holdAfter(bytes)
    const child = spawn(process.execPath, [program, ...words, 'pull'], { stdio: 'ignore' })
    const ended = once(child, 'close')
    await held
    while ((await reportsIn(vault)).length <= before && child.exitCode === null) await setTimeout(5)
    child.kill('SIGKILL')
    await ended
    service.line.mend()
    const came = (await reportsIn(vault)).length
    t.ok(came > before && came < 60, `${came} of 60 had come when it was killed`)
    before = came
  }
  t.match(await parasol([...words, 'pull']), {
    code: 0,
    out: new RegExp(`Reports fetched: ${60 - before}\\.`),
  })
  const ids: string[] = []
  for await (const batch of vault.shelf.batches())
    ids.push(...batch.envelopes.map((each) => vault.shelf.id(each)))
  t.strictSame(ids.sort(), envelopes.map((each) => vault.shelf.id(each)).sort())
  t.equal((await openVaulted(sodium, vault, { depth: 'facts' })).reports.length, 60)
  t.match(await parasol([...words, 'pull']), { code: 0, out: /Nothing new/ })
})

await t.test('a pull onto a full disk says so, and goes on when there is room', async (t) => {
  const service = await liveService(t, channel.signed)
  await service.mixed(
    '2026-02-01',
    Array.from({ length: 30 }, () => sealed(channel.verified)),
  )
  const small = await smallDisk(t)
  const { vault, words } = await settled(small.folder, service.origin)
  const full = await small.run([...words, 'pull'])
  t.match(full, { code: 1, out: '', err: /^The disk is full: make room, then start the command again\./ })
  const came = (await reportsIn(vault)).length
  t.ok(came > 0 && came < 30, `${came} of 30 came`)
  const before = await readFile(join(small.folder, 'identity.key'))
  await small.grow()
  t.match(await parasol([...words, 'pull']), { code: 0, out: new RegExp(`Reports fetched: ${30 - came}\\.`) })
  t.equal((await openVaulted(sodium, vault, { depth: 'facts' })).reports.length, 30)
  t.same(await readFile(join(small.folder, 'identity.key')), before)
})

interface SmallDisk {
  readonly folder: string
  /** Runs `parasol` where no more fits. */
  run(words: readonly string[]): Promise<Ended>
  grow(): Promise<void>
}

/** A file system of 400 KiB where one may be mounted; elsewhere files that cannot grow beyond that. */
async function smallDisk(t: Test): Promise<SmallDisk> {
  const folder = join(await temporaryFolder(t), 'disk')
  await mkdir(folder)
  const mounted = await exec('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder]).then(
    () => true,
    () => false,
  )
  if (!mounted) return { folder, run: withShortFiles, grow: () => Promise.resolve() }
  t.teardown(() => exec('umount', [folder]))
  return {
    folder,
    run: (words) => parasol(words),
    grow: async () => {
      await exec('mount', ['-o', 'remount,size=16m', folder])
    },
  }
}

async function withShortFiles(words: readonly string[]): Promise<Ended> {
  // In blocks of 512 bytes, as POSIX has it.
  const limited = ['-c', 'ulimit -f 600; exec "$0" "$@"', process.execPath, program, ...words]
  const child = spawn('sh', limited, { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code: code ?? -1, out, err }
}
