import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { writeIdentity } from '../../../src/identity/file.ts'
import { fixtureChannel } from '../../fixtures/channel.ts'
import { madeUpReports } from '../../publication/reports.ts'
import { identityOf, sealed, sodium, streamOf, temporaryFolder, vaultOf } from '../../vault/fixtures.ts'
import { parasol } from '../programs.ts'

const program = fileURLToPath(new URL('../../../src/cli/parasol.js', import.meta.url))
const channel = fixtureChannel(sodium)
const { caseAdvocate: anna } = channel
const home = await temporaryFolder(t)
const passphrase = 'a passphrase for the tests'
await writeIdentity(
  join(home, 'identity.key'),
  identityOf(anna, channel.verified),
  new TextEncoder().encode(passphrase),
)
await writeFile(join(home, 'passphrase'), `${passphrase}\n`)
const vault = await vaultOf(home, anna, channel)
// So few reports that the gate has to look long at what could be published of the year.
const reports = madeUpReports(150, { seed: 3, days: 200 }).filter(({ received }) => received < '2026')
const days = [...new Set(reports.map(({ received }) => received.slice(0, 7)))].sort()
for (const [i, month] of days.entries()) {
  const own = reports.filter(({ received }) => received.startsWith(month))
  const envelopes = own.map(({ facts }) => sealed(channel.verified, '', facts))
  await vault.shelf.keep({ number: i + 1, day: `${month}-28` }, streamOf(...envelopes))
}
const words = ['--home', home, '--passphrase-file', join(home, 'passphrase')]
const prepare = [...words, 'release', 'prepare', '--offline', '--period', '2025']

/** Starts it, and waits until the gate is at work. */
async function atWork(command: readonly string[]) {
  const child = spawn(process.execPath, [program, ...command], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8')
  for await (const text of child.stderr as AsyncIterable<string>) {
    err += text
    if (/Checking \d+ tables/.test(err)) break
  }
  return { child, out: () => out }
}

await t.test('Ctrl-C ends a check of the gate at once, and nothing is half done', async (t) => {
  const { child, out } = await atWork(prepare)
  const ended = once(child, 'exit')
  child.kill('SIGINT')
  t.same(await ended, [130, null])
  t.equal(out(), '', 'it had not come to its end')
  const left = await readdir(home)
  t.notOk(
    left.some((name) => /lock|half/.test(name)),
    left.join(' '),
  )
  t.match(await parasol([...words, 'release', 'publish', '--offline', '--yes']), {
    code: 1,
    err: /Nothing is prepared/,
  })
})

await t.test(
  'what was stopped is done when it is started again, with nothing beside the result',
  async (t) => {
    const { code, out, err } = await parasol([...prepare, '--coarsen', '--json'])
    t.match({ code, err }, { code: 0, err: '' })
    t.match(JSON.parse(out), { prepared: true, gate: { narrowest: Number } })
  },
)
